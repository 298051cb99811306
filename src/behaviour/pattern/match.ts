import type { CompiledPattern, Place } from './compile.js';
import { readWord } from './state.js';
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

function isPlace(op: Place, subject: Subject, at: number): boolean {
  if (op === 'asks') return subject.sentence.question;
  if (op === 'exclaims') return subject.sentence.closing.includes('!');
  if (op === 'start') return subject.starts.has(at);
  if (op === 'end') return subject.ends.has(at);
  return at === subject.folded.length || subject.sentence.breaks[at] === true;
}

/** Longest match beginning at word `start`, as the index after its last word; -1 when there is none. */
function longestFrom(pattern: CompiledPattern, subject: Subject, start: number, counter?: StepCounter): number {
  const { folded, entities } = subject;
  // Threads waiting at each word from `start` on; an instruction is entered at most once per word.
  const waiting: (number[] | undefined)[] = [[pattern.entry]];
  let best = -1;
  for (let at = start; at - start < waiting.length; at += 1) {
    const queue = waiting[at - start];
    if (!queue) continue;
    const word = folded[at];
    for (let index = 0; index < queue.length; index += 1) {
      const label = queue[index] ?? 0;
      if (queue.indexOf(label) < index) continue;
      if (counter) counter.steps += 1;
      const state = pattern.state(label);
      const go = (to: number, next: number): void => {
        const threads = waiting[to - start];
        if (!threads) waiting[to - start] = [next];
        else if (!threads.includes(next)) threads.push(next);
      };
      if (state.accepts) best = at;
      for (const { op, next } of state.places) if (isPlace(op, subject, at)) go(at, next);
      if (word === undefined) continue;
      readWord(state, word, (next) => go(at + 1, next));
      for (const { entity, next } of state.entities) {
        for (const found of entities) if (found.from === at && found.class === entity) go(found.to, next);
      }
    }
  }
  return best;
}

/** Whether a match can begin at a word, as far as one look tells. */
function canStart(pattern: CompiledPattern, subject: Subject, at: number): boolean {
  const state = pattern.state(pattern.entry);
  if (state.entities.length > 0 || state.places.some(({ op }) => isPlace(op, subject, at))) return true;
  let possible = false;
  readWord(state, subject.folded[at] ?? '', () => {
    possible = true;
  });
  return possible;
}

/**
 * All matches of a pattern in a sentence, leftmost and longest first, without overlaps. The work is at
 * most (words) × (greatest length of the pattern) × (size of the pattern): linear in the text.
 */
export function matchPattern(pattern: CompiledPattern, subject: Subject, counter?: StepCounter): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  for (let start = 0; start < subject.folded.length; start += 1) {
    if (!canStart(pattern, subject, start)) continue;
    const end = longestFrom(pattern, subject, start, counter);
    if (end > start) {
      spans.push({ from: start, to: end });
      start = end - 1;
    }
  }
  return spans;
}
