import type { ErasurePolicy } from './policy.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Whose record an event belongs to, and which of its answers are words. */
export interface RecordContext {
  /** Of the visit, or the trainee of a session. */
  readonly author: string;
  /** Are pictures and recordings of this record erased? */
  readonly losesEvidence: boolean;
  /** Is an answer to this question a text that somebody wrote? */
  readonly isText: (question: string, value: string) => boolean;
}

/** Fields in which people write freely. Of an action in a session, all that was typed. */
const WORDS = new Set(['comment', 'text', 'note', 'reason', 'late', 'quote']);

/**
 * The data of an event without a person: their name replaced, their words gone, their name gone from the words of
 * others. Answers stay, so that the points of past reports hold.
 */
export function rewriteEvent(data: unknown, context: RecordContext, policy: ErasurePolicy): unknown {
  if (!isFields(data)) return data;
  const author = typeof data.by === 'string' ? data.by : context.author;
  const silent = policy.isSilenced(author);
  const rewrite = (value: Json, key: string, within: Fields): Json => {
    if (typeof value === 'string') return text(value, key, within);
    if (Array.isArray(value)) return value.map((each: Json) => rewrite(each, key, within));
    if (isFields(value)) return fields(value, within);
    return value;
  };
  const text = (value: string, key: string, within: Fields): string => {
    if (PEOPLE.has(key)) return policy.rename(value);
    if (context.losesEvidence && (key === 'transcript' || key === 'quote' || isPicture(value))) return '';
    const isTyped =
      WORDS.has(key) ||
      (params !== undefined && within === params) ||
      (key === 'value' && context.isText(questionOf(within), value));
    if (isTyped) return silent ? '' : policy.withoutName(value);
    return key === 'external' ? policy.withoutName(value) : value;
  };
  const fields = (object: Fields, above: Fields): Fields => {
    const within = 'question' in object || object === params ? object : above;
    return Object.fromEntries(
      Object.entries(object)
        // What was found in words quotes them.
        .filter(([key]) => !(silent && key === 'reading'))
        .map(([key, value]) => [key, rewrite(value, key, within)]),
    );
  };
  const params = isFields(data.params) ? data.params : undefined;
  return fields(data, data);
}

const PEOPLE = new Set(['by', 'evaluator', 'person']);

/** An assessment without what was said: points and places stay. */
export function rewriteResult(result: unknown, silent: boolean, policy: ErasurePolicy): unknown {
  const rewrite = (value: Json, key: string): Json => {
    if (typeof value === 'string') {
      if (!WORDS.has(key) && key !== 'answer') return value;
      return silent ? '' : policy.withoutName(value);
    }
    if (Array.isArray(value)) return value.map((each: Json) => rewrite(each, key));
    if (!isFields(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewrite(each, name)]));
  };
  return rewrite(result as Json, '');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function questionOf({ question }: Fields): string {
  return typeof question === 'string' ? question : '';
}

function isPicture(value: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(value);
}
