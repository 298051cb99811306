import type { CompiledScenario } from '../compiled.js';

/** A sentence of a turn and what it does. */
export interface SaidSentence {
  readonly text: string;
  /** Behaviours heard in it. */
  readonly behaviours: readonly string[];
  /** It asks something of the case, tells of it or holds a figure, so that other words would not do. */
  readonly bound: boolean;
  /** All that is heard in it is kindness, and it is not bound to the case. */
  readonly kind: boolean;
}

/** From this confidence on the customer hears a behaviour. */
const heardFrom = 0.5;

function speaksOfTheCase(compiled: CompiledScenario, text: string): boolean {
  const { tools } = compiled;
  const reading = tools.read(text);
  const asks = compiled.askables.some(
    ({ kind, patterns }) =>
      kind !== 'stock' && patterns.some((pattern) => tools.findWording(pattern, reading).length > 0),
  );
  return (
    asks ||
    compiled.rules.some(({ patterns }) => patterns.some((pattern) => tools.find(pattern, reading).length > 0))
  );
}

export function heardIn(compiled: CompiledScenario, text: string): readonly string[] {
  const heard = compiled.tools.read(text).heard.filter(({ confidence }) => confidence >= heardFrom);
  return [...new Set(heard.map(({ behaviour }) => behaviour))];
}

export function isKindness(compiled: CompiledScenario, behaviour: string): boolean {
  const known = compiled.behaviours.get(behaviour);
  return known?.dimension === 'empathy' && known.sign === '+';
}

/** A text looked at as one sentence. */
export function saidSentence(compiled: CompiledScenario, text: string): SaidSentence {
  const behaviours = heardIn(compiled, text);
  const bound = /\d/.test(text) || speaksOfTheCase(compiled, text);
  const kind = !bound && behaviours.length > 0 && behaviours.every((id) => isKindness(compiled, id));
  return { text, behaviours, bound, kind };
}

/** The sentences of a turn, each looked at by itself. */
export function saidSentences(compiled: CompiledScenario, turn: string): readonly SaidSentence[] {
  const { sentences } = compiled.tools.read(turn);
  return sentences.map(({ from, to }) => saidSentence(compiled, turn.slice(from, to).trim()));
}
