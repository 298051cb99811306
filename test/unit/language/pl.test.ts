import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/language/clauses.js';
import { type EntityClass, findEntities } from '../../../src/language/entities.js';
import { guessLanguage } from '../../../src/language/guess-language.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { pl } from '../../../src/language/profiles/pl.js';
import { splitSentences } from '../../../src/language/sentences.js';

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text, pl).map(({ from, to }) => text.slice(from, to));
}

function wordsOf(text: string): string {
  return splitSentences(text, pl)
    .flatMap(({ words }) => words.map(({ folded }) => folded))
    .join(' ');
}

function longest(text: string, wanted: EntityClass): string | undefined {
  const [sentence] = splitSentences(text, pl);
  if (!sentence) return undefined;
  const found = findEntities(sentence, pl).filter((entity) => entity.class === wanted);
  const [best] = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  return best && text.slice(sentence.words[best.from]?.from, sentence.words[best.to - 1]?.to);
}

function deniedIn(text: string): readonly string[] {
  const [sentence] = splitSentences(text, pl);
  if (!sentence) return [];
  return readClauses(sentence, pl).negated.flatMap(({ from, to }) =>
    sentence.words.slice(from, to).map(({ folded }) => folded),
  );
}

describe('Polish', () => {
  it('reads words with and without diacritics alike, and chat spellings as what they stand for', () => {
    expect(wordsOf('Dziękuję, już sprawdzam łącze')).toBe(wordsOf('dziekuje, juz sprawdzam lacze'));
    expect(wordsOf('niewiem, wogole nie dziala')).toBe(wordsOf('nie wiem, w ogóle nie działa'));
  });

  it('ends no sentence after an abbreviation or an ordinal', () => {
    expect(sentencesOf('Kurier będzie 15. maja o godz. 18. Proszę czekać.')).toEqual([
      'Kurier będzie 15. maja o godz. 18.',
      'Proszę czekać.',
    ]);
    expect(sentencesOf('Adres to ul. Lipowa 3, m.in. dla biura.')).toHaveLength(1);
  });

  it('denies what follows "nie", up to the comma', () => {
    expect(deniedIn('Nie przepraszam, tylko wyjaśniam')).toEqual(['przepraszam']);
    expect(deniedIn('Nie dziwię się, że jest pan zły')).toEqual([]);
    expect(deniedIn('Nie mógłby pan podać numeru?')).toEqual([]);
  });

  it.each<[EntityClass, string, string | undefined]>([
    ['date', 'paczka będzie w piątek rano', 'w piątek rano'],
    ['date', 'wyślę to do 12 marca', 'do 12 marca'],
    ['date', 'przelew dojdzie do piętnastego', 'do piętnastego'],
    ['date', 'oni tego nie mają', undefined],
    ['time', 'zadzwonię o wpół do dziesiątej', 'o wpół do dziesiątej'],
    ['time', 'odezwę się w ciągu dwóch godzin', 'w ciągu dwóch godzin'],
    ['time', 'będzie między 9 a 12', 'między 9'],
    ['time', 'kurier przyjedzie o osiemnastej', 'o osiemnastej'],
    ['duration', 'to potrwa trzy do pięciu dni roboczych', 'trzy do pięciu dni'],
    ['money', 'oddaję czterdzieści pięć złotych', 'czterdzieści pięć złotych'],
    ['name', 'dziękuję, pani Ireno, już patrzę', 'pani Ireno'],
    ['name', 'czy poda mi pan PESEL', undefined],
  ])('reads <%s> in %j', (wanted, text, expected) => {
    expect(longest(text, wanted)).toBe(expected);
  });

  it('knows a question without a question mark', () => {
    expect(splitSentences('czy mogę prosić o numer', pl)[0]?.question).toBe(true);
    expect(splitSentences('jak najszybciej to wyślę', pl)[0]?.question).toBe(false);
  });

  it.each(['nie dziala mi internet od wczoraj', 'poprosze o zwrot', 'Gdzie jest moja paczka?'])(
    'is recognised in %j',
    (text) => {
      expect(guessLanguage(text, profiles)?.code).toBe('pl');
    },
  );
});
