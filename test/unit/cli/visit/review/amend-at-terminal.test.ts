import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../../src/cli/command.js';
import { en } from '../../../../../src/cli/messages/en/all.js';
import { styleAt } from '../../../../../src/cli/terminal/style.js';
import { startRecording } from '../../../../../src/cli/visit/recording.js';
import { amendAtTerminal } from '../../../../../src/cli/visit/review/amend-at-terminal.js';
import type { OpenedVisit } from '../../../../../src/cli/visit/stored-visit.js';
import type { Store } from '../../../../../src/store/open-store.js';
import type { VisitEvent } from '../../../../../src/visit/visit-event.js';
import { checklistWith } from '../../../visit/checklist-with.js';
import { scriptedAsker } from '../../scripted.js';

const rubric = checklistWith(
  ['greeted', 'thanked'].map((id) => ({
    id,
    title: id,
    dimension: 'empathy',
    seen: { type: 'yes-no', question: id, help: `help for ${id}` },
  })),
);

const yes = { kind: 'seen', answer: { value: 'yes' } } as const;
const events: readonly VisitEvent[] = [
  { kind: 'answered', question: 'greeted', reply: yes },
  { kind: 'answered', question: 'thanked', reply: yes },
  { kind: 'submitted' },
];

async function amend(script: readonly string[]) {
  const shown: string[] = [];
  const screen = { out: (text: string) => shown.push(text), note: () => {}, columns: () => 80 };
  const style = styleAt(0, true);
  const run = { screen, style, messages: en, language: 'en', now: () => new Date(0) } as unknown as Run;
  const recording = startRecording({ id: 'v-1', rubric, events, keep: () => Promise.resolve() });
  const opened = { stored: { id: 'v-1', evaluator: 'otter' }, recording, log: [] } as unknown as OpenedVisit;
  const event = await amendAtTerminal(run, {} as Store, opened, scriptedAsker(script), 'lead');
  return { event, shown: shown.join('\n') };
}

describe('amending at the terminal', () => {
  test('help and a slip of the keys leave what was changed so far', async () => {
    const { event, shown } = await amend([
      '1',
      'no',
      'busy',
      '2',
      '?',
      '/nowhere',
      'no',
      'left',
      '',
      'asked back',
    ]);
    expect(shown).toContain('help for thanked');
    expect(event).toMatchObject({
      kind: 'amended',
      reason: 'asked back',
      changes: [{ question: 'greeted' }, { question: 'thanked' }],
    });
  });

  test('going back asks which question is meant', async () => {
    const { event } = await amend(['1', 'no', 'busy', '2', '/back', '', 'asked back']);
    expect(event).toMatchObject({ changes: [{ question: 'greeted' }] });
  });
});
