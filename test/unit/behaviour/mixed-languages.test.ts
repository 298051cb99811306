import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/conversation/conversation.js';
import { loadDetector } from '../../../src/files/load-detector.js';

const { detector } = await loadDetector();

const talk = (...turns: readonly (readonly ['agent' | 'customer', string])[]): Conversation => ({
  id: 'mixed',
  language: 'en',
  turns: turns.map(([speaker, text]) => ({ speaker, text })),
});

const foundIn = (conversation: Conversation): readonly string[] =>
  detector.observe(conversation).map(({ turn, behaviour }) => `${turn} ${behaviour}`);

describe('a conversation in several languages', () => {
  it('is read turn by turn, each in its own', () => {
    const found = foundIn(
      talk(
        ['agent', 'Good morning, how may I help you?'],
        ['customer', 'Bardzo dziękuję za szybką odpowiedź.'],
        ['agent', 'Omlouváme se za to zpoždění, moc nás to mrzí.'],
        ['customer', 'Liels paldies jums par palīdzību!'],
        ['agent', 'Thank you for waiting.'],
      ),
    );
    expect(found).toEqual(
      expect.arrayContaining(['0 greet', '1 thanks', '2 apologise', '3 thanks', '4 thank']),
    );
  });

  it('is read the same without diacritics', () => {
    const found = foundIn(
      talk(
        ['customer', 'Bardzo dziekuje za szybka odpowiedz.'],
        ['agent', 'Omlouvame se za to zpozdeni, moc nas to mrzi.'],
      ),
    );
    expect(found).toEqual(expect.arrayContaining(['0 thanks', '1 apologise']));
  });

  it('keeps short turns in the language of their neighbours', () => {
    expect(foundIn(talk(['agent', 'Good morning.'], ['customer', 'Ok, no.']))).toContain('0 greet');
  });
});
