import type { BehaviourLanguage, Example, PatternRule } from './catalogue.js';
import { contextKeys, readContext } from './read-context.js';
import {
  complain,
  type Fields,
  isFields,
  type Pointer,
  type Reader,
  readChoice,
  readStrings,
  unknownKeys,
} from './read-fields.js';

const ruleKeys = [
  'match',
  'at',
  'question',
  'negated',
  'quoted',
  'hypothetical',
  'unless',
  'unless_turn',
  'with',
  'confidence',
  ...contextKeys,
] as const;

function readRule(reader: Reader, value: unknown, pointer: Pointer): PatternRule | undefined {
  const fields: Fields = typeof value === 'string' ? { match: value } : isFields(value) ? value : {};
  const { match } = fields;
  if (typeof match !== 'string') {
    complain(
      reader,
      'BH104',
      pointer,
      'a pattern is expected here',
      'Write the pattern as text, or as an object with "match".',
    );
    return undefined;
  }
  unknownKeys(reader, fields, ruleKeys, pointer);
  const confidence = fields.confidence ?? 1;
  if (typeof confidence !== 'number' || confidence <= 0 || confidence > 1) {
    complain(
      reader,
      'BH103',
      [...pointer, 'confidence'],
      'confidence is a number above 0 and at most 1',
      'Write 0.7, for example.',
    );
  }
  const context = readContext(reader, fields, pointer);
  return {
    match,
    at: readChoice(reader, fields.at, ['start', 'end', 'anywhere'], 'anywhere', [...pointer, 'at']),
    question: readChoice(reader, fields.question, ['no', 'only', 'either'], 'either', [
      ...pointer,
      'question',
    ]),
    negated: readChoice(reader, fields.negated, ['drop', 'allow', 'only'], 'drop', [...pointer, 'negated']),
    quoted: readChoice(reader, fields.quoted, ['drop', 'allow'], 'drop', [...pointer, 'quoted']),
    hypothetical: readChoice(reader, fields.hypothetical, ['drop', 'allow'], 'drop', [
      ...pointer,
      'hypothetical',
    ]),
    unless: readStrings(reader, fields.unless, [...pointer, 'unless']),
    unless_turn: readStrings(reader, fields.unless_turn, [...pointer, 'unless_turn']),
    with: readStrings(reader, fields.with, [...pointer, 'with']),
    confidence: typeof confidence === 'number' ? confidence : 1,
    ...(context && { context }),
  };
}

export type Party = 'agent' | 'customer';

/** An example is a text, or `{before, agent|customer, text}`: what the same party, then the other, said before. */
function readExamples(reader: Reader, value: unknown, by: Party, pointer: Pointer): readonly Example[] {
  if (!Array.isArray(value))
    return readStrings(reader, value, pointer).map((text) => ({ text, earlier: [] }));
  const other = by === 'agent' ? 'customer' : 'agent';
  const examples: Example[] = [];
  for (const [index, item] of value.entries()) {
    const place = [...pointer, index];
    const fields: Fields = isFields(item) ? item : { text: item };
    unknownKeys(reader, fields, ['before', other, 'text'], place);
    const { text, before } = fields;
    const said = fields[other];
    if (typeof text !== 'string' && typeof text !== 'number') {
      complain(
        reader,
        'BH102',
        place,
        'an example is a text, or an object with "text"',
        'Put the text in quotation marks.',
      );
      continue;
    }
    const earlier = [
      ...(before === undefined ? [] : [{ speaker: by, text: String(before) }]),
      ...(said === undefined ? [] : [{ speaker: other, text: String(said) } as const]),
    ];
    examples.push({ text: String(text), earlier });
  }
  return examples;
}

/** How a behaviour is said in one language. */
export function readLanguage(reader: Reader, value: unknown, by: Party, pointer: Pointer): BehaviourLanguage {
  const fields = isFields(value) ? value : {};
  unknownKeys(reader, fields, ['lists', 'patterns', 'examples', 'counter', 'heldout'], pointer);
  const lists: Record<string, readonly string[]> = {};
  if (isFields(fields.lists)) {
    for (const [name, words] of Object.entries(fields.lists))
      lists[name] = readStrings(reader, words, [...pointer, 'lists', name]);
  }
  const given = Array.isArray(fields.patterns) ? fields.patterns : [];
  const patterns = given.map((rule, index) => readRule(reader, rule, [...pointer, 'patterns', index]));
  return {
    lists,
    patterns: patterns.filter((rule) => rule !== undefined),
    examples: readExamples(reader, fields.examples, by, [...pointer, 'examples']),
    counter: readExamples(reader, fields.counter, by, [...pointer, 'counter']),
    heldout: readExamples(reader, fields.heldout, by, [...pointer, 'heldout']),
  };
}
