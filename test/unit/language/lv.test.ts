import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/language/clauses.js';
import { type EntityClass, findEntities } from '../../../src/language/entities.js';
import { lv } from '../../../src/language/profiles/lv.js';
import { splitSentences } from '../../../src/language/sentences.js';
import { isWordLike, tokenise } from '../../../src/language/tokenise.js';

const words = (text: string): string =>
  tokenise(text, lv)
    .filter(isWordLike)
    .map(({ folded }) => folded)
    .join(' ');

function longest(text: string, wanted: EntityClass): string | undefined {
  const [sentence] = splitSentences(text, lv);
  if (!sentence) return undefined;
  const found = findEntities(sentence, lv).filter((entity) => entity.class === wanted);
  const [best] = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  return best && text.slice(sentence.words[best.from]?.from, sentence.words[best.to - 1]?.to);
}

describe('Latvian', () => {
  it.each([
    ['Lūdzu, šodien piezvanīšu Jums.', 'ludzu sodien piezvanisu jums'],
    ['ludzu, sodien piezvanisu jums', 'ludzu sodien piezvanisu jums'],
    ['luudzu, shodien piezvaniishu jums', 'ludzu sodien piezvanisu jums'],
    ['ljoti ilgi gaidiju peec riita', 'loti ilgi gaidiju pec rita'],
    ['pls pasakiet, vnk nzn', 'ludzu pasakiet vienkarsi nezinu'],
  ])('reads %j with or without diacritics, or with doubled letters', (text, folded) => {
    expect(words(text)).toBe(folded);
  });

  it.each([
    ['Paka būs 5. maijā pie jums. Paldies!', 2],
    ['Sūdzība nr. 3381 ir reģistrēta, plkst. 15 zvanīšu.', 1],
    ['Noteikumu 14. punkts to nosaka. Vairāk nezinu.', 2],
    ['Varam mainīt, piem. pret citu krāsu.', 1],
  ])('%j: %i sentences, for a dot may make an ordinal or shorten a word', (text, count) => {
    expect(splitSentences(text, lv)).toHaveLength(count);
  });

  it.each<[EntityClass, string, string | undefined]>([
    ['name', 'Bērziņas kundze, tūlīt paskatīšos', 'Bērziņas kundze'],
    ['name', 'paldies, Ozoliņa kungs', 'Ozoliņa kungs'],
    ['name', 'vai Jums tā der', undefined],
    ['date', 'naudu saņemsiet līdz 21. jūnijam', 'līdz 21. jūnijam'],
    ['date', 'būs līdz piektdienai', 'līdz piektdienai'],
    ['date', 'atbrauks rīt no rīta', 'rīt no rīta'],
    ['date', 'divpadsmitais septembris', 'divpadsmitais septembris'],
    ['time', 'piezvanīšu līdz plkst. 15', 'līdz plkst. 15'],
    ['time', 'trīs darba dienu laikā', 'trīs darba dienu laikā'],
    ['time', 'pēc divām stundām', 'pēc divām stundām'],
    ['time', 'kurjers būs no deviņiem līdz divpadsmitiem', 'no deviņiem līdz divpadsmitiem'],
    ['time', 'tiekamies pusdesmitos', 'pusdesmitos'],
    ['duration', 'gaidu jau trīs nedēļas', 'trīs nedēļas'],
    ['money', 'ieskaitīsim divdesmit piecus eiro', 'divdesmit piecus eiro'],
    ['money', 'tie ir 89,90 €', '89,90 €'],
    ['code', 'pasūtījums LV-50817', 'LV-50817'],
  ])('reads <%s> in %j', (wanted, text, expected) => {
    expect(longest(text, wanted)).toBe(expected);
  });

  it('knows what is denied, and which denials deny nothing', () => {
    const denied = (text: string) =>
      splitSentences(text, lv).some((sentence) => readClauses(sentence, lv).negated.length > 0);
    expect(denied('Mēs nevaram atmaksāt naudu.')).toBe(true);
    expect(denied('Nav par ko.')).toBe(false);
    expect(denied('Vai nevarat paskatīties?')).toBe(false);
  });

  it('hears a question without a question mark', () => {
    const asked = (text: string) => splitSentences(text, lv)[0]?.question;
    expect(asked('vai varat apskatities')).toBe(true);
    expect(asked('kads ir pasutijuma numurs')).toBe(true);
    expect(asked('Labdien, kur ir mana paka')).toBe(true);
    expect(asked('Cik jauki, ka piezvanījāt')).toBe(false);
  });
});
