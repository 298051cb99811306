import type { AuthoringPhrases } from '../../phrases.js';

/** How facts are asked for, remedies heard of, and other things talked about. */
export const plKnown: Pick<AuthoringPhrases, 'numberWords' | 'facts' | 'cures' | 'topics'> = {
  numberWords: '(numer~|kod|kodu)',
  facts: {
    reference: {
      asked: [
        '(numer~) ...2 (zamowieni~|umowy|faktury|paragonu|rachunku|klienta|rezerwacji|sprawy|zgloszenia|potwierdzenia)',
        '(zamowieni~|umowy|faktury|rezerwacji) ...2 numer~',
        '(ktore|jakie|o ktore|ktora|jaka) ...2 (zamowieni~|umow~|rezerwacj~|faktur~)',
        '(znalezc|odnalezc|otworzyc|wyszukac|odszukac|sprawdzic) ...3 (zamowieni~|umow~|rezerwacj~|spraw~)',
        '(podac|podaj~|prosze|poprosze|poprosic) ...3 numer $',
      ],
      question: 'Czy mogę prosić o numer: zamówienia albo ten z faktury?',
      hint: 'Trzeba poprosić o numer.',
    },
    'what-happened': {
      asked: [
        'co ...3 (stalo|wydarzylo|dzieje|dzialo|zaszlo|poszlo)',
        '(opisac|opowiedziec|wyjasnic|powiedziec|przyblizyc) ...4 (problem|sytuacj~|co sie|spraw~|wiecej|dokladniej|przebieg)',
        'od (kiedy|poczatku)',
        '(kiedy|jak) ...4 (zacze~|stalo|zauwazy~|wydarzyl~)',
      ],
      question: 'Co dokładnie się stało? Zależy mi, żeby dobrze to zrozumieć.',
      hint: 'Trzeba zapytać, co dokładnie się stało.',
    },
    deadline: {
      asked: [
        '(na|do) kiedy',
        'kiedy ...4 (potrzeb~|musi|najpozniej)',
        '(czy jest|jaki|ma pani|ma pan|goni) ...4 (termin~|pospiech|deadline)',
        '(jak|czy|bardzo) ...2 (piln~|spieszy)',
      ],
      question: 'Na kiedy jest to potrzebne?',
      hint: 'Warto zapytać, na kiedy to jest potrzebne.',
    },
    identity: {
      asked: [
        'kod~ [pocztow~]',
        '(adres|adresu|adresem) [zamieszkania|dostawy|domowy|pelny]',
        '(data|date|daty) urodz~',
        '(potwierdzic|zweryfikowac|sprawdzic|upewnic) ...5 (tozsamosc~|z kim|czy to pan~|ze to pan~|kim pan~|dane|osob~)',
        '(pytani~|weryfikacj~) ...2 (bezpieczenstwa|kontroln~|tozsamosci)',
      ],
      question: 'Zanim otworzę konto: czy mogę prosić o potwierdzenie kodu pocztowego i adresu?',
      hint: 'Zanim otworzy się konto, trzeba sprawdzić, kim jest klient.',
    },
    contact: {
      asked: [
        'numer~ ...2 (telefonu|kontaktowy|komorki|komorkowy)',
        '(mail|maila|mailem|e mail|email|emaila|e maila)',
        '(jak|gdzie|kiedy) ...3 (skontaktowac|zadzwonic|oddzwonic|zlapac)',
      ],
      question: 'Pod jakim numerem telefonu albo adresem e-mail najlepiej się kontaktować?',
      hint: 'Warto zapytać, jak się skontaktować.',
    },
    bought: {
      asked: [
        '(kiedy|jak dawno) ...4 (kupi~|nabyl~|zamawia~|zamowi~|zakup~|podpis~)',
        '(data|date|daty) ...2 (zakupu|sprzedazy|umowy)',
        '(gdzie|w ktorym|w jakim) ...4 (kupi~|kupion~|nabyl~)',
        '(paragon~|faktur~|dowod~ zakupu|potwierdzeni~ zakupu)',
      ],
      question: 'Kiedy to zostało kupione i czy jest paragon albo faktura?',
      hint: 'Trzeba zapytać, kiedy to zostało kupione.',
    },
    tried: {
      asked: [
        '(co|czego|czy|cos|jakie) ...4 (probowal~|sprobowal~|sprawdzal~|sprawdzil~|testowal~|zrobil~)',
        '(juz|do tej pory|dotychczas) ...4 (probowal~|sprawdz~|zrobil~|robil~|testowal~)',
      ],
      question: 'Co zostało już sprawdzone? Nie chcę prosić o to samo dwa razy.',
      hint: 'Warto zapytać, co zostało już sprawdzone.',
    },
    own: { asked: [], question: '', hint: 'Jest jeszcze coś, o co warto zapytać.' },
  },
  cures: {
    replacement: {
      title: 'Wysłać nowy egzemplarz',
      heard: [
        '(now~|zamienn~|kolejn~|inn~) ...8 (wysl~|wysyl~|droge|drodze|jutro|przyjdzie|przyjedzie|dotrze|zamowion~|wyjezdza|wyjedzie)',
        '(wysl~|wysyl~|wyjezdza|wyjedzie) ...6 (now~|zamienn~|kolejn~)',
      ],
      hint: 'Z biurka można wysłać nowy egzemplarz.',
    },
    refund: {
      title: 'Zwrócić pieniądze',
      heard: [
        '(zwrot~|zwroci~|pieniadz~|kwot~|zlot~) ...8 (kart~|konto|wroci~|wracaj~|zlecon~|przelan~)',
        '<money>',
      ],
      hint: 'Z biurka można zwrócić pieniądze.',
    },
    repair: {
      title: 'Zlecić naprawę',
      heard: [
        '(napraw~|serwis~|warsztat~|kurier~) ...8 (zlecon~|umowion~|zamowion~|odbierze|jutro|bezplatn~|do)',
        '(napraw~)',
      ],
      hint: 'Z biurka można zlecić naprawę.',
    },
    visit: {
      title: 'Umówić wizytę',
      heard: [
        '(wizyt~|termin~|technik~|monter~|serwisant~|kolega|kolezanka|ktos) ...8 (umowion~|przyjdzie|przyjedzie|jutro|bedzie|zamowion~)',
      ],
      hint: 'Z biurka można umówić wizytę.',
    },
    correction: {
      title: 'Poprawić w systemie',
      heard: ['(popraw~|skorygow~|zmienion~|zmienil~|wycofan~|anulow~|usuniet~|usunal~|usunel~|odliczon~)'],
      hint: 'Z biurka można to poprawić.',
    },
    own: {
      title: 'Załatwić sprawę',
      heard: ['(zrobion~|zalatwion~|umowion~|zamowion~|ustawion~|gotow~)'],
      hint: 'Z biurka można coś w tej sprawie zrobić.',
    },
  },
  topics: {
    prefersAsked: [
      '(co|czego|jak~) ...3 (pan~ woli|oczekuj~|zyczy|chcial~ pan~|pomoglo|pasuj~|odpowiada~)',
      '(woli|wolal~|chce|chcial~) ...6 (czy|albo|lub)',
      '(ktor~|co) ...4 (lepsz~|lepiej|najlep~|wygodn~|pasuj~)',
    ],
    prefers: (want) => [
      `Chcę po prostu ${want}.`,
      `Odpowiedź jest prosta: ${want}. Tyle.`,
      `Jeśli już ktoś pyta: chcę ${want}.`,
    ],
    beforeAsked: [
      '(czy|juz) ...4 (zdarzal~|zdarzyl~|bylo tak|mialo miejsce) ...3',
      '(pierwszy|drugi|kolejny) raz',
      '(dzwonil~|pisal~|kontaktowal~|zglaszal~) ...4 (juz|wczesniej|u nas|do nas|komus)',
    ],
    before: [
      'Nie, to pierwszy raz i mam nadzieję, że ostatni.',
      'Jeszcze nigdy nie było z państwem takiego kłopotu.',
      'Nie, w tej sprawie to pierwszy kontakt.',
    ],
  },
};
