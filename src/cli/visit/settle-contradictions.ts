import type { Finding } from '../../visit/findings/finding.js';
import { openJourney } from '../../visit/journey.js';
import type { Question } from '../../visit/question.js';
import type { Asker } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import type { Recording } from './recording.js';
import { readVisitCommand } from './visit-command.js';

/** How it went: nothing contradicts any more, a question is to be asked again, or the evaluator leaves. */
export type Settled =
  | { readonly kind: 'settled' | 'left' | 'interrupted' }
  | { readonly kind: 'again'; readonly question: string };

export interface SettleOptions {
  /** What is neither mended nor explained, as the visit stands. */
  readonly open: () => readonly Finding[];
  /** Single keys choose, without Enter. */
  readonly quick: boolean;
}

const explainKey = 'e';
const leaveKey = 'l';

/** Shows one contradiction after the other; the evaluator mends an answer or says why it is right. */
export async function settleContradictions(
  recording: Recording,
  asker: Asker,
  view: VisitView,
  { open, quick }: SettleOptions,
): Promise<Settled> {
  const all = open();
  if (all.length > 0) view.contradictions(all.length);
  for (let finding = all[0]; finding !== undefined; finding = open()[0]) {
    const questions = questionsIn(finding, recording);
    view.contradiction(finding, questions, recording.rubric, recording.visit());
    const chosen = await choose(questions, asker, view, quick);
    if (chosen.kind !== 'explain') return chosen;
    const explained = await explain(finding, recording, asker, view);
    if (explained) return explained;
  }
  return { kind: 'settled' };
}

async function choose(
  questions: readonly Question[],
  asker: Asker,
  view: VisitView,
  quick: boolean,
): Promise<Settled | { readonly kind: 'explain' }> {
  const numbers = questions.map((_question, index) => String(index + 1));
  const keys = quick ? [...numbers, explainKey, leaveKey] : [];
  while (true) {
    view.howToSettle(questions.length);
    const typed = await asker.ask(view.choicePrompt, { keys });
    if (typed.kind === 'interrupt') return { kind: 'interrupted' };
    if (typed.kind === 'end' || readVisitCommand(typed.text)?.kind === 'save') return { kind: 'left' };
    const key = typed.text.trim().toLowerCase();
    if (key === leaveKey) return { kind: 'left' };
    if (key === explainKey) return { kind: 'explain' };
    const question = questions[numbers.indexOf(key)];
    if (question) return { kind: 'again', question: question.id };
  }
}

/** Keeps why it is right; with nothing written the contradiction is shown again. */
async function explain(
  { key }: Finding,
  recording: Recording,
  asker: Asker,
  view: VisitView,
): Promise<Settled | undefined> {
  const typed = await asker.ask(view.explainPrompt);
  if (typed.kind === 'interrupt') return { kind: 'interrupted' };
  if (typed.kind === 'end') return { kind: 'left' };
  const text = typed.text.trim();
  if (text === '' || readVisitCommand(text)) return undefined;
  await recording.record({ kind: 'explained', finding: key, text });
  view.tell('explanationKept');
  return undefined;
}

function questionsIn({ questions }: Finding, { rubric, visit }: Recording): readonly Question[] {
  const journey = openJourney(rubric, visit());
  return questions.flatMap((id) => journey.find((question) => question.id === id) ?? []).slice(0, 9);
}
