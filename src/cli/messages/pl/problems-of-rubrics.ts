import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see. */
export const plRubricProblems: ProblemTexts = {
  RB150: {
    title: 'klucz, który nic nie zmienia',
    hint: 'Trzeba go usunąć albo inaczej zapisać to, do czego miał służyć.',
  },
  BH120: { title: 'warunek z nieznanym zachowaniem', hint: 'Trzeba użyć id z katalogu zachowań.' },
  BH121: {
    title: 'wykrywane we własnym kontrprzykładzie',
    hint: 'Trzeba zawęzić wzorzec albo dodać "unless"; tekst, który to zachowanie jednak ma, należy do przykładów.',
  },
  BH122: {
    title: 'niewykrywane w żadnym z przykładów',
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
    title: 'warunek na zachowanie drugiej strony',
    hint: '"after" patrzy na drugą stronę, "previous", "beside" i "without" na tę samą, "earlier" na obie.',
  },
  BH128: { title: 'zachowanie bez nazwy, strony albo znaczenia', hint: 'Trzeba podać id, by i meaning.' },
  BH129: {
    title: 'lista słów, której nie używa żaden wzorzec',
    hint: 'Trzeba ją usunąć albo wymienić we wzorcu: @lista.',
  },
};
