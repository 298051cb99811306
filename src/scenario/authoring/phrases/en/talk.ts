import type { AuthoringPhrases } from '../../phrases.js';

/** What the customer and exemplary agents say. */
export const enTalk: Pick<AuthoringPhrases, 'sample' | 'inOtherWords' | 'draft' | 'lines' | 'gold'> = {
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
  inOtherWords: [(line) => `All right. ${line}`, (line) => `${line} Is that what you need to know?`],
  draft: {
    title: (file) => `A conversation like ${file}`,
    firm: 'our company',
    customer: 'Alex Morgan',
    thing: 'my case',
    want: 'have this put right',
    need: 'an answer I can rely on',
    found: 'The case is as the customer tells it. Write here what the records show.',
    result: 'the case is put right today',
    goodEnding: 'It is settled',
    badEnding: 'The customer gives up',
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
      'Good, then you know what I mean.',
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
      'All right, pass it on, then.',
      "Good. But I'm not telling it all again.",
    ],
    leftAlone: [
      "That was it? I'm no further than before.",
      'And what about me? Well. Goodbye, then.',
      'So nothing happens. I see. Bye.',
    ],
  },
  gold: {
    excellentAbout: 'Feeling first, the facts, something done about it, a date, a yes.',
    hello: ({ agent, firm }) => `Good afternoon, ${firm}, this is ${agent}.`,
    feeling:
      "Oh no, you were counting on us and then this: that must be really disappointing. I'm very sorry that it happened to you.",
    owning: "I'll see to it myself that this is put right.",
    lookingUp: ({ addressAs }) => `Thank you, ${addressAs}. Let me look that up for you.`,
    found: () =>
      "I've looked into it and I have it all in front of me. I can see what went wrong, and it was our mistake, not yours.",
    telling: ({ cures }) =>
      `Here is what happens now: ${cures[0]?.result ?? ''}. I've recorded your complaint as well, so that nobody asks you twice.`,
    followUp: "I'll ring you tomorrow at one to hear whether all is well.",
    agreeing: 'Does that work for you?',
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
};
