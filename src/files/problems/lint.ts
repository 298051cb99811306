import type { ProblemKind } from './kind.js';

/** LT1xx: what is to be checked, and what could not be. */
export const lintProblems = {
  LT101: {
    title: 'no workspace',
    hint: 'Name files or folders, or go to a folder that has scenarios/, rubrics/ or shoptalk.yaml; shoptalk init makes one.',
  },
  LT102: { title: 'nothing to check', hint: 'Name a folder that holds YAML files, or a file.' },
  LT103: {
    title: 'nothing of this name',
    hint: 'Name a file, a folder, or the id of a scenario, rubric, temperament or behaviour.',
  },
  LT104: {
    title: 'file of no known kind',
    hint: 'Put it where files of its kind stand (scenarios/, rubrics/, rubrics/behaviours/ …), or write the keys of its kind.',
  },
  LT105: {
    title: 'not checked together with a broken file',
    hint: 'Mend the other file first; shoptalk lint with its path says what is wrong with it.',
  },
  LT106: { title: 'more problems than are shown', hint: 'Mend what is shown, and check the file again.' },
  LT107: {
    title: 'cases without their scenario',
    hint: 'Name the file as its scenario: angry-buyer.test.yaml stands beside angry-buyer.yaml.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
