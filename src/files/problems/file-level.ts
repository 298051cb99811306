import type { ProblemKind } from './kind.js';

/** FI1xx: files and YAML, whatever they hold. */
export const fileProblems = {
  FI101: { title: 'file not found', hint: 'Check the path and its spelling.' },
  FI102: { title: 'file cannot be read', hint: 'Check that it is a file, and that you may read it.' },
  FI103: { title: 'file too large', hint: 'Split it: a file of this kind holds at most 2 MB.' },
  FI104: { title: 'not UTF-8 text', hint: 'Save the file with the encoding UTF-8.' },
  FI105: {
    title: 'YAML cannot be read',
    hint: 'Check the indentation, the quotes and the space after each colon on this line and the one above.',
  },
  FI106: { title: 'key written twice', hint: 'Keep one of the two, or rename one.' },
  FI107: { title: 'nested too deeply', hint: 'A file may nest at most 64 levels; check the brackets.' },
  FI108: { title: 'text too long', hint: 'One text may hold at most 256 KB; split it.' },
  FI109: { title: 'several documents in one file', hint: 'Remove the line "---", or make two files.' },
  FI110: { title: 'too many aliases', hint: 'Write the repeated parts out instead of using * and &.' },
  FI111: { title: 'empty file', hint: 'Write the file, or remove it.' },
  FI112: { title: 'unknown YAML tag', hint: 'Remove the tag, or quote the text if it begins with "!".' },
  FI113: {
    title: 'file cannot be written',
    hint: 'Check that the folder exists and that you may write there.',
  },
  FI114: { title: 'too much in one file', hint: 'Divide the file: nobody reads so many keys and entries.' },
  FI115: {
    title: 'a key that is no word',
    hint: 'Write a word before the colon; a text with brackets or a question mark in front needs quotes.',
  },
  FI116: { title: 'a key that cannot be used', hint: 'Give it another name.' },
  FI117: {
    title: 'control character',
    hint: 'Save the file as text with the encoding UTF-8; in quotes, write such a character as an escape.',
  },
  FI118: {
    title: 'named otherwise than its file',
    hint: 'Give both the same name: it is looked up by the name of the file.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
