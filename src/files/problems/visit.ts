import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';

/** VI: 101–110 for the shape of a visit file; from 120 for what its parts mean together. */
export const visitProblems = {
  ...shapeProblems('VI', 'visit'),
  VI120: {
    title: 'no questions in this rubric',
    hint: 'Choose a checklist: shoptalk rubric list shows which there are.',
  },
  VI121: {
    title: 'unknown question',
    hint: 'shoptalk rubric show lists the questions of a checklist with their ids.',
  },
  VI122: { title: 'answer not usable', hint: 'Give the answer as the question asks for it.' },
  VI123: {
    title: 'comment missing',
    hint: 'Say in a few words what happened; behind a bar (no | …) or as comment.',
  },
  VI124: { title: 'answers for another checklist', hint: 'Name the checklist that these answers belong to.' },
  VI125: { title: 'unknown visit', hint: 'shoptalk visit list shows which there are.' },
  VI126: {
    title: 'visit already submitted',
    hint: 'shoptalk visit show prints it; a new visit starts with visit new.',
  },
  VI140: {
    title: 'unknown programme',
    hint: 'Name a programme of shoptalk.yaml by its id, or leave --programme out.',
  },
  VI141: {
    title: 'a name where a pseudonym belongs',
    hint: 'Choose one word that does not tell who it is, such as otter or cashier-2; where names may be kept, the programme says so in shoptalk.yaml (names: kept).',
  },
  VI142: {
    title: 'day of the visit not usable',
    hint: 'Give a day that has come: 2026-03-14, 14.3., today or yesterday.',
  },
  VI143: {
    title: 'answers that contradict each other',
    hint: 'Mend the answers; or explain them: explanations in the answers file, or shoptalk visit resume.',
  },
  VI144: {
    title: 'explanation of nothing',
    hint: 'Explanations go by the key of a contradiction that is found; the problems name it.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
