import type { AuthoringPhrases } from '../../phrases.js';

/** How facts are asked for, remedies heard of, and other things talked about. Patterns are folded: no accents. */
export const lvKnown: Pick<AuthoringPhrases, 'numberWords' | 'facts' | 'cures' | 'topics'> = {
  numberWords: '(numur~|kods|kodu)',
  facts: {
    reference: {
      asked: [
        '(pasutijum~|pirkum~|rekin~|pavadzim~|ligum~|klient~|apstiprinajum~|rezervacij~|sutijum~|lietas|pieteikum~|cek~) (numur~|nr|kod~|id)',
        'numur~ ...3 (pasutijum~|rekin~|ligum~|rezervacij~|sutijum~|cek~|apstiprinajum~)',
        '(kads|kadu|kurs|kuru) ...2 (pasutijum~|rekin~|ligum~|numurs|numuru)',
        '(sameklet|atrast|atrastu|atvert|uzmeklet|sameklesu) ...3 (pasutijum~|rekin~|ligum~|rezervacij~|lietu|kontu)',
        '(nosaukt|nosauciet|pasakiet|pateikt|iedodiet|diktejiet|nodiktejiet) ...4 numur~',
        '^ (numurs|numuru) [ludzu] $',
      ],
      question: 'Vai varu palūgt pasūtījuma vai rēķina numuru?',
      hint: 'Pajautājiet numuru.',
    },
    'what-happened': {
      asked: [
        'kas ...3 (notika|notiek|noticis|nogaja|gadijas|atgadijas|par problem~|par vainu|vaina|nav kartiba|noiet)',
        'ka ...3 (notika|sanaca|izvertas|sakas|izpauzas|tas gadijas)',
        '(kops|cik) (kad|kura laika|kada laika|ilgi)',
        'kad ...4 (sakas|notika|pamanij~|radas)',
        '(pastast~|izstast~|aprakst~|paskaidro~|pasak~) ...5 (notik~|problem~|situacij~|par ko|kas ir|sikak|vairak|ka tas|kas par)',
        'no (sakuma|pasa sakuma|gala)',
      ],
      question: 'Vai varat pastāstīt, kas tieši notika, lai es visu saprastu pareizi?',
      hint: 'Pajautājiet, kas tieši notika.',
    },
    deadline: {
      asked: [
        '(lidz|uz) (kuram|kadam|kuru|kurai|kad) ...3 (laikam|datumam|dienai|vajag|vajadz~|jabut|datum~|dien~|nepieciesam~)',
        'kad ...4 (vajag|vajadz~|nepieciesam~|jabut|deretu)',
        '(velakais|vispedejais|pedejais|galejais) ...2 (datum~|termin~|dien~|laik~)',
        '(vai|kads) ...4 (termin~|steig~|steidzam~)',
        '(cik|vai|kapec) ...4 (steidz~|steig~|svarig~|atri|driz~)',
        '(cik ilgi|vai) ...3 (varat|varesiet) ...3 (gaidit|iztikt)',
      ],
      question: 'Līdz kuram laikam jums tas vajadzīgs?',
      hint: 'Pajautājiet, līdz kuram laikam vajag.',
    },
    identity: {
      asked: [
        '(pasta|savu|jusu) (indekss|indeksu|indeksa)',
        'indeks~',
        '(jusu|savu|pilnu|pilna|majas|piegades|dzivesvietas|deklareto|noraditu|noradito|kada) ...2 adres~',
        '(adrese|adresi) [ludzu] $',
        '(kur|kada|kura) ...3 (dzivojat|iela)',
        '(dzimsanas|personas) (datum~|dien~|kod~|gad~)',
        '(parliecin~|parbaud~|apstiprin~|zinatu|identific~) ...6 (kas jus|ar ko runaju|identitat~|tas esat jus|jus esat|konta ipasni~)',
        '(identitat~|drosibas jautaj~|parole|paroli)',
      ],
      question: 'Lai jūsu kontam nepiekļūtu kāds svešs: vai varat apstiprināt savu adresi un pasta indeksu?',
      hint: 'Pirms atverat kontu, pārliecinieties, kas ir klients.',
    },
    contact: {
      asked: [
        '(e pasts|e pastu|e pasta|epast~)',
        '(telefon~|talrun~|mobil~|kontakt~) ...1 (numur~|nr)',
        '(numur~|telefon~) ...4 (sazin~|sazvan~|zvanit|sasniegt)',
        '(ka|kur|kad) ...4 (sazinaties|sazvanit|sasniegt|piezvanit|uzrakstit)',
        '(telefons|telefonu|talrunis|talruni) [ludzu] $',
      ],
      question: 'Pa kuru tālruni vai e-pastu ar jums vislabāk sazināties?',
      hint: 'Pajautājiet, kā ar klientu sazināties.',
    },
    bought: {
      asked: [
        '(kad|pirms cik|kur|kura veikala) ...4 (pirk~|nopirk~|iegad~|pasutij~|noslegts)',
        '(pirkuma|iegades|pasutijuma|piegades|liguma) datum~',
        'cik ...2 (vecs|veca|jauns|jauna|sens|ilgi)',
        '(ir|vai) ...4 (ceks|ceka|ceku|pavadzim~|pirkuma dokument~|kvits)',
        '(ceks|ceku|pavadzim~|pirkuma dokument~) ?',
      ],
      question: 'Kad un kur jūs to nopirkāt, un vai ir saglabājies čeks?',
      hint: 'Pajautājiet, kad un kur tas pirkts.',
    },
    tried: {
      asked: [
        '(ko|kas|vai|kaut ko) ...5 (izmegin~|meginaj~|pameginaj~|darij~|izdarij~|parbaudij~)',
        '(jau|lidz sim) ...4 (izmegin~|megina~|pamegina~|darij~|darits|parbaud~)',
        '(kadus|kadi) ...3 (solus|soli|darbib~|parbaud~)',
        '(restartej~|parstartej~|atvienoj~) ...3 (jau|to|vai|jus)',
      ],
      question: 'Ko jūs jau izmēģinājāt, lai tas nebūtu jādara otrreiz?',
      hint: 'Pajautājiet, kas jau izmēģināts.',
    },
    own: { asked: [], question: '', hint: 'Ir vēl kas, ko vērts pajautāt.' },
  },
  cures: {
    replacement: {
      title: 'Nosūtīt jaunu',
      heard: [
        '(jaunu|jauns|jauna|jauno|citu|cits|cita) ...8 (nosut~|suta~|sutis~|izsut~|atsut~|cela|rit|pieteikt~|pasutit~|sanemsiet|bus|izbrauc~|dosies)',
        '(nosut~|sutam|sutisim|izsut~|atsut~|apmain~|nomain~) ...6 (jaunu|jauno|citu|to|pret)',
      ],
      hint: 'Nosūtiet no savas darbvietas jaunu.',
    },
    refund: {
      title: 'Atmaksāt naudu',
      heard: [
        '(atmaks~|kompens~|atlidzin~|atgriez~|ieskait~|parskait~|summ~|eiro|naud~) ...8 (kart~|kont~|atpakal|cela|sanemsiet|bus)',
        '<money>',
      ],
      hint: 'Atmaksājiet naudu savā darbvietā.',
    },
    repair: {
      title: 'Pieteikt remontu',
      heard: [
        '(remont~|darbnic~|servis~|meistar~|tehnik~) ...8 (pieteikt~|pieteic~|sarunat~|rit|bez maksas|lidz|savaks~)',
        '(remont~|salabo~|salabos~)',
      ],
      hint: 'Piesakiet darbvietā remontu.',
    },
    visit: {
      title: 'Pieteikt meistara vizīti',
      heard: [
        '(vizit~|meistar~|tehnik~|koleg~|kads|furgon~|masin~) ...8 (pieteikt~|pieteic~|sarunat~|brauks|atbrauks|ieradisies|bus|rit)',
        '(atbrauks|brauks|ieradisies|atsutisim|sutam) ...5 (meistar~|tehnik~|koleg~|kads|furgon~)',
      ],
      hint: 'Piesakiet darbvietā vizīti.',
    },
    correction: {
      title: 'Izlabot sistēmā',
      heard: [
        '(izlabo~|labo~|mainij~|nomainij~|atcel~|atcelt~|anul~|dzes~|nonem~|atjaunoj~|atjaunin~|sakartot~|sakartoj~)',
      ],
      hint: 'Izlabojiet to darbvietā.',
    },
    own: {
      title: 'Kaut ko darīt lietas labā',
      heard: [
        '(izdarit~|izdarij~|nokartot~|nokartoj~|sarunat~|pieteikt~|sakartot~|sakartoj~|atrisinat~|parupej~)',
      ],
      hint: 'Izdariet darbvietā, ko var.',
    },
  },
  topics: {
    prefersAsked: [
      '(ko|ka|kas) ...4 (gribat|gribetu|velaties|veletos|vislabak|labak|deretu|palidzetu|sagaidat)',
      '(gribat|velaties|labak|veletos|izvelaties) ...6 vai ...6',
      '(kurs|kura|kuru|kads|kada|kadu) ...5 (der~|ertak|labak~|risinaj~|variant~|iespej~|izvel~)',
    ],
    prefers: (want) => [
      `Es gribu tikai ${want}.`,
      `Ko es vēlos? Vienkārši ${want}. Neko vairāk.`,
      `Ja jau jautājat: gribu ${want}.`,
    ],
    beforeAsked: [
      '(jau|kadreiz|agrak|ieprieks) ...3 (gadij~|noticis|notika|bijis)',
      '(gadij~|noticis|notika|bijis) ...4 (jau|kadreiz|agrak|ieprieks)',
      '(pirmo|pirma|otro|otra) reiz~',
      'vai ...5 (zvanij~|sazinaj~|rakstij~|versij~|sudzej~|informej~|zinoj~) ...4 (jau|agrak|ieprieks|mums|pie mums)',
      'vai (jau|agrak|ieprieks) ...5 (zvanij~|sazinaj~|rakstij~|versij~|sudzej~)',
    ],
    before: [
      'Nē, šī ir pirmā reize, un ceru, ka pēdējā.',
      'Nekas tāds ar jums vēl nav gadījies.',
      'Pirmo reizi. Līdz šim viss bija kārtībā.',
    ],
  },
};
