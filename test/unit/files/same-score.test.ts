import { expect, test } from 'vitest';
import type { Detector } from '../../../src/behaviour/detector.js';
import { surroundingsOf } from '../../../src/files/lint/surroundings.js';
import { loadDetector } from '../../../src/files/load-detector.js';
import { loadFile } from '../../../src/files/load-file.js';
import { loadHearing } from '../../../src/files/load-hearing.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { judgeGold } from '../../../src/scenario/cases/judge-gold.js';
import { scoring } from '../../../src/scenario/cases/scoring.js';
import { compileScenario } from '../../../src/scenario/compile.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });

async function golds(id: string) {
  const scenario = await loadFile('scenario', shippedPath(`scenarios/${id}.yaml`), id);
  if (!scenario.ok) throw new Error(`${id} is broken`);
  const source = scenario.value;
  const [temperament, stock, rubric] = await Promise.all([
    surroundings.temperament(source.temperament),
    surroundings.stock(source.language),
    surroundings.rubric(source.rubric),
  ]);
  if (!temperament.ok || !stock.ok || !rubric.ok) throw new Error(`${id} lacks a file`);
  const play = async (name: string, detector: Detector): Promise<unknown> => {
    const tools = await loadHearing(detector, source);
    const result = compileScenario({ source, temperament: temperament.value, stock: stock.value, tools });
    const gold = source.examples?.[name];
    if (!result.ok || gold === undefined) throw new Error(`${id} cannot be played`);
    const score = scoring(result.compiled, rubric.value, detector);
    const { played } = judgeGold(result.compiled, name, gold, score);
    return [played.observations, played.assessment];
  };
  return { names: Object.keys(source.examples ?? {}), play };
}

test('a gold conversation scores the same whatever the detector read before it', async () => {
  const { names: all, play } = await golds('angry-buyer');
  const names = all.slice(0, 3);
  const { detector } = await loadDetector();
  const inOrder: unknown[] = [];
  for (const name of names) inOrder.push(await play(name, detector));
  const backwards: unknown[] = [];
  for (const name of names.toReversed()) backwards.unshift(await play(name, detector));
  expect(backwards).toEqual(inOrder);
  const last = names.at(-1) ?? '';
  expect(await play(last, (await loadDetector()).detector)).toEqual(inOrder.at(-1));
});
