import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/language/clauses.js';
import { type EntityClass, findEntities } from '../../../src/language/entities.js';
import { cs } from '../../../src/language/profiles/cs.js';
import { type Sentence, splitSentences } from '../../../src/language/sentences.js';

const first = (text: string): Sentence | undefined => splitSentences(text, cs)[0];
const foldedWords = (text: string): readonly string[] => first(text)?.words.map(({ folded }) => folded) ?? [];

function longest(text: string, wanted: EntityClass): string | undefined {
  const sentence = first(text);
  if (!sentence) return undefined;
  const found = findEntities(sentence, cs).filter((entity) => entity.class === wanted);
  const [best] = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  return best && text.slice(sentence.words[best.from]?.from, sentence.words[best.to - 1]?.to);
}

describe('Czech', () => {
  it('reads the same words with diacritics and without', () => {
    expect(foldedWords('Děkuju, příště zavolám.')).toEqual(foldedWords('dekuju, priste zavolam.'));
  });

  it('reads everyday spellings as the words they stand for', () => {
    expect(foldedWords('zejtra taky přijdu')).toEqual(foldedWords('zítra také přijdu'));
  });

  it.each([
    ['Ozvu se 3. května, tj. v pátek. Pak uvidíme.', 2],
    ['Přijde 14. mezi 9. a 12. hodinou.', 1],
    ['Je to objednávka č. 88213. Děkuji.', 2],
  ])('cuts %j into %i', (text, sentences) => {
    expect(splitSentences(text, cs)).toHaveLength(sentences);
  });

  it.each<[EntityClass, string, string | undefined]>([
    ['date', 'Přijedou do pátku čtrnáctého', 'do pátku čtrnáctého'],
    ['date', 'narozena 14. 11. 1958', '14. 11. 1958'],
    ['time', 'budu tam v půl jedenácté', 'v půl jedenácté'],
    ['time', 'vrátím to do 3 pracovních dnů', 'do 3 pracovních dnů'],
    ['money', 'posílám 3 500 Kč', '3 500 Kč'],
    ['name', 'děkuji, pane Nováku', 'pane Nováku'],
    ['name', 'Tome, díky', 'Tome'],
    ['name', 'Vidím, že to nejde', undefined],
  ])('reads <%s> in %j', (wanted, text, expected) => {
    expect(longest(text, wanted)).toBe(expected);
  });

  it('denies in a statement and not in a polite question', () => {
    const denied = (text: string): number => {
      const sentence = first(text);
      return sentence ? readClauses(sentence, cs).negated.length : 0;
    };
    expect(denied('Nebudeme vám volat.')).toBeGreaterThan(0);
    expect(denied('Nechcete zavolat zítra?')).toBe(0);
  });

  it('hears a question without a question mark', () => {
    expect(first('kdy dorazí ten balík')?.question).toBe(true);
    expect(first('balík dorazí zítra')?.question).toBe(false);
  });
});
