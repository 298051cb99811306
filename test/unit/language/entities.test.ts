import { describe, expect, it } from 'vitest';
import { type EntityClass, findEntities } from '../../../src/language/entities.js';
import { en } from '../../../src/language/profiles/en.js';
import { splitSentences } from '../../../src/language/sentences.js';

function longest(text: string, wanted: EntityClass, names: readonly string[] = []): string | undefined {
  const [sentence] = splitSentences(text, en);
  if (!sentence) return undefined;
  const found = findEntities(sentence, en, new Set(names)).filter((entity) => entity.class === wanted);
  const [best] = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  return best && text.slice(sentence.words[best.from]?.from, sentence.words[best.to - 1]?.to);
}

describe('findEntities', () => {
  it.each<[EntityClass, string, string | undefined]>([
    ['money', 'I can give you £12.50 back', '£12.50'],
    ['money', 'that is forty five pounds', 'forty five pounds'],
    ['duration', 'it takes three to five working days', 'three to five working days'],
    ['duration', 'I waited a couple of weeks', 'a couple of weeks'],
    ['time', 'I will ring by 5pm', 'by 5pm'],
    ['time', 'within two hours', 'within two hours'],
    ['time', 'come at half past six', 'at half past six'],
    ['date', 'it comes on Friday morning', 'on Friday morning'],
    ['date', 'on the 3rd of March', 'on the 3rd of March'],
    ['date', 'may I help', undefined],
    ['code', 'order LK-50817 please', 'LK-50817'],
    ['code', 'it is 88213', '88213'],
    ['name', 'Thank you, Mr Lindley', 'Mr Lindley'],
    ['name', 'Jo, here is your refund', 'Jo'],
    ['name', 'Sorry, here is your refund', undefined],
    ['name', 'thank you #NAME# for that', '#NAME#'],
    ['address', 'it is #EMAIL# now', '#EMAIL#'],
    ['address', 'hello @ShopHelp please', '@ShopHelp'],
  ])('reads <%s> in %j', (wanted, text, expected) => {
    expect(longest(text, wanted)).toBe(expected);
  });

  it('finds a name that is known, however it is written', () => {
    expect(longest('thanks jo for that', 'name', ['jo'])).toBe('jo');
  });
});
