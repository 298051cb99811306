/**
 * Sentences in which findings in files are told, with holes for what differs. They are written in English where the
 * finding is made; another language has the same ones, with the same holes in its own order.
 */
const problemSentences = [
  // What is wrong with the YAML.
  'this key is written twice',
  'a tab indents this line; YAML takes spaces only',
  'Replace the tab by spaces.',
  'this list item is not indented like the items around it',
  'Let its dash stand in the same column as theirs.',
  'a second ": " on this line makes the text look like keys and values',
  'If this is one text with ": " in it, put it in quotes.',
  'this line is not indented like its neighbours',
  'the quotation mark before this ends the text too early',
  "Inside \"…\" write \\\" for a quotation mark, inside '…' write ''; or use “ ” and ’.",
  'If this is one text, put all of it in quotes.',
  'a text begins with {1} and does not end',
  'Put {1} at its end, on the line where it begins.',
  'a space is missing after the colon',
  'Write "key: value", with a space.',
  'a text stands where a list item or a key is expected',
  'Put "- " before it, in the column of the items around it.',
  'a colon is missing after the key',
  'Write "key: value", or "key:".',
  // What is wrong with a key or a value.
  '{1}; did you mean "{2}"?',
  'unknown key "{1}"',
  'The keys here are {1}.',
  'the key "{1}" is missing in {place}',
  'the key "{1}" is missing',
  'the name {1} does not fit here',
  'this file holds {value}, not keys and values',
  '{place} is empty; it needs {2}',
  '{place} is empty',
  '{place} must be {2}, not {value}',
  '{place} cannot be {value}',
  'Choose {1}.',
  'Put it in quotes: {1}',
  'Remove the quotes.',
  'Write it as a list: {1}',
  'Write {1}, without quotes.',
  'If this is one text with ": " in it, put all of it in quotes.',
  // What is meant by an id.
  'unknown {1} "{2}"',
  'Did you mean "{1}"?',
  'There are: {1}.',
  'no rubric "{1}"',
  'the rubric has no dimension "{1}"',
  'the dimension "{1}" is missing',
  'no criterion in the dimension "{1}"',
  'the id "{1}" is used twice',
  '"{1}" stands here twice',
  '"{1}" is what customers show, never the agent',
  // What a scenario can never do.
  'nothing uses "{1}"',
  '"{1}" is set, but no condition asks after it',
  'nothing ever changes "{1}", though conditions ask after it',
  'this condition is never true',
  'this condition is always true',
  'this pattern never fits: {1}',
  'the same words stand before it among these variants',
  'these stand together before',
  '{1} endings have no condition; exactly one must',
  '"{1}" does not belong here',
  'the range {1} is empty',
  '"{1}" is refused without "{2}"',
  '"{1}" has no parameter "{2}"',
  'this line seems to be in "{1}", the scenario is in "{2}"',
  // What is not translated.
  'not translated: "{1}"',
  'no patterns of this language for "{1}"',
  // What no simulated agent reached.
  'the line {1} was never said',
  '{1} never fired',
  '{1} was never told',
  '{1} was never asked about',
  '{1} was never done',
  '{1} was never seen',
  '{1} was never shown',
  '{1} was never reached',
] as const;

/** What stands in a hole and is the program's own. */
const wordsInHoles = [
  'nothing',
  'true or false',
  'a whole number',
  'a number',
  'text',
  'a list',
  'a mapping (keys and values)',
  'the number {1}',
  'the file',
  'entry {1} of {2}',
  'from {1} to {2}',
  'at least {1}',
  'more than {1}',
  'at most {1}',
  'less than {1}',
  'fact',
  'topic',
  'action',
  'ending',
  'flag',
  'mood',
  'behaviour',
  'param',
  'record "{1}"',
  'hint "{1}"',
  'rule "{1}"',
  'fact "{1}"',
  'topic "{1}"',
  'action "{1}"',
  'ending "{1}"',
  '{1} or {2}',
  '{1} and {2}',
] as const;

type Words = (typeof problemSentences)[number] | (typeof wordsInHoles)[number];

/** The same sentences in another language than English. */
export type ProblemSentences = Readonly<Record<Words, string>>;

const hole = /\{(\w+)\}/g;

/** What a hole takes: `place` is what a message on a wrong value begins with, `value` what stands there. */
function holePattern(name: string): string {
  if (name === 'place') return '"[^"]*"|entry \\d+(?: of "[^"]*")?|the file';
  if (name === 'value') return '".*"|the number \\S+|true|false|nothing|text|a list|a mapping .*';
  return '.+?';
}

function patternOf(sentence: string): RegExp {
  const parts = sentence
    .split(hole)
    .map((part, index) =>
      index % 2 === 1 ? `(?<_${part}>${holePattern(part)})` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}$`, 's');
}

type Patterns = readonly { readonly words: Words; readonly pattern: RegExp }[];

const withPattern = (words: Words) => ({ words, pattern: patternOf(words) });
const ofSentences: Patterns = problemSentences.map(withPattern);
const ofHoles: Patterns = [...ofSentences, ...wordsInHoles.map(withPattern)];

function translated(text: string, patterns: Patterns, sentences: ProblemSentences): string {
  for (const { words, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return sentences[words].replace(hole, (_, name: string) => {
      const inside = found.groups?.[`_${name}`] ?? '';
      // What a person wrote is quoted, in the sentence or in the hole: nothing in it is the program's.
      const isTheirs = words.includes(`"{${name}}"`) || /^"[^"]*"$/.test(inside);
      return isTheirs ? inside : translated(inside, ofHoles, sentences);
    });
  }
  return text;
}

/**
 * A message or hint of a finding in another language; what that has no sentence for stays as it is. What stands in a hole
 * is looked up in its turn: `"weight" must be a number, not "five"`.
 */
export function inSentences(text: string, sentences: ProblemSentences): string {
  return translated(text, ofSentences, sentences);
}

/** The problem with its message and hint in another language, as far as that has the words. */
export function problemIn<Told extends { readonly message: string; readonly hint?: string }>(
  problem: Told,
  sentences: ProblemSentences | undefined,
): Told {
  if (sentences === undefined) return problem;
  const { message, hint } = problem;
  return {
    ...problem,
    message: inSentences(message, sentences),
    ...(hint === undefined ? {} : { hint: inSentences(hint, sentences) }),
  };
}
