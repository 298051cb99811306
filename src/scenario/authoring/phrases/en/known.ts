import type { AuthoringPhrases } from '../../phrases.js';

/** How facts are asked for, remedies heard of, and other things talked about. */
export const enKnown: Pick<AuthoringPhrases, 'numberWords' | 'facts' | 'cures' | 'topics'> = {
  numberWords: '(number|no|code|id)',
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
      hint: 'Check who the customer is before you open the account.',
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
};
