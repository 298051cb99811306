// @ts-check
// What evaluators write beside an answer, by language, dimension and whether it went well. `{n}` is a small number,
// `{t}` a time of day, `{who}` somebody on the shop floor.

/** @typedef {'empathy' | 'procedure' | 'resolution'} Dimension */
/** @typedef {{ readonly good: readonly string[], readonly bad: readonly string[] }} Words */

/** @type {Readonly<Record<string, Readonly<Record<Dimension, Words>>>>} */
export const words = {
  en: {
    empathy: {
      good: [
        'The {who} looked up at once and smiled, although {n} people were waiting.',
        'She asked how the present was meant and laughed with me about the ribbon.',
        'He put the box down, turned to me and listened to the end.',
        'At {t} the {who} came over by herself and asked whether I had time to look round.',
      ],
      bad: [
        'The {who} went on talking to a colleague for {n} minutes and did not look up.',
        'No word, no look; I said good morning first at {t}.',
        'He answered over his shoulder while walking away.',
        'I stood {n} steps from the counter and was not noticed.',
      ],
    },
    procedure: {
      good: [
        'Receipt and change were counted into my hand, {n} coins.',
        'Every shelf in aisle {n} was priced and full.',
        'The second till opened at {t}, as soon as {n} people were waiting.',
      ],
      bad: [
        '{n} items on the lower shelf had no price, and the {who} did not know it either.',
        'I waited {n} minutes although a second till stood empty.',
        'No receipt was offered; I asked for it at {t}.',
        'Boxes stood in aisle {n} so that nobody could pass.',
      ],
    },
    resolution: {
      good: [
        'The {who} came along to the shelf and showed me {n} that would fit.',
        'She rang the other branch and had it put aside until {t}.',
        'He asked what it was for before he recommended anything.',
      ],
      bad: [
        '"Should be over there" was all; I looked for {n} minutes and left without it.',
        'The {who} recommended the dearest of {n} without asking what I needed.',
        'Nobody asked whether I had found everything.',
      ],
    },
  },
  pl: {
    empathy: {
      good: [
        'Pracownik ({who}) od razu podniósł wzrok i się uśmiechnął, choć w kolejce stało osób: {n}.',
        'Pani zapytała, dla kogo ma być prezent, i zażartowała ze wstążki.',
        'Pan odłożył karton, odwrócił się do mnie i wysłuchał do końca.',
      ],
      bad: [
        'Obsługa ({who}) rozmawiała między sobą przez {n} min i nikt na mnie nie spojrzał.',
        'Żadnego słowa ani spojrzenia; o {t} sam powiedziałem dzień dobry.',
        'Odpowiedź padła przez ramię, w drodze na zaplecze.',
      ],
    },
    procedure: {
      good: [
        'Paragon i resztę odliczono mi do ręki, monet: {n}.',
        'Na regale nr {n} wszystko miało cenę i niczego nie brakowało.',
        'Druga kasa ruszyła o {t}, gdy tylko zrobiła się kolejka.',
      ],
      bad: [
        'Na dolnej półce towary bez ceny: {n}; {who} też jej nie znał.',
        'Czekałem {n} min, choć druga kasa stała pusta.',
        'Nie dostałem paragonu, dopiero o {t}, gdy o niego poprosiłem.',
      ],
    },
    resolution: {
      good: [
        'Obsługa ({who}) poszła ze mną do półki i pokazała pasujące modele, w sumie {n}.',
        'Pani zadzwoniła do innego sklepu i odłożyła towar do {t}.',
        'Najpierw padło pytanie, do czego to potrzebne, a dopiero potem rada.',
      ],
      bad: [
        '„Powinno być tam” i nic więcej; szukałem {n} min i wyszedłem z niczym.',
        'Polecono mi najdroższy z {n} modeli, o nic nie pytając.',
        'Nikt nie zapytał, czy wszystko znalazłem.',
      ],
    },
  },
  cs: {
    empathy: {
      good: [
        'Obsluha ({who}) hned zvedla oči a usmála se, i když ve frontě čekali lidé ({n}).',
        'Paní se zeptala, pro koho dárek je, a společně jsme se zasmáli té mašli.',
        'Pán odložil krabici, otočil se ke mně a vyslechl mě až do konce.',
      ],
      bad: [
        'Obsluha ({who}) si {n} min povídala mezi sebou a nikdo se na mě nepodíval.',
        'Ani slovo, ani pohled; v {t} jsem pozdravil první.',
        'Odpověď jsem dostal přes rameno, cestou do skladu.',
      ],
    },
    procedure: {
      good: [
        'Účtenku i drobné mi napočítali do ruky, mincí: {n}.',
        'V uličce {n} mělo všechno cenu a nic nechybělo.',
        'Druhá pokladna se otevřela v {t}, sotva se udělala fronta.',
      ],
      bad: [
        'Ve spodním regálu bylo zboží bez ceny ({n} kusů) a {who} ji také neznal.',
        'Čekal jsem {n} min, přestože druhá pokladna byla prázdná.',
        'Účtenku mi nedali, až v {t}, když jsem o ni požádal.',
      ],
    },
    resolution: {
      good: [
        'Obsluha ({who}) se mnou došla k regálu a ukázala, co by se hodilo, celkem {n} možnosti.',
        'Paní zavolala na druhou pobočku a nechala zboží odložit do {t}.',
        'Nejdřív se zeptal, k čemu to potřebuji, a teprve pak radil.',
      ],
      bad: [
        '„To bude někde tamhle“ a dost; hledal jsem {n} min a odešel s prázdnou.',
        'Bez jediné otázky mi doporučili nejdražší z {n} modelů.',
        'Nikdo se nezeptal, jestli jsem všechno našel.',
      ],
    },
  },
  lv: {
    empathy: {
      good: [
        'Darbinieks ({who}) uzreiz pacēla acis un pasmaidīja, kaut arī rindā stāvēja cilvēki ({n}).',
        'Pārdevēja pajautāja, kam dāvana domāta, un pasmējās kopā ar mani par lenti.',
        'Viņš nolika kasti, pagriezās pret mani un uzklausīja līdz galam.',
      ],
      bad: [
        'Darbinieki ({who}) {n} min sarunājās savā starpā, un neviens uz mani nepaskatījās.',
        'Ne vārda, ne skatiena; plkst. {t} sasveicinājos pirmais.',
        'Atbilde tika pasviesta pār plecu, ejot prom.',
      ],
    },
    procedure: {
      good: [
        'Čeku un atlikumu ieskaitīja man rokā, monētas: {n}.',
        'Plauktā nr. {n} visam bija cena, un nekā netrūka.',
        'Otrā kase atvērās plkst. {t}, tiklīdz izveidojās rinda.',
      ],
      bad: [
        'Apakšējā plauktā precēm nebija cenas ({n}), un {who} to nezināja.',
        'Gaidīju {n} min, kaut gan otrā kase stāvēja tukša.',
        'Čeku neiedeva, saņēmu to tikai plkst. {t}, kad palūdzu.',
      ],
    },
    resolution: {
      good: [
        'Darbinieks ({who}) aizgāja līdzi pie plaukta un parādīja, kas derētu, pavisam {n}.',
        'Pārdevēja piezvanīja uz citu veikalu, un preci nolika līdz plkst. {t}.',
        'Vispirms viņš pajautāja, kam tas vajadzīgs, un tikai tad ieteica.',
      ],
      bad: [
        '“Būs kaut kur tur” un viss; meklēju {n} min un aizgāju bez nekā.',
        'Neko nejautājot, man ieteica dārgāko no {n} modeļiem.',
        'Neviens nepajautāja, vai visu atradu.',
      ],
    },
  },
};

/** Who was met, by language. @type {Readonly<Record<string, readonly string[]>>} */
export const who = {
  en: ['cashier', 'young assistant', 'manager', 'assistant in the green apron'],
  pl: ['kasjer', 'młody sprzedawca', 'kierownik zmiany', 'sprzedawca przy wejściu'],
  cs: ['pokladní', 'mladý prodavač', 'vedoucí směny', 'prodavač u vchodu'],
  lv: ['kasieris', 'jaunais pārdevējs', 'maiņas vadītājs', 'pārdevējs pie ieejas'],
};
