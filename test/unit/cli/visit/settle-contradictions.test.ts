import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../../src/cli/terminal/asker.js';
import type { VisitView } from '../../../../src/cli/terminal/visit/visit-screen.js';
import { startRecording } from '../../../../src/cli/visit/recording.js';
import { settleContradictions } from '../../../../src/cli/visit/settle-contradictions.js';
import type { Finding } from '../../../../src/visit/findings/finding.js';
import { checklistWith } from '../../visit/checklist-with.js';
import { scriptedAsker, silentView } from '../scripted.js';

const rubric = checklistWith(
  ['joined', 'served'].map((id) => ({
    id,
    title: id,
    dimension: 'empathy',
    seen: { type: 'time', question: id },
  })),
);

const finding: Finding = {
  kind: 'check',
  key: 'check:backwards',
  questions: ['served', 'joined'],
  severity: 'serious',
  check: 'backwards',
  title: 'Served first',
};

async function settle(...script: readonly (string | Typed)[]) {
  const recording = startRecording({ id: 'v-1', rubric, events: [], keep: () => Promise.resolve() });
  const { view } = silentView<VisitView>({ choicePrompt: '>', explainPrompt: 'E' });
  const open = () => (recording.visit().explained[finding.key] === undefined ? [finding] : []);
  const settled = await settleContradictions(recording, scriptedAsker(script), view, { open, quick: false });
  return { settled, explained: recording.visit().explained };
}

describe('a contradiction', () => {
  it('is mended at one of its questions, by their order in it', async () => {
    expect((await settle('1')).settled).toEqual({ kind: 'again', question: 'served' });
    expect((await settle('what?', '3', '', '2')).settled).toEqual({ kind: 'again', question: 'joined' });
  });

  it('is explained in words; with none it is shown again', async () => {
    const { settled, explained } = await settle('e', '', 'E', 'the clock was slow');
    expect(settled).toEqual({ kind: 'settled' });
    expect(explained).toEqual({ 'check:backwards': 'the clock was slow' });
  });

  it.each<[string, readonly (string | Typed)[], string]>([
    ['l', ['l'], 'left'],
    ['/save', ['/save'], 'left'],
    ['a closed terminal', ['e', { kind: 'end' }], 'left'],
    ['Ctrl-C', [{ kind: 'interrupt' }], 'interrupted'],
    ['Ctrl-C in the explanation', ['e', { kind: 'interrupt' }], 'interrupted'],
  ])('may wait: %s', async (_name, script, outcome) => {
    expect(await settle(...script)).toEqual({ settled: { kind: outcome }, explained: {} });
  });
});
