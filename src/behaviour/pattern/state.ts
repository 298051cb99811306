import type { EntityClass } from '../../language/entities.js';
import { isOneSlip, typoLength } from '../../language/typos.js';
import type { Instruction, Place } from './compile.js';
import type { Atom } from './syntax.js';

/** All that can follow an instruction without reading a word, sorted by what it waits for. */
export interface State {
  readonly accepts: boolean;
  /** Where a literal word leads; large choices are found at once instead of being tried one by one. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Long words by first letter, for one slip of the keyboard. */
  readonly long: ReadonlyMap<string, readonly { readonly text: string; readonly next: number }[]>;
  readonly atoms: readonly { readonly atom: Atom; readonly next: number }[];
  readonly entities: readonly { readonly entity: EntityClass; readonly next: number }[];
  readonly places: readonly { readonly op: Place; readonly next: number }[];
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The state of an instruction: its closure over splits. */
export function stateOf(program: readonly Instruction[], label: number): State {
  const words = new Map<string, number[]>();
  const long = new Map<string, { text: string; next: number }[]>();
  const atoms: { atom: Atom; next: number }[] = [];
  const entities: { entity: EntityClass; next: number }[] = [];
  const places: { op: Place; next: number }[] = [];
  let accepts = false;
  const queue = [label];
  const seen = new Set(queue);
  for (const at of queue) {
    const instruction = program[at];
    switch (instruction?.op) {
      case 'match': accepts = true; break;
      case 'split':
        for (const next of instruction.next) {
          if (!seen.has(next)) queue.push(next);
          seen.add(next);
        }
        break;
      case 'entity': entities.push(instruction); break;
      case 'atom': {
        const { atom, next } = instruction;
        if (atom.kind === 'set') for (const word of atom.words) push(words, word, next);
        else if (atom.kind !== 'word') atoms.push({ atom, next });
        else {
          push(words, atom.text, next);
          if (!atom.exact && atom.text.length >= typoLength) push(long, atom.text[0] ?? '', { text: atom.text, next });
        }
        break;
      }
      case 'start':
      case 'end':
      case 'break':
      case 'asks':
      case 'exclaims': places.push(instruction); break;
      case undefined: break;
    }
  }
  return { accepts, words, long, atoms, entities, places };
}

function fits(atom: Atom, word: string): boolean {
  switch (atom.kind) {
    case 'any': return true;
    case 'prefix':
      return word.startsWith(atom.text) || (atom.text.length >= typoLength && isOneSlip(atom.text, word.slice(0, atom.text.length)));
    case 'suffix': return word.endsWith(atom.text);
    case 'set': return atom.words.has(word);
    case 'word': return word === atom.text;
  }
}

/** Calls `go` with every instruction that reading `word` leads to. */
export function readWord(state: State, word: string, go: (next: number) => void): void {
  for (const next of state.words.get(word) ?? []) go(next);
  for (const { atom, next } of state.atoms) if (fits(atom, word)) go(next);
  if (word.length < typoLength - 1 || state.long.size === 0) return;
  for (const { text, next } of state.long.get(word[0] ?? '') ?? []) if (text !== word && isOneSlip(text, word)) go(next);
}
