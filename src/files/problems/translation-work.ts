import type { ProblemKind } from './kind.js';

/** XL: translating a scenario or rubric, and the files that go to a translator and come back. */
export const translationWorkProblems = {
  XL101: {
    title: 'language to translate into',
    hint: 'Give an ISO 639-1 code such as pl, cs or lv that is not the language of the source: --to pl.',
  },
  XL102: {
    title: 'no stock lines for this language',
    hint: 'Every customer needs them: copy scenarios/stock/en.yaml to the folder "stock" beside your scenarios under the code of the language, and write its lines anew.',
  },
  XL103: {
    title: 'nowhere to write the translation',
    hint: 'Work in a folder with scenarios/ or rubrics/ (shoptalk init makes one), or name one with --out.',
  },
  XL104: {
    title: 'no such translation yet',
    hint: 'shoptalk scenario translate <id> --to <language> makes it; shoptalk rubric translate that of a rubric.',
  },
  XL105: {
    title: 'unknown line',
    hint: 'Use an id of the source, or the next number of one of its lists; everything else was read.',
  },
  XL106: {
    title: 'row cannot be read',
    hint: 'Every row needs an id and a translation in columns of their own; nothing of this row was read.',
  },
  XL107: {
    title: 'unknown format for translators',
    hint: 'Name the file .csv or .tsv (a table), or .xlf (XLIFF).',
  },
  XL108: {
    title: 'column missing',
    hint: 'The first row names the columns; "id" and "translation" are needed.',
  },
  XL109: {
    title: 'not readable as XLIFF',
    hint: 'Export it once more from the translation program, as XLIFF 1.2, 2.0 or 2.1.',
  },
  XL110: {
    title: 'tag of unknown meaning',
    hint: 'Put the slot back as it is in the source, in braces; nothing of the file was taken in.',
  },
  XL111: {
    title: 'translation of something else',
    hint: 'Import it into the scenario or rubric, and the language, that it was exported from.',
  },
  XL112: {
    title: 'source changed since the export',
    hint: 'The translation was put in as stale, with the words of today in "now": bring it up to date.',
  },
  XL113: {
    title: 'translated here meanwhile',
    hint: 'Nothing was taken in. Decide which is better; --overwrite takes those of the file.',
  },
  XL114: {
    title: 'the same line twice',
    hint: 'Nothing was taken in. Keep one of the two rows.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
