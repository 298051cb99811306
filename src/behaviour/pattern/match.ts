import { isOneSlip, typoLength } from '../../language/typos.js';
import type { CompiledPattern } from './compile.js';
import type { Subject } from './subject.js';
import type { Atom } from './syntax.js';

/** Words `from`…`to` (exclusive) of the sentence that a pattern covers. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Counts the steps of matching, so that a test can prove them linear. */
export interface StepCounter {
  steps: number;
}

function fits(atom: Atom, word: string): boolean {
  switch (atom.kind) {
    case 'any': return true;
    case 'word': return word === atom.text || (!atom.exact && atom.text.length >= typoLength && isOneSlip(atom.text, word));
    case 'prefix': return word.startsWith(atom.text) || (atom.text.length >= typoLength && isOneSlip(atom.text, word.slice(0, atom.text.length)));
    case 'suffix': return word.endsWith(atom.text);
    case 'set': return atom.words.has(word);
  }
}

/** Longest match beginning at word `start`, as the index after its last word; -1 when there is none. */
function longestFrom(pattern: CompiledPattern, subject: Subject, start: number, counter?: StepCounter): number {
  const { program } = pattern;
  const { folded, entities, sentence } = subject;
  // Threads waiting at each word; an instruction is entered at most once per word.
  const waiting = new Map<number, number[]>([[start, [pattern.entry]]]);
  let best = -1;
  for (let at = start; at <= folded.length && waiting.size > 0; at += 1) {
    const queue = waiting.get(at);
    if (!queue) continue;
    waiting.delete(at);
    const seen = new Set<number>();
    const go = (to: number, instruction: number): void => {
      if (to === at) queue.push(instruction);
      else {
        const threads = waiting.get(to);
        if (threads) threads.push(instruction);
        else waiting.set(to, [instruction]);
      }
    };
    for (let index = 0; index < queue.length; index += 1) {
      const label = queue[index] ?? 0;
      if (seen.has(label)) continue;
      seen.add(label);
      if (counter) counter.steps += 1;
      const instruction = program[label];
      if (!instruction) continue;
      switch (instruction.op) {
        case 'match': best = at; break;
        case 'split': for (const next of instruction.next) go(at, next); break;
        case 'start': if (subject.starts.has(at)) go(at, instruction.next); break;
        case 'break': if (at === folded.length || sentence.breaks[at]) go(at, instruction.next); break;
        case 'end': if (subject.ends.has(at)) go(at, instruction.next); break;
        case 'atom': {
          const word = folded[at];
          if (word !== undefined && fits(instruction.atom, word)) go(at + 1, instruction.next);
          break;
        }
        case 'entity':
          for (const entity of entities) if (entity.class === instruction.entity && entity.from === at) go(entity.to, instruction.next);
          break;
      }
    }
  }
  return best;
}

/**
 * All matches of a pattern in a sentence, leftmost and longest first, without overlaps. The work is at
 * most (words) × (greatest length of the pattern) × (size of the pattern): linear in the text.
 */
export function matchPattern(pattern: CompiledPattern, subject: Subject, counter?: StepCounter): readonly WordSpan[] {
  const { sentence } = subject;
  if (pattern.question && !sentence.question) return [];
  if (pattern.exclaimed && !sentence.closing.includes('!')) return [];
  const spans: WordSpan[] = [];
  for (let start = 0; start < subject.folded.length; start += 1) {
    const end = longestFrom(pattern, subject, start, counter);
    if (end > start) {
      spans.push({ from: start, to: end });
      start = end - 1;
    }
  }
  return spans;
}
