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
  XL106: { title: 'row cannot be read', hint: 'Write id, tab and translation, one a row.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
