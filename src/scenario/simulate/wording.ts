import { type Lexeme, lexPattern } from '../../behaviour/pattern/lex.js';
import type { Chance } from './chance.js';

/** Words that stand for a class of things where a pattern asks for one. */
const standIns: Readonly<Record<string, string>> = {
  number: '2',
  money: '20',
  time: '10:00',
  duration: '2',
  date: '12.',
  code: 'AB-123',
};

interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly chance: Chance;
  at: number;
}

function group(reader: Reader, close: ')' | ']'): readonly string[] {
  const options = choices(reader);
  if (reader.lexemes[reader.at]?.kind === close) reader.at += 1;
  return reader.chance.pick(options.filter((option) => option.length > 0)) ?? [];
}

function one(reader: Reader, lexeme: Lexeme): readonly string[] {
  switch (lexeme.kind) {
    case 'words':
    case 'exact':
    case 'prefix':
      return [lexeme.text];
    case 'entity':
      return [standIns[lexeme.text] ?? ''];
    case '(':
      return group(reader, ')');
    case '[': {
      const words = group(reader, ']');
      return reader.chance.below(0.5) ? words : [];
    }
    case '?':
    case '!':
      return [lexeme.kind];
    default:
      return [];
  }
}

function sequence(reader: Reader): readonly string[] {
  const words: string[] = [];
  for (;;) {
    const lexeme = reader.lexemes[reader.at];
    if (lexeme === undefined || ['|', ')', ']'].includes(lexeme.kind)) return words;
    reader.at += 1;
    words.push(...one(reader, lexeme));
  }
}

function choices(reader: Reader): readonly (readonly string[])[] {
  const options = [sequence(reader)];
  while (reader.lexemes[reader.at]?.kind === '|') {
    reader.at += 1;
    options.push(sequence(reader));
  }
  return options;
}

/**
 * Words that a pattern was written for: of each choice one, gaps left out. Bare and without grammar, as somebody
 * in a hurry types; whether they really match is for the caller to check.
 */
export function wordingOf(pattern: string, chance: Chance): string {
  const reader: Reader = { lexemes: lexPattern(pattern).lexemes, chance, at: 0 };
  const words = (chance.pick(choices(reader)) ?? []).filter((word) => word !== '');
  const text = words.join(' ').replace(/ ([?!])/g, '$1');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
