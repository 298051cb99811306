import type { AuthoringPhrases } from '../../phrases.js';

const writing = "I'll write to you tomorrow at one to hear whether all is well.";

/** What is said otherwise than on the phone. */
export const enChannels: AuthoringPhrases['channels'] = {
  chat: {
    scene: ({ agent, firm, thing }) =>
      `You are ${agent}, and answer chats for ${firm}.\nA customer writes: it is about “${thing}”.`,
    sample: { badEnding: 'Kim closes the chat and buys a lamp elsewhere' },
    lines: {
      gaveUp: [
        "You know what, forget it. I'll go somewhere else.",
        "This is going nowhere. I'm closing this chat.",
        "I've had enough. You won't hear from me again.",
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Hello, this is ${agent} from ${firm}.`,
      followUp: writing,
    },
  },
  email: {
    scene: ({ agent, firm, thing }) =>
      [
        `You are ${agent}, and answer e-mails for ${firm}. Each of your replies is a whole e-mail:`,
        'a greeting, what you found, what happens next, your name.',
        `A customer writes: it is about “${thing}”.`,
      ].join('\n'),
    sample: {
      opening: [
        'Dear Lumen Lane, my lamp came today and the glass is in a thousand pieces. I am really disappointed. Kind regards, Kim Vale',
        'Good afternoon, I have just opened your parcel, and what was a lamp is a box of splinters. I am quite upset, to be honest. Regards, Kim Vale',
        'Dear Sir or Madam, the lamp I ordered from you arrived broken, and I am very annoyed about it. Yours faithfully, Kim Vale',
      ],
      badEnding: 'Kim writes no more and buys a lamp elsewhere',
    },
    inOtherWords: [
      (line) => `${line} I hope that answers your question.`,
      (line) => `${line} Is that what you need to know?`,
    ],
    lines: {
      gaveUp: [
        "Please forget it. I'll buy from somebody else.",
        'These e-mails lead nowhere. This one is my last.',
        "I've had enough. You won't hear from me again.",
      ],
      goodbye: [
        'Thank you, and kind regards,',
        'Thanks again. With best wishes,',
        'Thank you for your help. Best wishes,',
      ],
      handedOver: [
        'Fine. I hope your supervisor reads what I have written.',
        'All right, pass it on, then.',
        "Good. But I'm not writing it all again.",
      ],
      leftAlone: [
        "Is that all? I'm no further than before.",
        'I had hoped for more of an answer.',
        'So nothing happens. I see.',
      ],
    },
    hints: {
      tell: 'Write to the customer what you have done, and by when it helps.',
      close: 'Ask whether there is anything else, and close with a warm line and your name.',
    },
    gold: {
      hello: ({ addressAs }) => `Dear ${addressAs}, thank you for writing to us.`,
      feeling:
        "You were counting on us, and then this: that must be really disappointing. I'm very sorry that it happened to you.",
      followUp: writing,
      goodbye: ({ agent }) => `I wish you a lovely evening. Goodbye, and kind regards, ${agent}`,
      poorAbout: 'Cold, without a greeting or a name; does nothing, puts it off.',
      poor: [
        'Your e-mail has arrived.',
        "That's not our fault.",
        "I can't do anything about it, that's our policy.",
        'Somebody might get back to you at some point.',
      ],
    },
    letter: {
      greeting: 'Good morning.',
      greets: /^(dear|hello|hi|hey|good (morning|afternoon|evening|day)|greetings|to whom)\b/i,
      closing: 'Kind regards,',
      reply: ({ addressAs }) => `Dear ${addressAs}, thank you for your reply.`,
      signature: ({ agent, firm }) => `Kind regards, ${agent}, ${firm}`,
    },
  },
  'in-person': {
    scene: ({ agent, firm, thing }) =>
      `You are ${agent}, at the counter of ${firm}.\nA customer comes up to you: it is about “${thing}”.`,
    sample: {
      opening: [
        'Hello. Look at this, please. I bought this lamp here, and when I unpacked it at home the glass was in a thousand pieces. I am really disappointed.',
        "Here's the box, just as I opened it: what was a lamp is splinters. I'm quite upset, to be honest.",
        "I carried this lamp home from your shop, and it's broken. Just look at it. I'm annoyed, I can tell you.",
      ],
      facts: [
        { kind: 'reference', say: ['L-3381.', 'It says L-3381 here on the receipt.'] },
        {
          kind: 'deadline',
          say: ['By Friday. I have people coming to dinner, and it hangs over the table.'],
        },
      ],
      found:
        'Receipt L-3381: pendant lamp, smoked glass, sold here on Monday. None left in the shop, three in the warehouse.',
      cures: [
        {
          kind: 'replacement',
          title: 'Have a new one sent from the warehouse',
          result:
            'a new one is sent to you from the warehouse today and arrives at your home tomorrow before noon',
        },
      ],
      badEnding: 'Kim walks out and buys a lamp elsewhere',
    },
    lines: {
      gaveUp: [
        "You know what, forget it. I'm going somewhere else.",
        "This is going nowhere. I'm leaving.",
        "I've had enough. You won't see me in here again.",
      ],
      handedOver: [
        'Fine. I hope your supervisor knows what it is about.',
        "All right, fetch them, then. I'll wait here.",
        "Good. But I'm not telling it all again.",
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Good afternoon, and welcome to ${firm}. I'm ${agent}.`,
      lookingUp: ({ addressAs }) =>
        `Thank you, ${addressAs}. Let me look that up for you here on the screen.`,
      followUp: writing,
      goodbye: ({ addressAs }) =>
        `Thank you for coming in straight away, ${addressAs}. I wish you a lovely evening. Goodbye!`,
      poorAbout: 'Hardly looks up, does nothing, puts it off.',
    },
  },
};
