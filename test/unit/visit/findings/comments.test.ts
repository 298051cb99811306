import { describe, expect, it } from 'vitest';
import { asked, checklist, found, said } from './checklist.js';

function contradictions(language: string, question: string, answer: 'yes' | 'no', comment: string) {
  const rubric = checklist([asked('it', { question })], { language });
  return found('comment-contradicts', rubric, [said('it', answer, comment)]).length;
}

describe('a comment that says the opposite of its answer', () => {
  it.each([
    ['en', 'Were you greeted within 30 seconds?', 'yes', 'Nobody greeted me.'],
    ['en', 'Were you greeted within 30 seconds?', 'yes', 'No, the clerk was on the phone.'],
    ['en', 'Were you greeted within 30 seconds?', 'no', 'Yes.'],
    ['en', 'Were you greeted within 30 seconds?', 'no', 'Everything was fine'],
    ['pl', 'Czy przywitano Państwa w ciągu 30 sekund?', 'yes', 'Nikt mnie nie przywitał.'],
    ['pl', 'Czy przywitano Państwa w ciągu 30 sekund?', 'no', 'Tak, przy wejściu, z uśmiechem.'],
    ['pl', 'Czy przywitano Państwa w ciągu 30 sekund?', 'no', 'wszystko bylo w porzadku'],
    ['cs', 'Pozdravil vás někdo do 30 sekund?', 'yes', 'Nikdo nepozdravil.'],
    ['cs', 'Pozdravil vás někdo do 30 sekund?', 'yes', 'Ne, prodavačka telefonovala.'],
    ['cs', 'Pozdravil vás někdo do 30 sekund?', 'no', 'Vše bylo v pořádku.'],
    ['lv', 'Vai ar jums sasveicinājās 30 sekunžu laikā?', 'yes', 'Neviens nesasveicinājās.'],
    ['lv', 'Vai ar jums sasveicinājās 30 sekunžu laikā?', 'yes', 'Nē, pārdevēja runāja pa telefonu.'],
    ['lv', 'Vai ar jums sasveicinājās 30 sekunžu laikā?', 'no', 'Viss bija kārtībā'],
  ] as const)('is found in %s: %s %s | %s', (language, question, answer, comment) => {
    expect(contradictions(language, question, answer, comment)).toBe(1);
  });

  it.each([
    ['en', 'Were you greeted within 30 seconds?', 'yes', 'Not only greeted, she came over too.'],
    ['en', 'Were you greeted within 30 seconds?', 'yes', 'No queue, a nod from the till.'],
    ['en', 'Were you greeted within 30 seconds?', 'yes', 'One clerk greeted me, another never looked up.'],
    ['en', 'Were you greeted within 30 seconds?', 'no', 'Yes, but after five minutes.'],
    ['en', 'Were you greeted within 30 seconds?', 'no', 'She greeted somebody behind me.'],
    ['en', 'Did you queue?', 'yes', 'Nobody else was there.'],
    ['pl', 'Czy przywitano Państwa w ciągu 30 sekund?', 'yes', 'Nie od razu, ale przed upływem 30 sekund.'],
    ['pl', 'Czy przywitano Państwa w ciągu 30 sekund?', 'no', 'Tak, ale dopiero po trzech minutach.'],
    ['cs', 'Pozdravil vás někdo do 30 sekund?', 'yes', 'Nebyla tam fronta.'],
    ['cs', 'Pozdravil vás někdo do 30 sekund?', 'no', 'Ano, ale až po pěti minutách.'],
    ['lv', 'Vai ar jums sasveicinājās 30 sekunžu laikā?', 'yes', 'Nebija rindas.'],
    ['lv', 'Vai ar jums sasveicinājās 30 sekunžu laikā?', 'no', 'Jā, bet tikai pēc piecām minūtēm.'],
  ] as const)('is not seen where there is none, in %s: %s %s | %s', (language, question, answer, comment) => {
    expect(contradictions(language, question, answer, comment)).toBe(0);
  });

  it('is not "fine" where no is the good answer', () => {
    const rubric = checklist([asked('pressed', { points: { yes: 0, no: 1 } })]);
    expect(found('comment-contradicts', rubric, [said('pressed', 'no', 'Everything was fine.')])).toEqual([]);
  });

  it('is missing where the house wants one', () => {
    const rubric = checklist([asked('greeted'), asked('thanked', { comment_on: ['yes'] })]);
    const events = [said('greeted', 'no'), said('thanked', 'no')];
    expect(found('comment-missing', rubric, events).map(({ key }) => key)).toEqual([
      'comment-missing:greeted',
    ]);
    expect(found('comment-missing', rubric, [said('greeted', 'no', 'nobody there')])).toEqual([]);
  });
});

function opinions(language: string, text: string, opinion = false) {
  const rubric = checklist([asked('words', { type: 'text', opinion })], { language });
  return found('opinion', rubric, [said('words', text)]).flatMap((finding) =>
    finding.kind === 'opinion' ? [finding.quote] : [],
  );
}

describe('an opinion where a fact is asked', () => {
  it.each([
    ['en', 'I think she was busy.', 'I think'],
    ['en', 'The clerk seemed tired.', 'seemed'],
    ['pl', 'Moim zdaniem sprzedawca był zmęczony.', 'Moim zdaniem'],
    ['pl', 'Sprzedawca chyba mnie nie widział.', 'chyba'],
    ['cs', 'Podle mě neměla čas.', 'Podle mě'],
    ['cs', 'Prodavačka byla nejspíš unavená.', 'nejspíš'],
    ['lv', 'Manuprāt, pārdevēja bija nogurusi.', 'Manuprāt'],
    ['lv', 'Man šķita, ka viņai nav laika.', 'Man šķita'],
  ])('is found in %s: %s', (language, text, quote) => {
    expect(opinions(language, text)).toEqual([quote]);
  });

  it.each([
    ['en', 'She said "I think it is twenty euro".'],
    ['en', 'He told me it would probably come on Tuesday.'],
    ['en', 'She looked up and greeted me.'],
    ['pl', 'Sprzedawca powiedział, że towar prawdopodobnie będzie jutro.'],
    ['pl', 'Zapytał: „Chyba szuka pan prezentu?”'],
    ['cs', 'Čekala jsem asi pět minut.'],
    ['cs', 'Usmála se a pozdravila.'],
    ['lv', 'Pārdevēja teica, ka prece laikam būs rīt.'],
    ['lv', 'Pasmaidīja un sasveicinājās.'],
  ])('is not seen in %s: %s', (language, text) => {
    expect(opinions(language, text)).toEqual([]);
  });

  it('is welcome where the question says so', () => {
    expect(opinions('en', 'I think I would come back.', true)).toEqual([]);
  });
});

function named(language: string, text: string, context = {}) {
  const rubric = checklist([asked('words', { type: 'text' })], { language });
  return found('names-somebody', rubric, [said('words', text)], context).flatMap((finding) =>
    finding.kind === 'names-somebody' ? [`${finding.what} ${finding.quote}`] : [],
  );
}

describe('words that name somebody', () => {
  it.each([
    ['en', 'The badge said Emily.', 'name Emily'],
    ['en', 'I was served by Mrs Thornbury at the till.', 'name Mrs Thornbury'],
    ['en', 'Ring me on +44 7700 900123.', 'phone +44 7700 900123'],
    ['en', 'Her address is anna.smith@shop.example.', 'address anna.smith@shop.example'],
    ['pl', 'Obsłużyła mnie Kasia.', 'name Kasia'],
    ['pl', 'Przy kasie była pani Kowalska.', 'name pani Kowalska'],
    ['pl', 'Podała mi tel. 226543210.', 'phone 226543210'],
    ['cs', 'Obsloužila mě Jana.', 'name Jana'],
    ['cs', 'Na jmenovce stálo pan Dvořák.', 'name pan Dvořák'],
    ['lv', 'Mani apkalpoja Ilze.', 'name Ilze'],
    ['lv', 'Pie kases strādāja Bērziņas kundze.', 'name Bērziņas kundze'],
  ])('are found in %s: %s', (language, text, naming) => {
    expect(named(language, text)).toEqual([naming]);
  });

  it.each([
    ['en', 'The receipt number is 001234567890.'],
    ['en', 'Mark my words: the queue was long. I paid 12.50 at 14:05 on Monday.'],
    ['pl', 'Pani przy kasie podziękowała. Kupiłem buty Adidas.'],
    ['cs', 'Paní u pokladny poděkovala. Koupil jsem boty Adidas.'],
    ['lv', 'Pārdevēja pie kases pateicās. Nopirku Adidas apavus Rīgā.'],
  ])('are not seen in %s: %s', (language, text) => {
    expect(named(language, text)).toEqual([]);
  });

  it('are none where the programme keeps names, or where they name the site', () => {
    expect(named('en', 'The badge said Emily.', { namesKept: true })).toEqual([]);
    expect(named('en', 'I went to Emily today.', { site: "Emily's Bakery" })).toEqual([]);
  });
});
