import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const plDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC150: {
    title: 'reguła, na którą nigdy nie przyjdzie kolej',
    hint: 'Trzeba ją postawić przed tamtą, zawęzić tamtą albo ją usunąć.',
  },
  SC151: {
    title: 'reguła, która nigdy nie zadziała',
    hint: 'Coś musi doprowadzić do tego, o co pyta, albo trzeba poprawić to, o co pyta.',
  },
  SC152: {
    title: 'temat, do którego nie da się dojść',
    hint: 'Coś musi doprowadzić do tego, o co pyta warunek, albo trzeba poprawić warunek.',
  },
  SC153: {
    title: 'zakończenie, do którego nie da się dojść',
    hint: 'Trzeba je postawić przed tym, które zawsze je wyprzedza, albo coś musi doprowadzić do tego, o co pyta.',
  },
  SC154: {
    title: 'żadna droga nie prowadzi do dobrego zakończenia',
    hint: 'Trzeba prześledzić, o co pyta zakończenie: gdzieś nic nie ustawia flagi, czynność jest niemożliwa albo reguła nie działa.',
  },
  SC155: {
    title: 'żadna droga nie prowadzi do złego zakończenia',
    hint: 'Jakieś zakończenie musi objąć utratę klienta: wyczerpaną cierpliwość, szczyt złości albo to bez warunku.',
  },
  SC156: {
    title: 'fakt, którego nigdy nie da się poznać',
    hint: 'Coś musi doprowadzić do tego, o co pyta warunek, albo fakt musi ujawnić temat lub reguła.',
  },
  SC157: {
    title: 'czynność, która nigdy nie jest możliwa',
    hint: 'Trzeba przerwać krąg wymagań albo wymagać czegoś, co może się zdarzyć.',
  },
  SC158: { title: 'zapis, który nigdy się nie otworzy', hint: 'Trzeba wymagać czegoś, co może się zdarzyć.' },
  SC159: {
    title: 'rozmowa wzorcowa, na którą biurko nie pozwala',
    hint: 'Trzeba poprawić krok albo limit, wymagania lub parametry czynności.',
  },
  SC160: {
    title: 'nastrój poza granicami',
    hint: 'Nastroje mieszczą się od 0 do 10: trzeba porównywać z liczbą pomiędzy.',
  },
  SC161: {
    title: 'zmiana nastroju, który jest już na granicy',
    hint: 'Trzeba poprawić kierunek zmiany albo warunek reguły.',
  },
  SC162: { title: 'flaga, której nic nie odczytuje', hint: 'Trzeba o nią zapytać w warunku albo ją usunąć.' },
  SC163: {
    title: 'flaga, której nic nie ustawia',
    hint: 'Trzeba ją ustawić w fakcie, temacie, regule lub czynności, która do tego prowadzi.',
  },
  SC164: {
    title: 'warunek nigdy nieprawdziwy',
    hint: 'Trzeba go poprawić: dwie części się wykluczają albo pyta o coś, czego w tej chwili być nie może.',
  },
  SC165: { title: 'warunek zawsze prawdziwy', hint: 'Trzeba go pominąć albo zapisać, o co miał pytać.' },
  SC166: {
    title: 'kryterium, którego przy tym biurku nie da się spełnić',
    hint: 'Trzeba dodać czynność lub limit do biurka, nazwać je jak w rubryce albo wybrać inną rubrykę.',
  },
  SC167: {
    title: 'rozmowa wzorcowa przebiega inaczej, niż zapisano',
    hint: 'Trzeba naprawić scenariusz tam, gdzie zbacza z drogi, albo – jeśli rozmowa jest w porządku – jej zakończenie lub zakresy.',
  },
  SC168: {
    title: 'zadowolenie poza zakresem 1–5',
    hint: 'Trzeba podać liczbę od 1 (bardzo niezadowolony) do 5 (bardzo zadowolony).',
  },
  SC169: {
    title: 'te same słowa dwa razy',
    hint: 'Trzeba napisać inny wariant: klient nie powtarza się słowo w słowo.',
  },
  SC170: {
    title: 'pole, którego nic nie wypełnia',
    hint: 'Trzeba użyć słowa klienta, imienia albo parametru biurka.',
  },
  SC171: {
    title: 'podpowiedź, która nigdy się nie pokaże',
    hint: 'Trzeba ją postawić przed tą, która zawsze pasuje, albo usunąć.',
  },
  SC172: {
    title: 'wzorzec, który pasuje do wszystkiego albo do niczego',
    hint: 'Trzeba podać słowa, którymi się o to pyta, w ich kolejności.',
  },
  SC173: {
    title: 'ten sam wzorzec dwa razy',
    hint: 'Trzeba go zostawić tam, gdzie pasuje, albo zadbać, by warunki obu tematów się wykluczały.',
  },
  SC174: {
    title: 'kwestia w innym języku',
    hint: 'Trzeba ją napisać w języku scenariusza; tłumaczenia są w pliku obok.',
  },
  SC175: {
    title: 'opis zadania zdradza fakt',
    hint: 'Trzeba go usunąć z opisu: dojść do niego ma dopiero osoba ćwicząca.',
  },
  SC176: {
    title: 'brak rozmowy wzorcowej',
    hint: 'Trzeba dodać "excellent" i "poor" z punktacją, którą muszą dostać: dowodzą, że scenariusz je rozróżnia.',
  },
  SC177: {
    title: 'sprzeczne zakresy punktów',
    hint: 'Każda rozmowa musi mieć zakres od 0 do 150, lepsza wyższy.',
  },
  SC178: {
    title: 'nie ma tego w rubryce',
    hint: 'Trzeba użyć wymiaru albo id kryterium krytycznego z rubryki, która ocenia scenariusz.',
  },
  SC179: {
    title: 'nastrój, którego nic nie zmienia',
    hint: 'Trzeba sprawić, by zmieniał go temperament albo coś w scenariuszu, albo go usunąć.',
  },
};
