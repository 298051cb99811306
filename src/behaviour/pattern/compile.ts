import type { EntityClass } from '../../language/entities.js';
import type { LanguageProfile } from '../../language/profile.js';
import { type State, stateOf } from './state.js';
import type { Atom, ParsedPattern, PatternNode } from './syntax.js';

/** What can be asked of a place between words, without reading one. */
export type Place = 'start' | 'end' | 'break' | 'asks' | 'exclaims';

/** One instruction of the compiled pattern, a nondeterministic automaton. `next` are instruction indices. */
export type Instruction =
  | { readonly op: 'atom'; readonly atom: Atom; readonly next: number }
  | { readonly op: 'entity'; readonly entity: EntityClass; readonly next: number }
  | { readonly op: 'split'; readonly next: readonly number[] }
  | { readonly op: Place; readonly next: number }
  | { readonly op: 'match' };

export interface CompiledPattern {
  readonly source: string;
  /** The state at an instruction, worked out when it is first needed. */
  readonly state: (label: number) => State;
  readonly entry: number;
  /** Literal words of the pattern: a negation that the pattern itself names denies nothing. */
  readonly literals: ReadonlySet<string>;
}


// Built from the end to the beginning, so that every `next` is known when it is written.
function emit(program: Instruction[], node: PatternNode, next: number): number {
  const add = (instruction: Instruction): number => program.push(instruction) - 1;
  switch (node.kind) {
    case 'atom': return add({ op: 'atom', atom: node.atom, next });
    case 'list': return emit(program, node.words, next);
    case 'entity': return add({ op: 'entity', entity: node.entity, next });
    case 'break':
    case 'asks':
    case 'exclaims':
    case 'start':
    case 'end': return add({ op: node.kind, next });
    case 'optional': return add({ op: 'split', next: [emit(program, node.part, next), next] });
    case 'choice': return add({ op: 'split', next: node.options.map((option) => emit(program, option, next)) });
    case 'sequence': return node.parts.reduceRight((after, part) => emit(program, part, after), next);
    case 'gap': {
      let entry = next;
      for (let word = 0; word < node.words; word += 1) {
        entry = add({ op: 'split', next: [next, add({ op: 'atom', atom: { kind: 'any' }, next: entry })] });
      }
      return entry;
    }
  }
}

function anchorOfAtom(atom: Atom): readonly string[] | undefined {
  switch (atom.kind) {
    case 'word': return [`${atom.exact ? 'x' : 'w'}:${atom.text}`];
    case 'prefix': return [`p:${atom.text}`];
    case 'suffix': return [`s:${atom.text}`];
    case 'set': return [...atom.words].map((word) => `x:${word}`);
    case 'any': return undefined;
  }
}

function price(anchors: readonly string[], common: ReadonlySet<string>): number {
  let sum = 0;
  for (const anchor of anchors) {
    if (anchor.startsWith('e:')) sum += 12;
    else sum += common.has(anchor.slice(2)) ? 30 : 1;
  }
  return sum;
}

/** The cheapest set of keys without which the node cannot match; undefined when it can match without any. */
function anchorsOf(node: PatternNode, common: ReadonlySet<string>): readonly string[] | undefined {
  switch (node.kind) {
    case 'atom': return anchorOfAtom(node.atom);
    case 'list': return anchorsOf(node.words, common);
    case 'entity': return [`e:${node.entity}`];
    case 'choice': {
      const each = node.options.map((option) => anchorsOf(option, common));
      return each.some((anchors) => !anchors) ? undefined : [...new Set(each.flatMap((anchors) => anchors ?? []))];
    }
    case 'sequence': {
      let best: readonly string[] | undefined;
      for (const part of node.parts) {
        const anchors = anchorsOf(part, common);
        if (anchors && (!best || price(anchors, common) < price(best, common))) best = anchors;
      }
      return best;
    }
    default: return undefined;
  }
}

function collectLiterals(node: PatternNode, into: Set<string>): void {
  if (node.kind === 'atom' && node.atom.kind === 'word') into.add(node.atom.text);
  else if (node.kind === 'atom' && node.atom.kind === 'set') for (const word of node.atom.words) into.add(word);
  else if (node.kind === 'sequence') for (const part of node.parts) collectLiterals(part, into);
  else if (node.kind === 'choice') for (const option of node.options) collectLiterals(option, into);
  else if (node.kind === 'optional') collectLiterals(node.part, into);
  else if (node.kind === 'list') collectLiterals(node.words, into);
}

/**
 * Keys of which a sentence must hold at least one for the pattern to match: `w:sorry` (a word), `x:sorry`
 * (a word without typos), `p:apolog` (beginning), `s:able` (ending), `e:money` (entity class), `*` (no such word).
 */
export function anchorsOfPattern({ node }: ParsedPattern, profile: LanguageProfile): readonly string[] {
  return anchorsOf(node, new Set(profile.functionWords)) ?? ['*'];
}

/** Turns a parsed pattern into an automaton whose size is linear in the pattern's. */
export function compileParsed(source: string, pattern: ParsedPattern): CompiledPattern {
  const program: Instruction[] = [{ op: 'match' }];
  const entry = emit(program, pattern.node, 0);
  const states: (State | undefined)[] = [];
  const literals = new Set<string>();
  collectLiterals(pattern.node, literals);
  return {
    source,
    state(label) {
      const known = states[label] ?? stateOf(program, label);
      states[label] = known;
      return known;
    },
    entry,
    literals,
  };
}
