import type { AuthoringPhrases } from '../phrases.js';

/** English. */
export const enPhrases: AuthoringPhrases = {
  sample: {
    title: 'The lamp that came in pieces',
    firm: 'Lumen Lane',
    agent: 'Robin',
    customer: 'Kim Vale',
    addressAs: 'Ms Vale',
    manner: 'Friendly on other days; today tired and let down.',
    thing: 'my lamp',
    want: 'have a lamp that is in one piece',
    need: 'a whole lamp',
    opening: [
      'Hello. My lamp came today and the glass is in a thousand pieces. I am really disappointed.',
      "I just opened your parcel, and what was a lamp is a box of splinters. I'm quite upset, to be honest.",
      "The lamp I ordered from you arrived broken, and I'm annoyed, I can tell you.",
    ],
    facts: [
      { kind: 'reference', say: ['L-3381.', 'It says L-3381 on the invoice.'] },
      { kind: 'deadline', say: ['By Friday. I have people coming to dinner, and it hangs over the table.'] },
    ],
    found: 'Order L-3381: pendant lamp, smoked glass, sent on Monday by parcel. Three more in stock.',
    cures: [
      {
        kind: 'replacement',
        title: 'Send a new one by express parcel',
        result: 'a new one leaves the warehouse today and arrives tomorrow before noon',
      },
    ],
    goodEnding: 'A new lamp is on its way, in time',
    badEnding: 'Kim hangs up and buys a lamp elsewhere',
  },
  brief: ({ agent, firm, thing }) =>
    [
      `You are ${agent}, in the customer service of ${firm}.`,
      `A customer gets in touch: it is about “${thing}”.`,
      '',
      'Look the case up before you promise anything, and use what your desk offers.',
      '',
      'Aim: the customer knows what happens, and by when, and feels taken seriously.',
    ].join('\n'),
  facts: {
    reference: {
      asked: [
        '(order|reference|ref|customer|contract|invoice|booking|case|account|receipt) (number|no|nr|id|code|reference)',
        'number (of|for|on) ...2 (order|invoice|receipt|confirmation|contract|bill|account)',
        '(which|what) (order|contract|account|booking)',
        '(find|locate|pull up|look up|open|bring up) ...2 (order|account|contract|booking|case)',
      ],
      question: 'Could you give me the number, please: the order number or the one on your invoice?',
      hint: 'Ask for the number.',
    },
    'what-happened': {
      asked: [
        'what (exactly|precisely|is|was|has|did|went)',
        '(tell|describe|explain) ...4 (happened|problem|wrong|situation|more)',
        'since when',
        '(when|how) did ...4 (start|begin|happen|notice)',
      ],
      question: 'Could you tell me what exactly happened, so that I get it right?',
      hint: 'Ask what exactly happened.',
    },
    deadline: {
      asked: [
        '(by|until) when',
        'when do you need',
        '(is|are) there (a|any) ...2 (rush|hurry|deadline|date)',
        'how (urgent|soon)',
        '(need|want|have) ...3 (it|this) (by|before|in time)',
      ],
      question: 'By when do you need it?',
      hint: 'Ask by when it is needed.',
    },
    identity: {
      asked: [
        '(post|postal|zip) [code]',
        'postcode',
        '(your|the|what) [full|home|delivery|billing|street|postal|current] address',
        '(date of birth|birthday|password|security question~)',
        '(confirm|verify|check|make sure) ...4 (who you are|identity|it is you|right person|speaking to|talking to|security)',
      ],
      question: 'So that I only open your own account, could you confirm your postcode for me?',
      hint: 'Check who you are talking to before you open the account.',
    },
    contact: {
      asked: [
        '(phone|mobile|telephone|contact) number',
        '(e-mail|email|mail) [address]',
        '(how|where|when) ...3 (reach|call|ring|contact) you',
      ],
      question: 'What is the best phone number or e-mail address to reach you on?',
      hint: 'Ask how the customer can be reached.',
    },
    bought: {
      asked: [
        'when ...4 (buy|bought|purchase~|order~|sign~)',
        '(date|day) of (purchase|order|delivery)',
        'where ...3 (buy|bought|get|order~)',
        'how long ...4 (had|have|own~)',
        '(do|have) you ...3 (receipt|invoice|proof of purchase)',
      ],
      question: 'When did you buy it, and do you have the receipt?',
      hint: 'Ask when it was bought.',
    },
    tried: {
      asked: [
        '(what|anything|something) ...4 (tried|try|done) [already|so far|yet]',
        '(have|did) you ...3 (tried|try|checked|check|restart~|reset)',
        '(already|so far) ...3 (tried|done|checked)',
      ],
      question: 'What have you tried already, so that I do not ask you to do it twice?',
      hint: 'Ask what was tried already.',
    },
    own: { asked: [], question: '', hint: 'There is something else worth asking.' },
  },
  cures: {
    replacement: {
      title: 'Send a new one',
      heard: [
        '(new|replacement|another) ...8 (sent|send~|way|tomorrow|leaves|arrive~|booked|ordered)',
        '(sent|sending|send) ...6 (new|replacement|another)',
      ],
      hint: 'Send a new one from your desk.',
    },
    refund: {
      title: 'Give money back',
      heard: [
        '(refund~|money|credit~|pound~|sum) ...8 (card|account|back|given|on its way|booked)',
        '<money>',
      ],
      hint: 'Give the money back from your desk.',
    },
    repair: {
      title: 'Book a repair',
      heard: [
        '(repair~|workshop|technician|collect~) ...8 (booked|arranged|on|tomorrow|by|free)',
        '(repair~|fixed|mend~)',
      ],
      hint: 'Book the repair at your desk.',
    },
    visit: {
      title: 'Book a visit',
      heard: [
        '(visit|appointment|engineer|technician|van|someone|colleague) ...8 (booked|arranged|comes|coming|on|tomorrow)',
      ],
      hint: 'Book the visit at your desk.',
    },
    correction: {
      title: 'Put it right in the system',
      heard: ['(correct~|put right|changed|fixed|updated|cancelled|cancel~|reversed|taken off|removed)'],
      hint: 'Put it right at your desk.',
    },
    own: {
      title: 'Do something about it',
      heard: ['(done|arranged|booked|taken care|sorted|set up)'],
      hint: 'Do what can be done at your desk.',
    },
  },
  desk: {
    record: 'The case',
    lookUp: 'Look the case up',
    number: 'Number',
    needsNumber: 'You need the number first. Ask the customer.',
    needsLookUp: 'Look the case up first.',
    needsIdentity: 'Look the case up and check who you are talking to first.',
    amount: 'Amount',
    currency: 'GBP',
    overLimit: 'More than that is not yours to give; hand over if it is needed.',
    log: 'Record the complaint',
    logged: 'The complaint is recorded.',
    handOver: 'Hand over to the supervisor',
    handedOver: 'The supervisor takes over.',
  },
  topics: {
    prefersAsked: [
      '(what|how) ...3 (would|do|can|could) ...3 (like|prefer|want|expect|help|suit)',
      '(would|do) you ...4 (prefer|rather|like) ...6 or',
      '(which|what) (would|do|suits|is) ...4 (best|better|prefer|suit)',
    ],
    prefers: (want) => [
      `I just want to ${want}.`,
      `What I'd like? To ${want}. That's all.`,
      `If you ask me: I want to ${want}.`,
    ],
    beforeAsked: [
      '(has|did) (it|this|that|anything like this) ...3 (happened|happen) before',
      '(first|second) time',
      '(have|did) you ...3 (call~|contact~|written|been in touch|told) ...3 (before|already|us|anybody|anyone)',
    ],
    before: [
      "No, that's the first time, and I hope the last.",
      "I've never had anything like this with you before.",
      'This is the first time I have had to get in touch about it.',
    ],
  },
  lines: {
    nothingMore: [
      'No, that was all. Thank you for your help.',
      "That's everything, thanks. You've been quick about it.",
      "No, thank you. I'm glad I got in touch.",
    ],
    yes: [
      'Yes, that works for me. Thank you.',
      'That suits me well, thank you.',
      'Yes, agreed. Thanks a lot.',
    ],
    hearsCure: [
      "Oh good. That's what I was hoping for.",
      "Really? That's a relief.",
      "Right, that's something I can work with.",
    ],
    hearsFindings: [
      'All right, so you can see it. And what now?',
      'Good, then you know what I am talking about.',
      "At least it's all there. What can you do about it?",
    ],
    thinAir: [
      "You haven't even looked it up. How do you know?",
      "That's kind, but you haven't checked anything yet.",
      'Do you say that to everybody? Look it up first, please.',
    ],
    notEnough: [
      "That doesn't help me at all.",
      'And what am I supposed to do with that?',
      "So nobody can do anything? I don't believe that.",
    ],
    gaveUp: [
      "You know what, forget it. I'll go somewhere else.",
      'This is going nowhere. Goodbye.',
      "I've had enough. You won't see me again.",
    ],
    goodbye: ['Bye now, and thank you.', 'Thanks again. Goodbye.', 'Have a nice day. Bye.'],
    handedOver: [
      'Fine. I hope your supervisor knows what it is about.',
      'All right, put me through, then.',
      "Good. But I'm not telling it all again.",
    ],
    leftAlone: [
      "That was it? I'm no further than before.",
      'And what about me? Well. Goodbye, then.',
      'So nothing happens. I see. Bye.',
    ],
  },
  endings: { handedOver: 'The supervisor takes over', leftAlone: 'It ends, and nothing is any better' },
  survey: {
    good: 'Something had gone wrong, but they listened and put it right at once.',
    bad: 'We talked, and at the end I knew as much as before.',
  },
  hints: {
    feeling: 'Say what this must be like for the customer, and say sorry, before you ask for anything.',
    lookUp: 'Look the case up at your desk.',
    tell: 'Tell the customer what you have done, and by when it helps.',
    confirm: 'Sum up, and ask whether that suits.',
    close: 'Ask whether there is anything else, and say goodbye.',
  },
  gold: {
    excellentAbout: 'Feeling first, the facts, something done about it, a date, a yes.',
    greeting: ({ agent, firm }) =>
      `Good afternoon, ${firm}, this is ${agent}. Oh no, you were counting on us and then this: that must be really disappointing. I'm very sorry that it happened to you.`,
    owning: "I'll see to it myself that this is put right.",
    lookingUp: ({ addressAs }) => `Thank you, ${addressAs}. Let me look that up for you.`,
    found: () =>
      "I've looked into it and I have it all in front of me. I can see what went wrong, and it was our mistake, not yours.",
    telling: ({ cures }) =>
      `Here is what happens now: ${cures[0]?.result ?? ''}. I've recorded your complaint as well, so that nobody asks you twice.`,
    confirming: "I'll ring you tomorrow at one to hear whether all is well. Does that work for you?",
    more: 'Is there anything else I can do for you today?',
    goodbye: ({ addressAs }) =>
      `Thank you for telling us straight away, ${addressAs}. I wish you a lovely evening. Goodbye!`,
    poorAbout: 'Cold, does nothing, puts it off.',
    poor: [
      'Yes?',
      "That's not our fault.",
      "I can't do anything about it, that's our policy.",
      'Somebody might get back to you at some point.',
    ],
    recordedAbout: 'What was said in the conversation that this scenario was drafted from.',
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
