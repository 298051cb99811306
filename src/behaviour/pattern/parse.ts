import { type EntityClass, entityClasses } from '../../language/entities.js';
import { fold } from '../../language/fold.js';
import type { LanguageProfile } from '../../language/profile.js';
import type { WordLists } from '../catalogue.js';
import { type Closing, isClosing, type Lexeme, lexPattern } from './lex.js';
import { misplacedSigns, type PlacedNode } from './sign-places.js';
import { longestGap, type ParsedPattern, type PatternError, type PatternNode } from './syntax.js';
import { listNode, literal, readWords, sequence } from './word-list.js';

export type ParseResult =
  | { readonly ok: true; readonly pattern: ParsedPattern }
  | { readonly ok: false; readonly errors: readonly PatternError[] };

interface Parser {
  readonly source: string;
  readonly lexemes: readonly Lexeme[];
  readonly errors: PatternError[];
  readonly profile: LanguageProfile;
  readonly lists: WordLists;
  at: number;
}

function report(parser: Parser, code: string, offset: number, message: string, hint: string): void {
  parser.errors.push({ code, message, hint, offset });
}

function readList(parser: Parser, name: string, offset: number): PatternNode {
  const list = listNode(name, parser.profile, parser.lists);
  if (!list) {
    report(
      parser,
      'BH112',
      offset,
      `there is no word list "@${name}"`,
      'Name a list of the language profile, or define it under "lists" in this file.',
    );
    return { kind: 'sequence', parts: [] };
  }
  return list;
}

function readGap(parser: Parser, words: number, offset: number): PatternNode {
  if (words > longestGap) {
    report(
      parser,
      'BH114',
      offset,
      `a gap of ${words} words is too long`,
      `A gap may skip at most ${longestGap} words.`,
    );
  }
  return { kind: 'gap', words: Math.min(words, longestGap) };
}

function readEntity(parser: Parser, name: string, offset: number): PatternNode {
  const known = entityClasses.find((entity) => entity === name);
  if (!known) {
    report(
      parser,
      'BH113',
      offset,
      `there is no entity class "<${name}>"`,
      `Use one of ${entityClasses.map((entity) => `<${entity}>`).join(', ')}.`,
    );
  }
  return { kind: 'entity', entity: known ?? ('number' satisfies EntityClass) };
}

function readGroup(parser: Parser, close: ')' | ']', offset: number): PatternNode {
  const inner = readChoice(parser);
  const next = parser.lexemes[parser.at];
  if (next?.kind === close) parser.at += 1;
  else
    report(parser, 'BH110', offset, `this bracket is never closed`, `Add "${close}" where the group ends.`);
  return close === ']' ? { kind: 'optional', part: inner } : inner;
}

function readOne(parser: Parser, lexeme: Exclude<Lexeme, Closing>): readonly PatternNode[] {
  switch (lexeme.kind) {
    case 'words':
      return readWords(lexeme.text, parser.profile);
    case 'exact':
      return [literal(fold(lexeme.text), true)];
    case 'prefix':
      return [{ kind: 'atom', atom: { kind: 'prefix', text: fold(lexeme.text) } }];
    case 'suffix':
      return [{ kind: 'atom', atom: { kind: 'suffix', text: fold(lexeme.text) } }];
    case 'any':
      return [{ kind: 'atom', atom: { kind: 'any' } }];
    case 'list':
      return [readList(parser, lexeme.text, lexeme.offset)];
    case 'entity':
      return [readEntity(parser, lexeme.text, lexeme.offset)];
    case 'gap':
      return [readGap(parser, lexeme.words, lexeme.offset)];
    case '(':
      return [readGroup(parser, ')', lexeme.offset)];
    case '[':
      return [readGroup(parser, ']', lexeme.offset)];
    case ',':
      return [{ kind: 'break' }];
    case '^':
      return [{ kind: 'start' }];
    case '$':
      return [{ kind: 'end' }];
    case '?':
      return [{ kind: 'asks' }];
    case '!':
      return [{ kind: 'exclaims' }];
  }
}

function readSequence(parser: Parser): PatternNode {
  const parts: PlacedNode[] = [];
  for (;;) {
    const lexeme = parser.lexemes[parser.at];
    if (lexeme === undefined || isClosing(lexeme)) break;
    parser.at += 1;
    for (const node of readOne(parser, lexeme)) parts.push({ node, offset: lexeme.offset });
  }
  parser.errors.push(...misplacedSigns(parts, parser.source));
  return sequence(parts.map(({ node }) => node));
}

function readChoice(parser: Parser): PatternNode {
  const options: PatternNode[] = [];
  do {
    options.push(readSequence(parser));
  } while (parser.lexemes[parser.at]?.kind === '|' && ++parser.at > 0);
  const [only] = options;
  // An empty alternative, as in (am|are|), makes the group optional.
  return options.length === 1 && only ? only : { kind: 'choice', options };
}

function consumes(node: PatternNode): boolean {
  switch (node.kind) {
    case 'atom':
      return node.atom.kind !== 'any';
    case 'entity':
    case 'list':
    case 'asks':
    case 'exclaims':
      return true;
    case 'sequence':
      return node.parts.some(consumes);
    case 'choice':
      return node.options.every(consumes);
    default:
      return false;
  }
}

/**
 * Reads a pattern. All its mistakes are collected: BH110 unclosed bracket, BH112 unknown list, BH113 unknown entity class, BH114 gap too long, BH115 meaningless sign,
 * BH116 sign in the wrong place (`sign-places.ts`).
 */
export function parsePattern(source: string, profile: LanguageProfile, lists: WordLists = {}): ParseResult {
  const { lexemes, errors } = lexPattern(source);
  const parser: Parser = { source, lexemes, errors: [...errors], profile, lists, at: 0 };
  const node = readChoice(parser);
  const stray = parser.lexemes[parser.at];
  if (stray)
    report(
      parser,
      'BH110',
      stray.offset,
      `"${stray.kind}" closes nothing`,
      'Remove it, or open a bracket before it.',
    );
  if (parser.errors.length > 0) return { ok: false, errors: parser.errors };
  return { ok: true, pattern: { node, anything: !consumes(node) } };
}
