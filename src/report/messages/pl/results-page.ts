import { plPlural } from '../../../language/plural.js';
import type { ResultsPageMessages } from '../results-page-messages.js';

/** Words of the results as a page that is read and printed. */
export const plResultsPage: ResultsPageMessages = {
  thousands: '\u00a0',
  week: (week) => `tydz. ${week}`,
  quarter: (quarter) => `kw. ${quarter}`,
  grain: {
    day: 'dzień po dniu',
    week: 'tydzień po tygodniu',
    month: 'miesiąc po miesiącu',
    quarter: 'kwartał po kwartale',
  },

  kicker: 'Raport o jakości obsługi',
  madeWith: 'Sporządzono w programie Shoptalk. Każda liczba pochodzi z zapisanych odpowiedzi.',
  skip: 'Przejdź do wyników',
  contents: 'W tym raporcie',
  theme: 'Jasny / ciemny',
  search: 'Szukaj w tej tabeli',
  count: (n, plain, counted) =>
    `${n} ${plPlural(
      plain,
      {
        visit: { one: 'wizyty', few: 'wizyt', many: 'wizyt' },
        session: { one: 'sesji treningowej', few: 'sesji treningowych', many: 'sesji treningowych' },
        record: { one: 'wizyty lub sesji', few: 'wizyt i sesji', many: 'wizyt i sesji' },
      }[counted],
    )}`,
  n: (n) => `n ${n}`,
  fromTo: (from, to) => `od ${from} do ${to}`,
  interval: (range) => `przedział 95\u00a0%: ${range}`,
  noInterval: 'za mało danych na przedział',
  noFigure: 'brak',
  numbers: 'Liczby do tego wykresu',
  more: (n) => `Pozostałe (${n}) są w tabelach CSV.`,
  records: { visit: 'Wizyty', session: 'Sesje', record: 'Zapisy' },
  questions: 'Pytania',
  withError: 'z błędem',
  notApplicable: 'nie dotyczy',
  chart: 'wykres',

  tiles: {
    ofHundred: 'na 100',
    noPrevious: 'brak wcześniejszego okresu do porównania',
    notApproved: (n) => `jeszcze niezatwierdzone: ${n}`,
  },

  short: {
    title: 'W skrócie',
    score: (score, interval, records) =>
      `Średni wynik to ${score} na 100 (${interval}), na podstawie ${records}.`,
    up: (points, interval) => `To o ${points} pkt lepiej niż w poprzednim okresie (${interval}).`,
    down: (points, interval) => `To o ${points} pkt gorzej niż w poprzednim okresie (${interval}).`,
    same: (points) =>
      `Nie da się powiedzieć, czy jest lepiej, czy gorzej niż w poprzednim okresie: różnica ${points} pkt może być przypadkiem.`,
    targetsMissed: (families) => `Nieosiągnięte cele dotyczące poważnych błędów: ${families}.`,
    targetsMet: 'Wszystkie cele dotyczące poważnych błędów są osiągnięte.',
    targetsOpen:
      'Żaden cel dotyczący poważnych błędów nie jest wyraźnie chybiony; o niektórych jeszcze nie wiadomo.',
    family: (name, share, target) => `${name} ${share}, cel ${target}`,
    standing: (divisions, parts) => `${divisions} – ${parts.join('; ')}.`,
    above: (names) => `wyraźnie lepiej od pozostałych: ${names}`,
    below: (names) => `wyraźnie słabiej: ${names}`,
    alike: 'nic wyraźnie nie odbiega od reszty',
    open: (n) => `za mało danych, by wskazać miejsce w rankingu: ${n}`,
    andMore: (names, n) => `${names} i jeszcze ${n}`,
    worst: (title, share) => `Najwięcej traci się przy „${title}”: ${share} możliwych punktów.`,
  },

  sections: {
    trend: {
      title: 'Czy jest coraz lepiej?',
      lead: 'Średni wynik w czasie. Pas to przedział 95\u00a0%: gdzie dwa pasy mocno się nakładają, różnica może być przypadkiem.',
    },
    critical: {
      title: 'Czy stało się coś poważnego?',
      lead: 'Udział wizyt bez ani jednego błędu krytycznego, osobno dla trzech rodzajów, na tle celu.',
    },
    where: {
      title: 'Gdzie jest dobrze, a gdzie nie?',
      lead: 'Każdy znak to średni wynik, szeroka linia to jego przedział 95\u00a0%. Ranking obejmuje tylko to, dla czego wizyt jest dość.',
    },
    what: {
      title: 'Nad czym pracować?',
      lead: 'Zdobyte punkty na tle możliwych: na drodze klienta i pytanie po pytaniu.',
    },
    words: {
      title: 'Słowami ludzi',
      lead: 'Co zapisano obok odpowiedzi: chwile, które zaważyły najbardziej, i najnowsze uwagi.',
    },
    evaluators: {
      title: 'Czy audytorzy widzą to samo?',
      lead: 'Jak oceniają audytorzy i jak bardzo każdy różni się od innych w tych samych miejscach.',
    },
    customers: {
      title: 'Co mówią klienci?',
      lead: 'Odpowiedzi prawdziwych klientów z tego samego okresu i tych samych miejsc, obok wyników.',
    },
    training: {
      title: 'Trening obok wizyt',
      lead: 'Jedno i drugie oceniają te same kryteria: co udaje się w ćwiczeniach, a co dociera do sklepu.',
    },
    others: { title: 'Z innych stron', lead: 'Te same wyniki w innym podziale.' },
    reading: { title: 'Jak czytać ten raport', lead: 'Co znaczą liczby i na ile są pewne.' },
    appendix: { title: 'Wszystkie liczby', lead: 'Pełne listy i każde pytanie. Nagłówki tabel sortują.' },
  },

  trend: {
    description: (first, firstLabel, last, lastLabel, n) =>
      `Od ${first} (${firstLabel}) do ${last} (${lastLabel}), punktów w czasie: ${n}. Tabela poniżej podaje każdą liczbę.`,
    one: 'Jest tylko jeden punkt w czasie: zmian nie da się jeszcze pokazać.',
    few: (n) => `punktów z mniej niż ${n} nie narysowano`,
    spread: 'Jak rozkładają się wyniki',
    under: (score) => `poniżej ${score}`,
    orMore: (score) => `${score} i więcej`,
    band: 'pas: przedział 95\u00a0%; n: liczba zapisów',
    target: (score) => `linia przerywana: próg zaliczenia, ${score}`,
  },

  critical: {
    families: {
      customer: 'Krytyczne dla klienta',
      business: 'Krytyczne dla firmy',
      compliance: 'Krytyczne dla przepisów',
    },
    about: {
      customer: 'złe traktowanie, błędna informacja albo brak rozwiązania',
      business: 'zbędny koszt albo utracona sprzedaż',
      compliance: 'prawo, prywatność albo wymagane słowa',
    },
    verdict: { met: 'cel osiągnięty', 'not-met': 'cel nieosiągnięty', 'cannot-tell': 'jeszcze nie wiadomo' },
    none: 'Żadne pytanie krytyczne nie miało tu zastosowania.',
    note: '„Osiągnięty” i „nieosiągnięty” pada tylko tam, gdzie cały przedział leży po jednej stronie celu (linia pionowa).',
  },

  places: {
    standing: { above: 'wyraźnie lepiej', below: 'wyraźnie słabiej', 'cannot-tell': 'bez wyraźnej różnicy' },
    unrankable: { few: 'za mało do rankingu', wide: 'zbyt niepewne do rankingu' },
    legend:
      '▲ wyraźnie lepiej od pozostałych · ● bez wyraźnej różnicy · ▼ wyraźnie słabiej · ○ poza rankingiem',
    middle: (n) => `… pomiędzy: ${n}; pełna lista jest na końcu raportu …`,
    grid: (divisions) => `Udział punktów w częściach: ${divisions}`,
    overTime: (divisions) => `Średni wynik w czasie: ${divisions}`,
    before: (period) => `□ poprzedni okres: ${period}`,
    gridNote:
      'Ciepłe odcienie są niskie, chłodne wysokie; szare liczby opierają się na mniej niż dziesięciu zapisach.',
  },

  what: {
    advice: 'Co robić',
    critical: (family) => `krytyczne: ${family}`,
  },

  evaluators: {
    note: 'Punkty wyniku w porównaniu z wizytami innych audytorów w tych samych miejscach. Gdzie linia przecina 0, nic nie można stwierdzić.',
    stricter: 'surowiej',
    milder: 'łagodniej',
  },

  customers: {
    answers: (n, plain) =>
      `${n} ${plPlural(plain, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi' })}`,
    agreement: 'Czy wynik idzie w parze z odczuciami klientów?',
    agrees: {
      together: 'tak: gdzie wynik jest wyższy, klienci są bardziej zadowoleni',
      against: 'nie: gdzie wynik jest wyższy, klienci są mniej zadowoleni',
      open: 'nie da się powiedzieć: to może być przypadek',
    },
    pairs: 'miejsca i miesiące',
    rho: 'korelacja rang (ρ Spearmana)',
  },

  training: {
    criteria: 'Kryteria wspólne dla obu, od największej różnicy',
    legend: '● wizyty · □ trening',
  },

  glossary: [
    [
      'Wynik',
      'Punkty zdobyte z możliwych, ważone według listy kontrolnej, od 0 do 100. Co nie dotyczyło albo nie zostało ocenione, jest pomijane i nigdy nie liczy się jako 0. Punkty dodatkowe mogą podnieść wynik ponad 100.',
    ],
    [
      'Zaliczone',
      'Wynik sięga progu i żadne pytanie krytyczne nie wypadło źle. Wizyta z 92 punktami i błędem krytycznym jest niezaliczona i nadal pokazuje swoje 92.',
    ],
    [
      'Przedział 95\u00a0%',
      'Gdyby powtórzyć tyle samo wizyt w tych samych warunkach, prawdziwa wartość leżałaby w takim przedziale 95 razy na 100. Szeroki przedział znaczy: poczekać na więcej wizyt. Średnie według t-Studenta, udziały według Wilsona.',
    ],
    ['n', 'Z ilu wizyt lub sesji powstała liczba. Mniej niż dziesięć nigdy nie trafia do rankingu.'],
    [
      'Wyraźnie lepiej, wyraźnie słabiej',
      'Różnica wobec wszystkich pozostałych razem jest większa, niż tłumaczy przypadek, z uwzględnieniem liczby porównań (Bonferroni).',
    ],
    [
      'Błędy krytyczne',
      'Klient: złe traktowanie, błędna informacja, brak rozwiązania. Firma: zbędny koszt, utracony przychód. Przepisy: prawo, prywatność, wymagane słowa. Wizyta z takim błędem jest niezaliczona niezależnie od wyniku.',
    ],
    [
      'Ludzie',
      'Pracownicy i audytorzy występują pod pseudonimami, chyba że program stanowi inaczej. Wyniki służą poprawie obsługi, a nie zwolnieniom.',
    ],
  ],
};
