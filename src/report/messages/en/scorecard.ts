import type { ScorecardMessages } from '../messages.js';

/** Words of a scorecard. */
export const enScorecard: ScorecardMessages = {
  total: 'Total',
  noScore: 'not assessed',
  passed: 'passed',
  failed: 'not passed',
  quotes: ['“', '”'],
  ellipsis: '…',
  decimal: '.',
  turn: (number) => `turn ${number}`,
  atDesk: (action, params) =>
    params === '' ? `at the desk: ${action}` : `at the desk: ${action} (${params})`,
  refused: 'refused',
  answered: (answer) => `answer: ${answer}`,
  yesNo: { yes: 'yes', no: 'no' },
  level: (level, description) =>
    description === '' ? `level ${level} of 4` : `level ${level} of 4: ${description}`,
  cappedTo: (level, reason) => `held at level ${level}: ${reason}`,
  keptAt: (level, reason) => `kept at level ${level}: ${reason}`,
  zeroedBy: (criterion) => `set to 0 by: ${criterion}`,
  status: {
    met: 'met',
    partly: 'partly met',
    missed: 'missed',
    'not-applicable': 'not applicable',
    'not-assessed': 'not assessed',
  },
  points: (earned, possible) => `${earned} of ${possible}`,
  bonus: (earned) => `bonus ${earned}`,
  noBonus: 'no bonus',
  guardHeld: 'kept',
  critical: 'Critical failure',
  family: { customer: 'customer', business: 'business', compliance: 'compliance' },
  scoreBefore: (score) => `Score before the failure: ${score}`,
  belongs: (why, turn, words) => {
    switch (why) {
      case 'in-reply-to':
        return `belonged in reply to turn ${turn}: ${words}`;
      case 'before':
        return `belonged before turn ${turn}: ${words}`;
      case 'after':
        return `belonged after turn ${turn}: ${words}`;
      case 'in-first':
        return `belonged at the beginning, by turn ${turn}: ${words}`;
      case 'in-last':
        return `belonged at the end, at turn ${turn}: ${words}`;
      case 'anywhere':
        return `belonged by turn ${turn} at the latest: ${words}`;
    }
  },
  forExample: (line) => `for example: ${line}`,
  withheldTitle: 'Words that earned nothing',
  withheld: {
    repeated: 'says again what was said before',
    'list-of-words': 'lists kind words without saying anything',
    'addressed-to-scorer': 'speaks to whoever scores, not to the customer',
    'ignores-customer': 'passes over what the customer had just said',
    'did-nothing':
      "neither said nor did anything of substance: what the customer shows is not to the agent's credit",
    nonsense: 'makes no sense',
  },
  strongest: 'Strongest moment',
  weakest: 'Weakest moment',
  unassessed: (titles) => `Not assessed: ${titles}`,
  channel: { phone: 'phone', chat: 'chat', email: 'e-mail', 'in-person': 'in person' },
};
