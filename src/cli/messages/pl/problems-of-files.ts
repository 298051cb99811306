import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with scenarios, rubrics and behaviour files. */
export const plFileProblems: ProblemTexts = {
  SC120: { title: 'nieznane zachowanie', hint: 'Trzeba użyć id z katalogu zachowań.' },
  SC121: { title: 'nieznany fakt', hint: 'Trzeba użyć id z "facts" albo dodać fakt.' },
  SC122: { title: 'nieznany temat', hint: 'Trzeba użyć id z "topics" lub "facts" albo dodać temat.' },
  SC123: { title: 'nieznana czynność', hint: 'Trzeba użyć id z "desk.actions" albo dodać czynność.' },
  SC124: { title: 'nieznane zakończenie', hint: 'Trzeba użyć id z "endings" albo dodać zakończenie.' },
  SC125: { title: 'nieznana flaga', hint: 'Flagę trzeba podać w "flags" razem z wartością początkową.' },
  SC126: { title: 'nieznany nastrój', hint: 'Nastrój trzeba podać w "mood" razem z wartością początkową.' },
  SC127: { title: 'nieznany parametr', hint: 'Trzeba użyć parametru jednej z czynności biurka.' },
  SC128: {
    title: 'błąd w warunku',
    hint: 'Warunki to CEL z mood, flags, limits, turns, left, said(), now(), done(), tried(), revealed(), asked() i param(). Łączy się je znakami ==, !=, <, &&, || i !.',
  },
  SC129: { title: 'błąd we wzorcu', hint: 'Język wzorców opisuje dokumentacja.' },
  SC130: { title: 'to samo id dwa razy', hint: 'Każdemu trzeba nadać własne id.' },
  SC131: {
    title: 'dokładnie jedno zakończenie musi być bez warunku',
    hint: 'W jednym zakończeniu trzeba pominąć "when": obowiązuje, gdy pracownik zakończy rozmowę albo skończą się tury.',
  },
  SC132: { title: 'brakuje zakończenia z wymaganym wynikiem', hint: 'Trzeba dodać dobre i złe zakończenie.' },
  SC133: { title: 'pusty zakres punktów', hint: 'Najpierw trzeba zapisać dolną granicę.' },
  SC134: { title: 'nieznana rubryka', hint: 'Trzeba użyć id rubryki z folderu roboczego.' },
  SC135: { title: 'nieznany temperament', hint: 'Trzeba użyć id pliku z "temperaments".' },
  SC136: { title: 'brak stałych kwestii w tym języku', hint: 'Trzeba dodać plik tego języka do "stock".' },
  RB120: { title: 'nieznane zachowanie', hint: 'Trzeba użyć id z katalogu zachowań.' },
  RB121: { title: 'nieznany wymiar', hint: 'Trzeba użyć id z "dimensions" albo dodać wymiar.' },
  RB122: { title: 'nieznana część', hint: 'Trzeba użyć id z "sections" albo dodać część.' },
  RB123: { title: 'to samo id dwa razy', hint: 'Każdemu trzeba nadać własne id.' },
  RB124: {
    title: 'kryterium musi mieć dokładnie jeden rodzaj dowodu',
    hint: 'Trzeba podać dokładnie jedno z: said, done, seen, judged.',
  },
  RB125: {
    title: 'dowód musi szukać dokładnie jednej rzeczy',
    hint: 'Trzeba podać dokładnie jeden z kluczy, które mówią, czego szukać.',
  },
  RB126: {
    title: 'błąd w warunku',
    hint: 'Warunki to CEL z cue(), said(), done(), answers, limits, turns, agent_turns, customer_turns i channel. Łączy się je znakami ==, !=, <, &&, || i !.',
  },
  RB127: {
    title: 'warunek, który nie daje „tak” ani „nie”',
    hint: "Trzeba go z czymś porównać: cue('angry') > 0.",
  },
  RB128: { title: 'wagi, które nic nie dają', hint: 'Trzeba podać wagę powyżej 0 albo pominąć "weight".' },
  RB129: {
    title: 'wymiar bez kryteriów',
    hint: 'Każda rubryka ma empathy, procedure i resolution, pod tymi id: w „title” można je nazwać dowolnie; każdy wymiar potrzebuje kryterium.',
  },
  RB130: {
    title: 'w wymiarze nie można nic zdobyć',
    hint: 'Trzeba dodać kryterium, które szuka czegoś dobrego, bez warunku.',
  },
  RB131: {
    title: 'warunek wymienia coś nieznanego',
    hint: 'Trzeba użyć id z tej rubryki albo z katalogu zachowań.',
  },
  RB132: { title: 'pytanie nie pasuje do swojego typu', hint: 'Klucze każdego typu podaje schemat.' },
  RB133: {
    title: 'przedziały albo progi nie rosną',
    hint: 'Trzeba je zapisać od najniższego do najwyższego.',
  },
  RB134: {
    title: 'kolejność w czasie niemożliwa do spełnienia',
    hint: 'Jeden z dwóch warunków trzeba usunąć.',
  },
  RB135: {
    title: 'odpowiedź, której pytanie nie ma',
    hint: 'Trzeba użyć jednej z odpowiedzi na to pytanie.',
  },
  RB136: { title: 'granice, między którymi nic nie ma', hint: 'Najpierw trzeba zapisać dolną granicę.' },
  BH099: {
    title: 'nie da się odczytać YAML',
    hint: 'Trzeba sprawdzić w tym miejscu cudzysłowy, dwukropki i wcięcia.',
  },
  BH100: {
    title: 'to nie jest plik zachowania',
    hint: 'Plik zachowania zawiera id, by, meaning i languages.',
  },
  BH101: { title: 'nieznany klucz', hint: 'Trzeba poprawić pisownię albo usunąć klucz.' },
  BH102: { title: 'zły rodzaj wartości', hint: 'Trzeba zapisać wartość podanego rodzaju.' },
  BH103: { title: 'niedozwolona wartość', hint: 'Trzeba wybrać jedną z podanych wartości.' },
  BH104: { title: 'brak wzorca', hint: 'Wzorzec trzeba zapisać jako tekst albo jako obiekt z "match".' },
  BH105: { title: 'brak profilu języka', hint: 'Trzeba użyć języka, który ma profil.' },
  BH106: { title: 'to samo zachowanie dwa razy', hint: 'Jeden z dwóch plików trzeba usunąć.' },
  BH107: {
    title: 'plik języka bez zachowania',
    hint: 'Plik trzeba nazwać tak jak zachowanie, do którego należy, w folderze jego języka.',
  },
  BH110: { title: 'nawiasy bez pary', hint: 'Każdy otwarty nawias trzeba zamknąć.' },
  BH112: {
    title: 'nieznana lista słów',
    hint: 'Trzeba podać listę z profilu języka albo zdefiniować ją w "lists".',
  },
  BH113: {
    title: 'nieznana klasa wyrażeń',
    hint: 'Trzeba użyć <number>, <money>, <time>, <date>, <duration>, <name>, <code> albo <address>.',
  },
  BH114: { title: 'za długa przerwa', hint: 'Trzeba pominąć mniej słów.' },
  BH115: { title: 'znak, który tu nic nie znaczy', hint: 'Trzeba go usunąć albo zapisać słowo bez niego.' },
  BH116: { title: 'znak w złym miejscu', hint: '„^” stoi na początku wzorca, „$” na jego końcu.' },
  BH117: {
    title: 'wzorzec pasowałby do wszystkiego',
    hint: 'Trzeba dodać słowo, listę albo klasę, która musi wystąpić.',
  },
  BH190: { title: 'nieznane zachowanie', hint: 'Trzeba użyć zachowania z katalogu albo napisać jego plik.' },
  FI118: {
    title: 'nazwa inna niż nazwa pliku',
    hint: 'Obie nazwy muszą być takie same: pliku szuka się po nazwie.',
  },
};
