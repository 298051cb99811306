import type { AuthoringPhrases } from '../../phrases.js';

/** What the customer and exemplary agents say. */
export const plTalk: Pick<AuthoringPhrases, 'sample' | 'inOtherWords' | 'draft' | 'lines' | 'gold'> = {
  sample: {
    title: 'Lampa w kawałkach',
    firm: 'Jasna Lampa',
    agent: 'Robert',
    customer: 'Kinga Walicka',
    addressAs: 'pani Kingo',
    manner: 'Na co dzień życzliwa; dziś zmęczona i rozczarowana.',
    thing: 'moja lampa',
    want: 'mieć lampę w jednym kawałku',
    need: 'cała lampa',
    opening: [
      'Dzień dobry. Lampa przyszła dzisiaj i szkło jest w drobnych kawałkach. Jestem naprawdę rozczarowana.',
      'Właśnie otwieram państwa paczkę, a tam zamiast lampy same odłamki. Szczerze mówiąc, jestem zdenerwowana.',
      'Lampa, którą od państwa mam, przyszła rozbita. Jestem zła, nie ukrywam.',
    ],
    facts: [
      { kind: 'reference', say: ['L-3381.', 'Na fakturze jest L-3381.'] },
      { kind: 'deadline', say: ['Na piątek. Mam gości na kolacji, a ona wisi nad stołem.'] },
    ],
    found: 'Zamówienie L-3381: lampa wisząca, dymione szkło, wysłana w poniedziałek paczką. Są jeszcze trzy.',
    cures: [
      {
        kind: 'replacement',
        title: 'Wysłać nową ekspresem',
        result: 'nowa lampa wyjeżdża dziś z magazynu i dotrze jutro przed południem',
      },
    ],
    goodEnding: 'Nowa lampa jest w drodze i zdąży',
    badEnding: 'Kinga się rozłącza i kupuje lampę gdzie indziej',
  },
  inOtherWords: [(line) => `Chwileczkę. ${line}`, (line) => `Proszę bardzo: ${line}`],
  draft: {
    title: (file) => `Rozmowa jak ${file}`,
    firm: 'nasza firma',
    customer: 'Ola Kowal',
    thing: 'moja sprawa',
    want: 'doprowadzić to do porządku',
    need: 'odpowiedź, na której można polegać',
    found: 'Sprawa jest taka, jak mówi klient. Tu wpisuje się, co pokazują dane.',
    result: 'sprawa zostanie dziś załatwiona',
    goodEnding: 'Sprawa jest załatwiona',
    badEnding: 'Klient rezygnuje',
  },
  lines: {
    nothingMore: [
      'Nie, to wszystko. Dziękuję za pomoc.',
      'To już wszystko, dzięki. Szybko poszło.',
      'Nie, dziękuję. To mi naprawdę pomogło.',
    ],
    yes: ['Tak, tak może być. Dziękuję.', 'To mi odpowiada, dziękuję.', 'Tak, zgoda. Bardzo dziękuję.'],
    hearsCure: [
      'O, to dobrze. Na to liczę od początku.',
      'Naprawdę? Co za ulga.',
      'No, z tym już można coś zrobić.',
    ],
    hearsFindings: [
      'Dobrze, czyli widać to w systemie. I co teraz?',
      'Czyli wiadomo, o co chodzi. Co dalej?',
      'Przynajmniej wszystko tam jest. Co da się z tym zrobić?',
    ],
    thinAir: [
      'Nikt jeszcze niczego nie sprawdził. Skąd ta pewność?',
      'To miłe, ale najpierw proszę coś sprawdzić.',
      'To mówi się każdemu? Proszę najpierw zajrzeć do sprawy.',
    ],
    notEnough: [
      'To mi w ogóle nie pomaga.',
      'I co mam z tym zrobić?',
      'Czyli nikt nic nie może? Nie wierzę.',
    ],
    gaveUp: [
      'Nie, nieważne. Idę gdzie indziej.',
      'To do niczego nie prowadzi. Do widzenia.',
      'Mam dość. Więcej mnie państwo nie zobaczą.',
    ],
    goodbye: ['Do widzenia i dziękuję.', 'Jeszcze raz dziękuję. Do widzenia.', 'Miłego dnia. Do widzenia.'],
    handedOver: [
      'Dobrze. Mam nadzieję, że kierownik wie, o co chodzi.',
      'W porządku, to proszę przekazać.',
      'Dobrze. Tylko nie opowiadam wszystkiego od nowa.',
    ],
    leftAlone: [
      'I to tyle? Jestem w tym samym miejscu co przedtem.',
      'A co ze mną? No cóż. Do widzenia.',
      'Czyli nic się nie stanie. Rozumiem. Do widzenia.',
    ],
  },
  gold: {
    excellentAbout: 'Najpierw uczucia, potem fakty, coś zrobione, termin, zgoda.',
    hello: ({ agent, firm }) => `Dzień dobry, ${firm}, mówi ${agent}.`,
    feeling:
      'O nie, miało być dobrze, a tu coś takiego: to musi być naprawdę przykre. Bardzo przepraszam, że tak się stało.',
    owning: 'Osobiście dopilnuję, żeby to zostało naprawione.',
    lookingUp: ({ addressAs }) => `Dziękuję, ${addressAs}. Już sprawdzam to w systemie.`,
    found: () =>
      'Sprawdziłem to i mam wszystko przed sobą. Widzę, co poszło nie tak, i to był nasz błąd, nie Państwa.',
    telling: ({ cures }) =>
      `Teraz będzie tak: ${cures[0]?.result ?? ''}. Zapisałem też skargę, żeby nikt nie pytał o to drugi raz.`,
    followUp: 'Zadzwonię jutro o trzynastej i upewnię się, że wszystko w porządku.',
    agreeing: 'Czy takie rozwiązanie odpowiada?',
    more: 'Czy mogę dziś jeszcze w czymś pomóc?',
    goodbye: ({ addressAs }) => `Dziękuję za zgłoszenie, ${addressAs}. Życzę miłego wieczoru. Do widzenia!`,
    poorAbout: 'Chłodno, bez działania, z odkładaniem na później.',
    poor: [
      'Tak?',
      'To nie nasza wina.',
      'Nic nie mogę zrobić, takie mamy zasady.',
      'Może ktoś się kiedyś odezwie.',
    ],
    recordedAbout: 'Co padło w rozmowie, na podstawie której powstał ten scenariusz.',
  },
};
