import type { ProblemKind } from './kind.js';

/** VI127–VI139: what may not be done to a visit. */
export const visitReviewProblems = {
  VI127: {
    title: 'not possible in this state',
    hint: 'shoptalk visit show tells where a visit stands.',
  },
  VI128: { title: 'not one’s own visit', hint: 'Somebody else has to decide: name them with --by.' },
  VI129: {
    title: 'disputed too late',
    hint: 'Say with --late why it comes only now; the reason is kept with the dispute.',
  },
  VI130: { title: 'words missing', hint: 'Say it in a few words: they are kept and shown with the visit.' },
  VI131: { title: 'nothing changes', hint: 'shoptalk visit show prints the answers that stand.' },
  VI132: {
    title: 'answers would be missing',
    hint: 'Give these answers in the same command: --set question=answer for each.',
  },
  VI133: {
    title: 'change not usable',
    hint: 'Write --question <id> --answer "…", or --set <id>=<answer> for each answer.',
  },
  VI134: {
    title: 'outcome not clear',
    hint: 'Give --uphold, or --change with the answers that are to stand.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
