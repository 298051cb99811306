import type { Askable, CompiledScenario } from './compiled.js';
import { holds, type Scope } from './conditions.js';
import type { State } from './state.js';
import type { TakenIn } from './taken-in.js';
import type { Reading, Sentence, Span } from './tools.js';
import { overlaps, type WordedQuestion } from './worded-questions.js';

export interface Asked {
  readonly askable: Askable;
  /** Where the question stands in the text. */
  readonly at: number;
}

function askedInWords(questions: readonly WordedQuestion[], scope: Scope): readonly Asked[] {
  const answered = new Set<Sentence>();
  const asked: Asked[] = [];
  // Facts and topics of the scenario come first; what any customer can answer fills the gaps.
  for (const { askable, at, sentence, remarked } of questions) {
    if (askable.kind !== 'fact' && !holds(askable.when, scope)) continue;
    if (askable.kind === 'stock' && (answered.has(sentence) || remarked)) continue;
    answered.add(sentence);
    asked.push({ askable, at });
  }
  return asked.toSorted((left, right) => left.at - right.at);
}

/**
 * What the agent asked for, in the order of the text; behaviours open a fact or topic (`on`) only if nothing more
 * specific was asked.
 */
export function findAsked(
  compiled: CompiledScenario,
  state: State,
  { reading, questions, aboutTheCase }: TakenIn,
  scope: Scope,
  behaviours: readonly string[],
): readonly Asked[] {
  const found = askedInWords(questions, scope);
  if (found.length > 0) return found;
  const opened = compiled.askables.find(
    (askable) =>
      askable.on.some((id) => aboutTheCase.has(id)) &&
      askable.on.some((id) => behaviours.includes(id)) &&
      (askable.kind === 'stock' || (state.asked[askable.key] ?? 0) === 0) &&
      !(askable.kind === 'fact' && state.revealed.includes(askable.id)) &&
      holds(askable.when, scope),
  );
  if (opened === undefined) return [];
  const heard = reading.heard.find(({ behaviour }) => opened.on.includes(behaviour));
  return [{ askable: opened, at: heard?.from ?? 0 }];
}

/** Questions that nothing in the scenario answers. `covered` are places that will be answered otherwise. */
export function unforeseenQuestions(reading: Reading, covered: readonly Span[]): readonly Sentence[] {
  return reading.sentences.filter(
    (sentence) => sentence.question && !covered.some((span) => overlaps(span, sentence)),
  );
}
