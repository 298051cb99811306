import { isOneSlip, typoLength } from '../../language/typos.js';
import type { CompiledPattern } from './compile.js';
import type { EncodedNode } from './encode.js';
import type { Subject } from './subject.js';

/** Words `from`…`to` (exclusive) of the sentence that a pattern covers. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Counts the steps of matching, so that a test can prove them linear. */
export interface StepCounter {
  steps: number;
}

/** Places between words, from 0 to the number of words: sorted, without doubles. */
type Places = readonly number[];

const nowhere: Places = [];

function join(sets: readonly Places[]): Places {
  const [first = nowhere] = sets;
  if (sets.length <= 1) return first;
  return [...new Set(sets.flat())].sort((a, b) => a - b);
}

/** Places after reading one word that fits, from any of `places`. */
function step(places: Places, subject: Subject, fits: (word: string) => boolean): Places {
  let after: number[] | undefined;
  for (const at of places) {
    const word = subject.folded[at];
    if (word === undefined || !fits(word)) continue;
    after ??= [];
    after.push(at + 1);
  }
  return after ?? nowhere;
}

function readWord(text: string, exact: boolean, places: Places, subject: Subject): Places {
  const long = !exact && text.length >= typoLength && subject.longWords.some((word) => isOneSlip(text, word));
  if (!long && !subject.words.has(text)) return nowhere;
  return step(places, subject, (word) => word === text || (long && isOneSlip(text, word)));
}

function readBeginning(text: string, places: Places, subject: Subject): Places {
  const long = text.length >= typoLength;
  return step(
    places,
    subject,
    (word) => word.startsWith(text) || (long && isOneSlip(text, word.slice(0, text.length))),
  );
}

function readGap(words: number, places: Places, subject: Subject): Places {
  const after: number[] = [];
  let reached = -1;
  for (const at of places) {
    for (let to = Math.max(at, reached + 1); to <= Math.min(at + words, subject.folded.length); to += 1) {
      after.push(to);
      reached = to;
    }
  }
  return after;
}

function readEntity(name: string, places: Places, subject: Subject): Places {
  const ends = new Set<number>();
  for (const entity of subject.entities)
    if (entity.class === name && places.includes(entity.from)) ends.add(entity.to);
  return ends.size === 0 ? nowhere : [...ends].sort((a, b) => a - b);
}

/**
 * All places that a match of the tree can reach from any of `places`. A tree has no repetition and a set of
 * places no doubles, so the work is at most (size of the tree) × (words of the sentence): nothing is tried twice.
 */
function reach(
  node: EncodedNode,
  places: Places,
  pattern: CompiledPattern,
  subject: Subject,
  counter?: StepCounter,
): Places {
  if (counter) counter.steps += Math.max(1, places.length);
  if (places.length === 0) return nowhere;
  if (typeof node === 'string') return readWord(node, false, places, subject);
  const text = String(node[1] ?? '');
  switch (node[0]) {
    case '&': {
      let at = places;
      for (let part = 1; part < node.length && at.length > 0; part += 1)
        at = reach(node[part] as EncodedNode, at, pattern, subject, counter);
      return at;
    }
    case '|': {
      const sets: Places[] = [];
      for (let option = 1; option < node.length; option += 1) {
        const set = reach(node[option] as EncodedNode, places, pattern, subject, counter);
        if (set.length > 0) sets.push(set);
      }
      return join(sets);
    }
    case '?': {
      const set = reach(node[1] as EncodedNode, places, pattern, subject, counter);
      return set.length === 0 ? places : join([places, set]);
    }
    case '@':
      return reach(pattern.list(text), places, pattern, subject, counter);
    case '=':
      return readWord(text, true, places, subject);
    case 'p':
      return readBeginning(text, places, subject);
    case 's':
      return step(places, subject, (word) => word.endsWith(text));
    case '_':
      return step(places, subject, () => true);
    case '.':
      return readGap(Number(node[1]), places, subject);
    case '<':
      return readEntity(text, places, subject);
    case '^':
      return places.filter((at) => subject.starts.has(at));
    case '$':
      return places.filter((at) => subject.ends.has(at));
    case ',':
      return places.filter((at) => at === subject.folded.length || subject.sentence.breaks[at] === true);
    case '!?':
      return subject.sentence.question ? places : nowhere;
    case '!':
      return subject.sentence.closing.includes('!') ? places : nowhere;
    default:
      return nowhere;
  }
}

/** Whether a pattern matches anywhere in a sentence. */
export function matches(pattern: CompiledPattern, subject: Subject): boolean {
  return reach(pattern.tree, subject.places, pattern, subject).length > 0;
}

/**
 * All matches of a pattern in a sentence, leftmost and longest first, without overlaps. A pattern is first
 * tried from all words at once; only where it matches is it asked from each word on.
 */
export function matchPattern(
  pattern: CompiledPattern,
  subject: Subject,
  counter?: StepCounter,
): readonly WordSpan[] {
  const ends = reach(pattern.tree, subject.places, pattern, subject, counter);
  const last = ends[ends.length - 1];
  if (last === undefined) return [];
  const spans: WordSpan[] = [];
  for (let from = 0; from < last; from += 1) {
    const reached = reach(pattern.tree, [from], pattern, subject, counter);
    const to = reached[reached.length - 1] ?? from;
    if (to > from) {
      spans.push({ from, to });
      from = to - 1;
    }
  }
  return spans;
}
