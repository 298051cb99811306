import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/visit/question.js';
import { giveaways } from '../../../../src/visit/rehearsal/giveaway.js';

const asks = (question: string): Question => ({
  id: 'greeted',
  title: 'Greeted',
  kind: 'seen',
  ask: { type: 'yes-no', question },
});

describe('words that give the part away', () => {
  it.each([
    ['en', 'Hi, I am your Mystery Shopper today.', 'Mystery Shopper'],
    ['en', 'wait, it is on my check list... my checklist', 'checklist'],
    ['pl', 'Jestem tajemniczym klientem.', 'tajemniczym klientem'],
    ['pl', 'Muszę wypełnić kwestionariusz', 'kwestionariusz'],
    ['cs', 'Jsem utajený zákazník.', 'utajený zákazník'],
    ['cs', 'mám tu dotazník', 'dotazník'],
    ['lv', 'Es esmu slepenais pircējs!', 'slepenais pircējs'],
    ['lv', 'man jāaizpilda anketa', 'anketa'],
    ['lv', 'mystery shopping', 'mystery shopping'],
  ])('in %s: %s', (language, text, words) => {
    expect(giveaways(text, [], language)).toEqual([{ kind: 'words', words }]);
  });

  it.each([
    ['en', 'I am looking for a present; can you check whether it is on the list?'],
    ['pl', 'Dzień dobry, szukam prezentu, proszę sprawdzić na liście.'],
    ['cs', 'Dobrý den, hledám dárek pro zákazníka.'],
    ['lv', 'Labdien, es esmu pircējs no Rīgas.'],
    ['en', ''],
  ])('are not what customers say, in %s: %s', (language, text) => {
    expect(giveaways(text, [], language)).toEqual([]);
  });
});

describe('a question read aloud', () => {
  const greeted = asks('Were you greeted within 30 seconds of entering the shop?');

  it('is told, changed in part too', () => {
    const found = [{ kind: 'question', question: 'greeted' }];
    expect(giveaways('hm, greeted within 30 seconds of entering the shop', [greeted], 'en')).toEqual(found);
  });

  it('is not a few of its words, nor a short question', () => {
    expect(giveaways('I entered the shop within 30 seconds', [greeted], 'en')).toEqual([]);
    expect(giveaways('Were you helped', [asks('Were you helped?')], 'en')).toEqual([]);
  });
});
