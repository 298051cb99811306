import type { AuthoringPhrases } from '../../phrases.js';

/** What the author and the trainee read: brief, desk, hints, endings, comments in the file. */
export const enGuidance: Pick<
  AuthoringPhrases,
  'scene' | 'duties' | 'desk' | 'hints' | 'endings' | 'survey' | 'comments'
> = {
  scene: ({ agent, firm, thing }) =>
    `You are ${agent}, in the customer service of ${firm}.\nA customer rings: it is about “${thing}”.`,
  duties: [
    'Look the case up before you promise anything, and use what your desk offers.',
    '',
    'Aim: the customer knows what happens, and by when, and feels taken seriously.',
  ].join('\n'),
  desk: {
    record: 'The case',
    lookUp: 'Look the case up',
    number: 'Number',
    needsNumber: 'You need the number first. Ask the customer.',
    needsLookUp: 'Look the case up first.',
    needsIdentity: 'Look the case up and check who the customer is first.',
    amount: 'Amount',
    currency: 'GBP',
    overLimit: 'More than that is not yours to give; hand over if it is needed.',
    log: 'Record the complaint',
    logged: 'The complaint is recorded.',
    handOver: 'Hand over to the supervisor',
    handedOver: 'The supervisor takes over.',
  },
  hints: {
    feeling: 'Say what this must be like for the customer, and say sorry, before you ask for anything.',
    lookUp: 'Look the case up at your desk.',
    tell: 'Tell the customer what you have done, and by when it helps.',
    confirm: 'Sum up, and ask whether that suits.',
    close: 'Ask whether there is anything else, and say goodbye.',
  },
  endings: { handedOver: 'The supervisor takes over', leftAlone: 'It ends, and nothing is any better' },
  survey: {
    good: 'Something had gone wrong, but they listened and put it right at once.',
    bad: 'At the end I knew as much as at the beginning.',
  },
  comments: {
    '': 'Made with "shoptalk scenario new". Every line can be changed; then try\n  shoptalk lint\n  shoptalk scenario test {id}\n  shoptalk practise {id}',
    brief: 'What the trainee reads first. Nothing that the customer tells only when asked belongs here.',
    customer: 'Who the customer is. "words" fill the lines that any customer can say: "It\'s about {thing}."',
    opening: 'The customer speaks first; one of these lines is chosen.',
    mood: '0 to 10 each. The temperament says how they change with what the agent says and does.',
    flags: 'What is remembered in the course of the conversation.',
    facts:
      'What the customer knows and tells only when asked. "asked" are ways of asking: ~ any ending, ...3 up to three words.',
    topics: 'What the customer can say more about.',
    desk: 'What the agent can look up and do (/desk, /do).',
    responds: 'What the customer answers to what the agent says; the first rule that fits is used.',
    endings:
      'How it can end. One ending has no condition: it is used when the agent leaves or the turns run out.',
    hints: 'The first that fits is shown at /hint.',
    examples:
      'Gold conversations: how it is meant to go, and what each must score. "shoptalk scenario test" plays them.',
  },
};
