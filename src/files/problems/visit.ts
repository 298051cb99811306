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
} as const satisfies Readonly<Record<string, ProblemKind>>;
