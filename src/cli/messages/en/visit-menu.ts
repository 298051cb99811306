import { enPlural } from '../../../language/plural.js';

/** What visits offer in the menu, and what is said to whoever begins there. */
export const enVisitMenu = {
  menuResume: 'Go on with an unfinished visit',
  menuRehearse: 'Rehearse a visit, playing the customer',
  menuVisits: 'See the recorded visits',
  menuReview: 'Review submitted visits',
  menuReport: 'Read the report of visits and training',
  whichChecklist: 'Which checklist?',
  needsChecklist: 'name a checklist, such as retail-visit',
  noDraftHint: 'Begin one with: shoptalk visit new',
  moreCommands: '/help: back, comment, leave and more',
  visitResumed: (what: string, answered: number, open: number) =>
    `${what}: ${answered} of ${open} questions answered so far.`,
  otherDrafts: (count: number) =>
    `${count} more ${enPlural(count, { one: 'visit is', other: 'visits are' })} unfinished: shoptalk visit list --state draft`,
  submitted: (id: string, score: string | undefined) =>
    score === undefined ? `Visit ${id} is submitted.` : `Visit ${id} is submitted. Score: ${score}`,
  seeAgain: (id: string) => `See it again any time with: shoptalk visit show ${id}`,
};
