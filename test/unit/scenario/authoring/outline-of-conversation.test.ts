import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../../src/behaviour/observation.js';
import type { Conversation } from '../../../../src/conversation/conversation.js';
import { outlineOfConversation } from '../../../../src/scenario/authoring/outline-of-conversation.js';
import { enPhrases } from '../../../../src/scenario/authoring/phrases/en/all.js';

const conversation: Conversation = {
  id: 'sofa',
  channel: 'phone',
  turns: [
    { speaker: 'customer', text: 'Hello.' },
    { speaker: 'agent', text: 'Good morning, Hartley Furniture.' },
    { speaker: 'customer', text: 'I am still waiting for my sofa {twice}, and nobody came.' },
    { speaker: 'agent', text: 'I am sorry. Could you give me the order number?' },
    { speaker: 'customer', text: 'HF-40718.' },
    {
      speaker: 'agent',
      text: 'Thank you, Ms Marsh. I can see that the van was full that day. May I ask which floor?',
    },
    { speaker: 'customer', text: 'The second floor.' },
    { speaker: 'agent', text: 'I can have it brought on Thursday between eight and ten.' },
    { speaker: 'customer', text: 'Thank you!' },
  ],
};

function heard(turn: number, behaviour: string, quote = ''): Observation {
  const text = conversation.turns[turn]?.text ?? '';
  const from = Math.max(0, text.indexOf(quote));
  return { turn, behaviour, from, to: from + (quote.length || text.length), confidence: 1, source: 'rule' };
}

const observations = [
  heard(2, 'angry'),
  heard(3, 'ask-details'),
  heard(5, 'use-name', 'Thank you, Ms Marsh'),
  heard(5, 'check-records'),
  heard(5, 'ask-details'),
  heard(7, 'offer-remedy'),
];

const outline = outlineOfConversation(
  { conversation, observations, language: 'en', smallWords: new Set(['which']) },
  'sofa',
  enPhrases,
);

describe('an outline of a real conversation', () => {
  test('begins with the first words that tell something; braces would be slots', () => {
    expect(outline?.opening).toEqual(['I am still waiting for my sofa twice , and nobody came.']);
  });

  test('takes each answer to a question as something told only when asked', () => {
    expect(outline?.facts).toEqual([
      { kind: 'reference', say: ['HF-40718.'] },
      { kind: 'own', say: ['The second floor.'], askedWith: ['floor'] },
    ]);
  });

  test('takes what was found and offered without the questions around it', () => {
    expect(outline?.found).toContain('the van was full that day');
    expect(outline?.found).not.toContain('?');
    expect(outline?.cures?.[0]?.result).toBe('I can have it brought on Thursday between eight and ten');
  });

  test('takes the form of address and how the customer takes things', () => {
    expect(outline).toMatchObject({
      customer: 'Ms Marsh',
      addressAs: 'Ms Marsh',
      temperament: 'fiery',
      channel: 'phone',
    });
  });

  test('puts what was done at the desk before the words that tell of it', () => {
    expect(
      outline?.recorded?.map((step) => (step.kind === 'said' ? step.say.slice(0, 12) : step.kind)),
    ).toEqual(['Good morning', 'I am sorry. ', 'looked-up', 'Thank you, M', 'helped', 'I can have i']);
  });

  test('is none where nobody answers', () => {
    const alone = { id: 'x', turns: conversation.turns.filter(({ speaker }) => speaker === 'customer') };
    expect(
      outlineOfConversation(
        { conversation: alone, observations: [], language: 'en', smallWords: new Set() },
        'x',
        enPhrases,
      ),
    ).toBeUndefined();
  });
});
