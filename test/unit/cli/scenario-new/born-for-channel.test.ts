import { describe, expect, test } from 'vitest';
import { settleGold } from '../../../../src/cli/scenario-new/settle-gold.js';
import { lintScenarioValue } from '../../../../src/files/lint/lint-scenario.js';
import { surroundingsOf } from '../../../../src/files/lint/surroundings.js';
import { loadDetector } from '../../../../src/files/load-detector.js';
import { loadHearing } from '../../../../src/files/load-hearing.js';
import { shippedPath } from '../../../../src/files/package-files.js';
import { phrasesOf } from '../../../../src/scenario/authoring/language-phrases.js';
import type { ScenarioOutline } from '../../../../src/scenario/authoring/outline.js';
import { phrasesOn } from '../../../../src/scenario/authoring/phrases-on-channel.js';
import { scenarioOf } from '../../../../src/scenario/authoring/scenario-of-outline.js';
import { scoring } from '../../../../src/scenario/cases/scoring.js';
import { compileScenario } from '../../../../src/scenario/compile.js';
import type { Scenario } from '../../../../src/scenario/source.js';
import { linesForChannel } from '../../../../src/scenario/stock-for-channel.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });
const languages = ['en', 'pl', 'cs', 'lv'];
const channels: readonly Scenario['channel'][] = ['phone', 'chat', 'email', 'in-person'];
const born = languages.flatMap((language) => channels.map((channel) => ({ language, channel })));

/** What an author gets who takes every offered answer on a channel. */
async function bornOn(language: string, channel: Scenario['channel'], change: Partial<ScenarioOutline> = {}) {
  const known = await phrasesOf(language);
  if (known === undefined) throw new Error(`no phrases in ${language}`);
  const phrases = phrasesOn(known, channel);
  const kept = { id: 'sample', language, channel, temperament: 'composed', rubric: 'complaint-call' };
  return { phrases, source: scenarioOf({ ...phrases.sample, ...kept, ...change }, known) };
}

async function playedGold(source: Scenario) {
  const [temperament, stock, rubric] = await Promise.all([
    surroundings.temperament(source.temperament),
    surroundings.stock(source.language),
    surroundings.rubric(source.rubric),
  ]);
  if (!temperament.ok || !stock.ok || !rubric.ok) throw new Error('a shipped file is broken');
  const { detector } = await loadDetector();
  const tools = await loadHearing(detector, source);
  const result = compileScenario({ source, temperament: temperament.value, stock: stock.value, tools });
  if (!result.ok) throw new Error('cannot be played');
  return settleGold(result.compiled, scoring(result.compiled, rubric.value, detector)).gold;
}

/** Everything that the customer may say, and what the agents of the gold conversations do. */
function linesOf({ opening, facts, topics, responds, endings, examples }: Scenario): readonly string[] {
  const told = [...Object.values(facts), ...(topics ?? []), ...(responds ?? []), ...endings];
  const gold = Object.values(examples ?? {}).flatMap(({ steps }) => steps);
  const said = gold.flatMap((step) => ('say' in step ? [step.say] : []));
  return [...opening, ...told.flatMap(({ say }) => say ?? []), ...said];
}

describe.each(born)('a scenario in $language on $channel', ({ language, channel }) => {
  test('has no finding, and its good conversation passes where its poor one fails', async () => {
    const { source } = await bornOn(language, channel);
    const found = await lintScenarioValue(source, surroundings);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    const [excellent, poor] = await playedGold(source);
    expect(excellent).toMatchObject({ name: 'excellent', outcome: 'good' });
    expect(excellent?.total).toBeGreaterThanOrEqual(75);
    expect(poor).toMatchObject({ name: 'poor', outcome: 'bad' });
    expect(poor?.total).toBeLessThanOrEqual(25);
  });

  test('says nothing that is kept for other channels', async () => {
    const { source } = await bornOn(language, channel);
    const stock = await surroundings.stock(language);
    if (!stock.ok) throw new Error(`the stock lines of ${language} are broken`);
    const lines = linesOf(source);
    expect(linesForChannel(stock.value, channel)(lines)).toEqual(lines);
  });
});

describe.each(languages)('letters in %s', (language) => {
  test("the author's first words get the greeting and the name that they lack", async () => {
    const { phrases, source } = await bornOn(language, 'email', {
      customer: 'Liv Berg',
      opening: ['Abc abc'],
    });
    const { greeting, closing } = phrases.letter ?? {};
    expect(source.opening).toEqual([`${greeting} Abc abc. ${closing} Liv Berg`]);
  });

  test('those that are a letter already stay as they are', async () => {
    const { phrases, source } = await bornOn(language, 'email');
    expect(source.opening).toEqual(phrases.sample.opening);
  });

  test('the last ones are signed, and so is each of the agent', async () => {
    const { phrases, source } = await bornOn(language, 'email');
    const { customer, agent } = phrases.sample;
    for (const { say } of source.endings) for (const line of say) expect(line.endsWith(customer)).toBe(true);
    const letters = (source.examples?.excellent?.steps ?? []).flatMap((step) =>
      'say' in step ? [step.say] : [],
    );
    expect(letters).toHaveLength(3);
    for (const letter of letters) expect(letter).toContain(agent);
  });

  test('more questions than a letter can hold are asked in a second one', async () => {
    const kinds = ['reference', 'what-happened', 'deadline', 'contact'] as const;
    const facts = kinds.map((kind) => ({ kind, say: ['K-4711.'] }));
    const { phrases, source } = await bornOn(language, 'email', { facts });
    const [first, second] = (source.examples?.excellent?.steps ?? []).map((step) =>
      'say' in step ? step.say : '',
    );
    const asksFor = phrases.facts.contact.question.toLowerCase();
    expect(first?.toLowerCase()).not.toContain(asksFor);
    expect(second?.toLowerCase()).toContain(asksFor);
  });
});
