import type { AuthoringPhrases } from '../../phrases.js';

const writing = 'Napiszę jutro o trzynastej i upewnię się, że wszystko w porządku.';

/** In letters people are addressed with a capital: "Pani Kingo". */
function courteous(addressAs: string): string {
  return addressAs.replace(/^pan/, 'Pan');
}

/** What is said otherwise than on the phone. */
export const plChannels: AuthoringPhrases['channels'] = {
  chat: {
    scene: ({ agent, firm, thing }) =>
      `Stanowisko: czat obsługi klienta firmy ${firm}. W tej rozmowie pracownik ma na imię ${agent}.\nKtoś pisze; chodzi o: „${thing}”.`,
    sample: { badEnding: 'Kinga zamyka czat i kupuje lampę gdzie indziej' },
    lines: {
      gaveUp: [
        'Nie, nieważne. Idę gdzie indziej.',
        'To do niczego nie prowadzi. Zamykam ten czat.',
        'Mam dość. Więcej tu nie napiszę.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Dzień dobry, z tej strony ${agent}, ${firm}.`,
      followUp: writing,
    },
  },
  email: {
    scene: ({ agent, firm, thing }) =>
      [
        `Stanowisko: e-maile do obsługi klienta firmy ${firm}. Pracownik ma na imię ${agent}.`,
        'Każda odpowiedź to cały e-mail: powitanie, co udało się ustalić, co będzie dalej, podpis.',
        `Ktoś pisze; chodzi o: „${thing}”.`,
      ].join('\n'),
    sample: {
      opening: [
        'Szanowni Państwo, lampa przyszła dzisiaj i szkło jest w drobnych kawałkach. Jestem naprawdę rozczarowana. Z poważaniem, Kinga Walicka',
        'Dzień dobry, właśnie otwieram Państwa paczkę, a tam zamiast lampy same odłamki. Szczerze mówiąc, jestem zdenerwowana. Pozdrawiam, Kinga Walicka',
        'Szanowni Państwo, lampa, którą od Państwa mam, przyszła rozbita. Jestem zła, nie ukrywam. Z poważaniem, Kinga Walicka',
      ],
      badEnding: 'Kinga więcej nie pisze i kupuje lampę gdzie indziej',
    },
    inOtherWords: [(line) => `Odpowiadam: ${line}`, (line) => `W odpowiedzi na pytanie: ${line}`],
    lines: {
      gaveUp: [
        'Nieważne, kupię gdzie indziej.',
        'Te e-maile do niczego nie prowadzą. Ten jest ostatni.',
        'Mam dość. Więcej do Państwa nie napiszę.',
      ],
      goodbye: [
        'Dziękuję. Z poważaniem,',
        'Jeszcze raz dziękuję. Pozdrawiam,',
        'Dziękuję za pomoc. Pozdrawiam serdecznie,',
      ],
      handedOver: [
        'Dobrze. Mam nadzieję, że kierownik przeczyta, co tu napisane.',
        'W porządku, to proszę przekazać.',
        'Dobrze. Tylko nie będę pisać wszystkiego od nowa.',
      ],
      leftAlone: [
        'I to tyle? Jestem w tym samym miejscu co przedtem.',
        'Liczę na lepszą odpowiedź, ale widzę, że jej nie będzie.',
        'Czyli nic się nie stanie. Rozumiem.',
      ],
    },
    hints: {
      feeling: 'Zanim o coś się poprosi, warto napisać, jak to musi wyglądać z drugiej strony, i przeprosić.',
      tell: 'Trzeba napisać, co zostało zrobione i kiedy to pomoże.',
      close: 'Na koniec: pytanie, czy coś jeszcze, ciepłe zdanie i podpis.',
    },
    gold: {
      hello: ({ addressAs }) => `Dzień dobry, ${courteous(addressAs)}, dziękuję za wiadomość.`,
      feeling:
        'Miało być dobrze, a stało się coś takiego: to musi być naprawdę przykre. Bardzo przepraszam, że tak się stało.',
      followUp: writing,
      goodbye: ({ agent }) => `Życzę miłego wieczoru. Do widzenia i serdecznie pozdrawiam, ${agent}`,
      poorAbout: 'Chłodno, bez powitania i podpisu, bez działania, z odkładaniem na później.',
      poor: [
        'E-mail dotarł.',
        'To nie nasza wina.',
        'Nic nie mogę zrobić, takie mamy zasady.',
        'Może ktoś się kiedyś odezwie.',
      ],
    },
    letter: {
      greeting: 'Dzień dobry.',
      greets: /^(szanown|dzień dobry|dobry wieczór|witam|cześć|drodzy|droga|drogi)/iu,
      closing: 'Z poważaniem,',
      reply: ({ addressAs }) => `Dzień dobry, ${courteous(addressAs)}, dziękuję za odpowiedź.`,
      signature: ({ agent, firm }) => `Z poważaniem, ${agent}, ${firm}`,
    },
  },
  'in-person': {
    scene: ({ agent, firm, thing }) =>
      `Stanowisko: obsługa klienta przy ladzie, firma ${firm}. W tej rozmowie pracownik ma na imię ${agent}.\nKtoś podchodzi do lady; chodzi o: „${thing}”.`,
    sample: {
      opening: [
        'Dzień dobry. Proszę spojrzeć. Tę lampę mam od państwa, a kiedy w domu otworzyłam pudełko, szkło było w drobnych kawałkach. Jestem naprawdę rozczarowana.',
        'Oto pudełko, tak jak je otworzyłam: zamiast lampy same odłamki. Szczerze mówiąc, jestem zdenerwowana.',
        'Lampa z tego sklepu okazała się w domu rozbita. Proszę tylko zobaczyć. Jestem zła, nie ukrywam.',
      ],
      facts: [
        { kind: 'reference', say: ['L-3381.', 'Tu na paragonie jest L-3381.'] },
        { kind: 'deadline', say: ['Na piątek. Mam gości na kolacji, a ona wisi nad stołem.'] },
      ],
      found:
        'Paragon L-3381: lampa wisząca, dymione szkło, sprzedana tu w poniedziałek. W sklepie już nie ma, w magazynie są trzy.',
      cures: [
        {
          kind: 'replacement',
          title: 'Wysłać nową z magazynu',
          result: 'wysyłamy dziś nową lampę z magazynu i kurier przywiezie ją do domu jutro przed południem',
        },
      ],
      badEnding: 'Kinga wychodzi i kupuje lampę gdzie indziej',
    },
    lines: {
      gaveUp: [
        'Nie, nieważne. Idę gdzie indziej.',
        'To do niczego nie prowadzi. Wychodzę.',
        'Mam dość. Więcej mnie tu państwo nie zobaczą.',
      ],
      handedOver: [
        'Dobrze. Mam nadzieję, że kierownik wie, o co chodzi.',
        'W porządku, to proszę przekazać. Poczekam tutaj.',
        'Dobrze. Tylko nie opowiadam wszystkiego od nowa.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Dzień dobry, witam w firmie ${firm}. Mam na imię ${agent}.`,
      lookingUp: ({ addressAs }) => `Dziękuję, ${addressAs}. Już sprawdzam to tutaj, na ekranie.`,
      followUp: writing,
      goodbye: ({ addressAs }) =>
        `Dziękuję za przyjście do nas, ${addressAs}. Życzę miłego wieczoru. Do widzenia!`,
      poorAbout: 'Prawie nie podnosi wzroku, nic nie robi, odkłada na później.',
    },
  },
};
