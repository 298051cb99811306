import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see, and what no file may hold. */
export const plRubricProblems: ProblemTexts = {
  RB150: {
    title: 'klucz, który nic nie zmienia',
    hint: 'Trzeba go usunąć albo inaczej zapisać to, do czego miał służyć.',
  },
  BH120: { title: 'warunek z nieznanym zachowaniem', hint: 'Trzeba użyć id z katalogu zachowań.' },
  BH121: {
    title: 'zachowanie wykrywane we własnym kontrprzykładzie',
    hint: 'Trzeba zawęzić wzorzec albo dodać "unless"; tekst, który to zachowanie jednak ma, należy do przykładów.',
  },
  BH122: {
    title: 'zachowanie niewykrywane w żadnym ze swoich przykładów',
    hint: 'Trzeba napisać wzorce tak, jak mówią przykłady: małymi literami, bez znaków diakrytycznych.',
  },
  BH123: { title: 'ten sam wzorzec dwa razy', hint: 'Jeden z dwóch trzeba usunąć.' },
  BH124: {
    title: 'ten sam przykład dwa razy',
    hint: 'Trzeba zostawić jeden; przykład nigdy nie jest zarazem kontrprzykładem.',
  },
  BH125: {
    title: 'przykład w innym języku',
    hint: 'Trzeba go przenieść do folderu jego języka albo przetłumaczyć.',
  },
  BH126: {
    title: 'wzorce bez przykładów',
    hint: 'Trzeba napisać co najmniej 25 przykładów i 10 tekstów, które są tylko podobne: na nich sprawdza się wzorce.',
  },
  BH127: {
    title: 'warunek dotyczący zachowania niewłaściwej strony',
    hint: '"after" patrzy na drugą stronę, "previous", "beside" i "without" na tę samą, "earlier" na obie.',
  },
  BH128: { title: 'zachowanie bez nazwy, strony albo znaczenia', hint: 'Trzeba podać id, by i meaning.' },
  BH129: {
    title: 'lista słów, której nie używa żaden wzorzec',
    hint: 'Trzeba ją usunąć albo wymienić we wzorcu: @lista.',
  },
  RB137: {
    title: 'warunek, który zawsze daje to samo',
    hint: 'Trzeba porównać z czymś, co bywa różne, albo warunek pominąć.',
  },
  RB138: { title: 'to samo kryterium dwa razy', hint: 'Jedno trzeba usunąć albo zmienić to, czego szuka.' },
  RB139: {
    title: 'próg zaliczenia albo przedział nie na miejscu',
    hint: 'Wyniki idą od 0 do 100; pierwszy przedział zaczyna się od 0, a "pass" tam, gdzie któryś z przedziałów.',
  },
  RB151: {
    title: 'kryterium krytyczne, którego nie da się nie spełnić',
    hint: 'Trzeba podać odpowiedź, która daje mniej, albo pominąć to, co liczy się tylko przy krytycznych.',
  },
  RB152: {
    title: 'zachowanie po złej stronie',
    hint: 'To, co świadczy przeciw pracownikowi, trzeba wpisać do "never", a to, co okazują klienci, do "seldom" albo "in_reply_to".',
  },
  RB153: {
    title: 'punkty do stracenia i ani słowa, jak je zdobyć',
    hint: 'Trzeba dodać "advice" i przykłady w "examples".',
  },
  RB154: {
    title: 'warunek z odpowiedzią, której nikt nie może podać',
    hint: 'Trzeba użyć jednej z odpowiedzi na to pytanie.',
  },
  RB155: {
    title: 'tekst w innym języku',
    hint: 'Trzeba pisać w języku rubryki; tłumaczenia mają własne pliki.',
  },
  RB156: {
    title: 'próba oczekuje odpowiedzi, której nie da się podać',
    hint: 'Trzeba użyć pytania z listy kontrolnej i jednej z jego odpowiedzi.',
  },
  RB157: {
    title: 'sprawdzenie patrzy na co innego',
    hint: 'Trzeba wymienić pytania, na które patrzy warunek.',
  },
  FI114: {
    title: 'za dużo w jednym pliku',
    hint: 'Plik trzeba podzielić: tylu kluczy i pozycji nikt nie przeczyta.',
  },
  FI115: {
    title: 'klucz, który nie jest słowem',
    hint: 'Przed dwukropkiem trzeba wpisać słowo; tekst z nawiasami albo znakiem zapytania na początku wymaga cudzysłowów.',
  },
  FI116: { title: 'klucz, którego nie można użyć', hint: 'Trzeba nadać mu inną nazwę.' },
  FI117: {
    title: 'znak sterujący',
    hint: 'Plik trzeba zapisać jako tekst w kodowaniu UTF-8; w cudzysłowach taki znak zapisuje się sekwencją.',
  },
};
