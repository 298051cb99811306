import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../src/conversation/conversation.js';
import { customerIn, firmIn } from '../../../../src/scenario/authoring/names-in-conversation.js';

describe('the firm that an agent speaks for', () => {
  it.each([
    ['en', "Good morning, Hartley Furniture, you're speaking to Dana. How can I help?", 'Hartley Furniture'],
    ['en', 'Hello, Lumen Lane, this is Robin.', 'Lumen Lane'],
    ['pl', 'Dzień dobry, serwis AGD Lipowa, mówi Beata. W czym mogę pomóc?', 'serwis AGD Lipowa'],
    ['cs', 'Dobrý den, Zelená energie, u telefonu Petr.', 'Zelená energie'],
    ['lv', 'Labdien, SIA Liepa, mani sauc Anna.', 'SIA Liepa'],
  ])('%s: %s', (language, text, firm) => expect(firmIn([{ speaker: 'agent', text }], language)).toBe(firm));

  it.each([
    ['en', 'Good morning, Hartley Furniture. How can I help?'],
    ['en', 'Good morning, Dana speaking, this is the third call.'],
    ['en', "Hello, customer service, you're speaking to Dana."],
    ['en', 'Hello, I have read what you wrote about Monday, this is Dana.'],
    ['cs', 'Dobrý den, zákaznická linka, u telefonu Petr.'],
    ['lv', 'Labdien! Kā varu palīdzēt?'],
  ])('is none where that is not certain: %s: %s', (language, text) =>
    expect(firmIn([{ speaker: 'agent', text }], language)).toBeUndefined(),
  );
});

describe('the name of the customer', () => {
  const answered = (question: string, answer: string): readonly Turn[] => [
    { speaker: 'agent', text: question },
    { speaker: 'customer', text: answer },
  ];
  const asked = 'May I check your name and the postcode on the order?';

  it('is what they say when asked for it', () => {
    expect(customerIn(answered(asked, 'Irene Marsh, BN3 4TQ.'), 'Ms Marsh')).toBe('Irene Marsh');
    expect(customerIn(answered('Jak brzmi pani nazwisko?', 'Jestem Żaneta Ślęzak.'), undefined)).toBe(
      'Żaneta Ślęzak',
    );
  });

  it('is none where that is not certain', () => {
    expect(customerIn(answered(asked, 'Irene Marsh.'), 'Mr Vale')).toBeUndefined();
    expect(customerIn(answered(asked, 'Nowak, zgłoszenie 2208.'), undefined)).toBeUndefined();
    expect(customerIn(answered('Which sofa is it?', 'Alder Grey, the big one.'), undefined)).toBeUndefined();
  });
});
