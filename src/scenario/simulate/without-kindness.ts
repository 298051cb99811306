import type { CompiledScenario } from '../compiled.js';
import { isKindness, type SaidSentence, saidSentence } from './sentences.js';

/** "Nobody will cut you off" calms, and is a fact of the case all the same. */
const calmingFact = 'reassure';

const warm = (compiled: CompiledScenario, { behaviours }: SaidSentence): boolean =>
  behaviours.some((id) => isKindness(compiled, id));

/** What is between commas, colons and dashes; figures such as 12,50 stay whole. */
function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[,;:–—])\s+|\s+(?=[–—]\s)/u).filter((clause) => clause !== '');
}

function asASentence(clauses: readonly string[], end: string): string {
  const text = clauses.join(' ').replace(/^[\s–—]+|[\s,;:–—]+$/gu, '');
  const whole = /[.?!…]$/u.test(text) ? text : `${text}${end}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** What is left of a sentence without its kind clauses, where that still says what the whole says, and no more. */
function coolPart(compiled: CompiledScenario, { text, behaviours }: SaidSentence): string | undefined {
  const end = text.match(/[.?!…]+$/u)?.[0] ?? '.';
  const cool = clausesOf(text).filter((clause) => !warm(compiled, saidSentence(compiled, clause)));
  if (cool.length === 0) return undefined;
  const rest = saidSentence(compiled, asASentence(cool, end));
  const says = rest.bound || rest.behaviours.length > 0;
  const same = rest.behaviours.every((id) => behaviours.includes(id) && !isKindness(compiled, id));
  return says && same ? rest.text : undefined;
}

function cut(compiled: CompiledScenario, sentence: SaidSentence): string {
  const { text, behaviours, bound } = sentence;
  if (!warm(compiled, sentence)) return text;
  if (bound && behaviours.every((id) => id === calmingFact)) return text;
  const onlyKind = behaviours.every((id) => isKindness(compiled, id));
  if (onlyKind && !text.endsWith('?')) return '';
  // A step of the case that comes in one breath with a kind word is taken with it.
  return coolPart(compiled, sentence) ?? (onlyKind ? '' : text);
}

/** The sentences without a kind word, put together; of one that does more, what is not kind. */
export function withoutKindness(compiled: CompiledScenario, sentences: readonly SaidSentence[]): string {
  return sentences
    .map((sentence) => cut(compiled, sentence))
    .filter((text) => text !== '')
    .join(' ');
}
