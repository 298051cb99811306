import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../../src/cli/terminal/asker.js';
import type { VisitView } from '../../../../src/cli/terminal/visit/visit-screen.js';
import { askToSubmit } from '../../../../src/cli/visit/ask-to-submit.js';
import { askVisit } from '../../../../src/cli/visit/ask-visit.js';
import { startRecording } from '../../../../src/cli/visit/recording.js';
import type { Criterion } from '../../../../src/files/generated/rubric.js';
import type { VisitEvent } from '../../../../src/visit/visit-event.js';
import { checklistWith } from '../../visit/checklist-with.js';
import { scriptedAsker, silentView } from '../scripted.js';

const interrupt: Typed = { kind: 'interrupt' };

function question(id: string, more: Partial<Criterion> = {}): Criterion {
  return { id, title: id, dimension: 'empathy', seen: { type: 'yes-no', question: id }, ...more };
}

const rubric = checklistWith([
  question('entered'),
  question('greeted', { when: "answers.entered == 'yes'" }),
  question('minutes', { seen: { type: 'number', question: 'minutes', required: false } }),
]);

async function record(script: readonly (string | Typed)[], events: readonly VisitEvent[] = []) {
  const saved: VisitEvent[] = [...events];
  const recording = startRecording({
    id: 'v-1',
    rubric,
    events,
    keep: (place, event) => {
      expect(place).toBe(saved.length + 1);
      saved.push(event);
      return Promise.resolve();
    },
  });
  const { view, shown } = silentView<VisitView>({ answerPrompt: 'A', commentPrompt: 'C', submitPrompt: 'S' });
  const asker = scriptedAsker(script);
  const outcome = await askVisit(recording, asker, view);
  return { outcome, saved, recording, asked: asker.asked, view, shown: shown() };
}

const values = ({ recording }: Awaited<ReturnType<typeof record>>) =>
  Object.fromEntries(
    Object.entries(recording.visit().answers).map(([id, answer]) => [
      id,
      'value' in answer ? answer.value : 'n/a',
    ]),
  );

describe('a visit', () => {
  it('asks in order and is complete when nothing is open', async () => {
    const visit = await record(['yes', 'y', '4']);
    expect(visit.outcome).toBe('complete');
    expect(values(visit)).toEqual({ entered: 'yes', greeted: 'yes', minutes: 4 });
  });

  it('skips what does not apply, and Enter leaves out what need not be answered', async () => {
    const visit = await record(['no | closed', '']);
    expect(visit.outcome).toBe('complete');
    expect(values(visit)).toEqual({ entered: 'no' });
  });

  it('asks again until the answer can be taken', async () => {
    const visit = await record(['perhaps', '', 'yes', 'yes', 'lots', '3']);
    expect(visit.shown.filter((call) => call === 'fault')).toHaveLength(3);
    expect(values(visit)).toEqual({ entered: 'yes', greeted: 'yes', minutes: 3 });
  });

  it('saves a "no" only with its comment', async () => {
    const visit = await record(['yes', 'no', '', 'looked away', interrupt]);
    expect(visit.saved.at(-1)).toEqual({
      kind: 'answered',
      question: 'greeted',
      reply: { kind: 'seen', answer: { value: 'no', comment: 'looked away' } },
    });
    expect(visit.asked).toEqual(['A', 'A', 'C', 'C', 'A']);
  });

  it('takes commands where a comment is wanted', async () => {
    const visit = await record(['yes', 'no', '/back', 'yes', 'yes', '1']);
    expect(values(visit)).toEqual({ entered: 'yes', greeted: 'yes', minutes: 1 });
  });

  it.each<[string, Typed | string, string]>([
    ['Ctrl-C', interrupt, 'interrupted'],
    ['/save', '/save', 'left'],
    ['a closed terminal', { kind: 'end' }, 'left'],
  ])('stops at %s and goes on where it stopped', async (_name, key, outcome) => {
    const first = await record(['yes', key]);
    expect(first.outcome).toBe(outcome);
    const second = await record(['yes', '2'], first.saved);
    expect(second.outcome).toBe('complete');
    expect(values(second)).toEqual({ entered: 'yes', greeted: 'yes', minutes: 2 });
  });
});

describe('going back', () => {
  it('Enter keeps the answer that stands', async () => {
    const visit = await record(['yes', 'yes', '/back', '', '5']);
    expect(visit.saved).toHaveLength(3);
    expect(values(visit)).toEqual({ entered: 'yes', greeted: 'yes', minutes: 5 });
  });

  it.each(['/jump 1', '/jump entered'])('%s asks that question again', async (jump) => {
    const visit = await record(['yes', 'yes', jump, 'no | closed', '5']);
    expect(visit.recording.visit().answers.entered).toEqual({ value: 'no', comment: 'closed' });
  });

  it.each(['/jump 0', '/jump 99', '/jump', '/jump __proto__'])('%s stays where it is', async (jump) => {
    const visit = await record([jump, 'yes', interrupt]);
    expect(visit.shown).toContain('tell noQuestionThere');
    expect(values(visit)).toEqual({ entered: 'yes' });
  });
});

describe('before submitting', () => {
  it.each<[Typed | string, unknown]>([
    ['yes', { kind: 'submit' }],
    ['no', { kind: 'left' }],
    ['/save', { kind: 'left' }],
    [interrupt, { kind: 'interrupted' }],
    ['/jump 2', { kind: 'again', question: 'greeted' }],
    ['/back', { kind: 'again', question: 'minutes' }],
  ])('%j leads to %j', async (typed, close) => {
    const { recording, view } = await record(['yes', 'yes', '3']);
    expect(await askToSubmit(recording, scriptedAsker(['maybe', '/jump 9', typed]), view)).toEqual(close);
  });
});
