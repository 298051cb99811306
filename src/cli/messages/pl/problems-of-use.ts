import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what is typed, with the store, with visits and with any file. */
export const plUseProblems: ProblemTexts = {
  CL101: { title: 'nieznane polecenie', hint: 'shoptalk --help pokazuje listę poleceń.' },
  CL102: { title: 'nieznana opcja', hint: 'Po dodaniu --help widać opcje polecenia.' },
  CL103: { title: 'brakuje argumentu', hint: 'Po dodaniu --help widać, jak używać polecenia.' },
  CL104: {
    title: 'za dużo argumentów',
    hint: 'Słowa, które są jednym argumentem, trzeba ująć w cudzysłów, a zbędne usunąć.',
  },
  CL105: { title: 'nieodpowiednia wartość opcji', hint: 'Po dodaniu --help widać, co przyjmuje opcja.' },
  CL106: {
    title: 'potrzebny terminal albo dane wejściowe',
    hint: 'Polecenie trzeba uruchomić w terminalu albo przekazać mu dane potokiem.',
  },
  CL107: { title: 'nieznany scenariusz', hint: 'shoptalk scenario list pokazuje, jakie są.' },
  CL108: { title: 'nieznana rubryka', hint: 'shoptalk rubric list pokazuje, jakie są.' },
  CL109: { title: 'nie ma takiego folderu', hint: 'Trzeba sprawdzić ścieżkę i pisownię.' },
  CL110: {
    title: 'nieznany język',
    hint: 'Do wyboru: en, pl, cs albo lv; bez --lang obowiązuje język systemu.',
  },
  CL111: { title: 'to samo id dwa razy', hint: 'Jednemu z tych plików trzeba nadać inne id.' },
  CL112: { title: 'nieznana sesja', hint: 'shoptalk practise --resume bez id kontynuuje najnowszą.' },
  CL113: { title: 'sesja zakończona', hint: 'Można zacząć od nowa: shoptalk practise i id scenariusza.' },
  CL114: {
    title: 'nieznana rozmowa wzorcowa',
    hint: 'shoptalk scenario show --spoilers pokazuje ich listę.',
  },
  CL115: { title: 'usunięcie wymaga potwierdzenia', hint: 'Kto jest pewny, dodaje --yes.' },
  CL116: {
    title: 'nie wiadomo, kogo usunąć',
    hint: 'shoptalk forget <osoba> albo shoptalk forget --expired.',
  },
  CL117: { title: 'nieznany kod problemu', hint: 'shoptalk explain wypisuje kody.' },
  NW101: {
    title: 'folder roboczy nie może być plikiem',
    hint: 'Trzeba podać inną nazwę albo przenieść plik.',
  },
  NW102: {
    title: 'w tym języku nie ma jeszcze pytań',
    hint: 'Trzeba wybrać inny język przez --lang; gotowy scenariusz można przetłumaczyć.',
  },
  NW103: {
    title: 'odpowiedzi kończą się za wcześnie',
    hint: 'W każdym wierszu jedna odpowiedź; pusty wiersz przyjmuje zwykłą. W terminalu można odpowiadać dalej.',
  },
  NW104: {
    title: 'plik o tej nazwie już istnieje',
    hint: 'Trzeba wybrać inny tytuł albo przenieść plik.',
  },
  NW105: {
    title: 'nie ma z czego zrobić szkicu',
    hint: 'W zapisie rozmowy musi mówić i klient, i pracownik.',
  },
  CL199: { title: 'nieoczekiwany błąd', hint: 'Prosimy o zgłoszenie razem z wpisanym poleceniem.' },
  ST101: {
    title: 'dysk jest pełny',
    hint: 'Trzeba zwolnić miejsce i kontynuować: wszystko, co było wcześniej, jest bezpieczne.',
  },
  ST102: {
    title: 'zbiór danych jest zajęty',
    hint: 'Trzeba poczekać, aż drugi program skończy, i spróbować ponownie.',
  },
  ST103: {
    title: 'nie można zapisywać w zbiorze danych',
    hint: 'Trzeba sprawdzić uprawnienia folderu albo ustawić SHOPTALK_STORE.',
  },
  ST104: {
    title: 'zbiór danych jest uszkodzony',
    hint: 'Trzeba go odłożyć na bok (nie usuwać) i zacząć od nowa albo przywrócić kopię.',
  },
  ST105: {
    title: 'sesję kontynuowano gdzie indziej',
    hint: 'Trzeba zamknąć jeden z dwóch terminali, a potem kontynuować.',
  },
  VI120: {
    title: 'w tej rubryce nie ma pytań',
    hint: 'Trzeba wybrać listę kontrolną: shoptalk rubric list pokazuje, jakie są.',
  },
  VI121: {
    title: 'nieznane pytanie',
    hint: 'shoptalk rubric show pokazuje pytania listy kontrolnej razem z ich id.',
  },
  VI122: {
    title: 'odpowiedź, której nie można przyjąć',
    hint: 'Trzeba odpowiedzieć w takiej postaci, jakiej wymaga pytanie.',
  },
  VI123: {
    title: 'brak komentarza',
    hint: 'Trzeba w kilku słowach napisać, co się stało; po kresce (nie | …) albo jako comment.',
  },
  VI124: {
    title: 'odpowiedzi do innej listy kontrolnej',
    hint: 'Trzeba podać listę kontrolną, do której należą te odpowiedzi.',
  },
  VI125: { title: 'nieznana wizyta', hint: 'shoptalk visit list pokazuje, jakie są.' },
  VI126: {
    title: 'wizyta już wysłana',
    hint: 'shoptalk visit show ją wyświetla; nową wizytę zaczyna visit new.',
  },
  VI140: {
    title: 'nieznany program',
    hint: 'Trzeba podać id programu z shoptalk.yaml albo pominąć --programme.',
  },
  VI141: {
    title: 'nazwisko zamiast pseudonimu',
    hint: 'Wystarczy jedno słowo, które nie zdradza, kto to jest, na przykład wydra albo kasa-2; jeśli program może przechowywać nazwiska, mówi o tym shoptalk.yaml (names: kept).',
  },
  VI142: {
    title: 'nieodpowiedni dzień wizyty',
    hint: 'Trzeba podać dzień, który już nadszedł: 2026-03-14, 14.3., dzisiaj albo wczoraj.',
  },
  VI143: {
    title: 'sprzeczne odpowiedzi',
    hint: 'Odpowiedzi trzeba poprawić albo wyjaśnić: przez explanations w pliku odpowiedzi lub przez shoptalk visit resume.',
  },
  VI144: {
    title: 'wyjaśnienie sprzeczności, której nie ma',
    hint: 'Wyjaśnienie podaje się pod kluczem znalezionej sprzeczności; klucz jest w opisie problemu.',
  },
  FI101: { title: 'nie ma takiego pliku', hint: 'Trzeba sprawdzić ścieżkę i pisownię.' },
  FI102: { title: 'pliku nie da się odczytać', hint: 'Trzeba sprawdzić, czy to plik i czy wolno go czytać.' },
  FI103: { title: 'plik jest za duży', hint: 'Trzeba go podzielić: taki plik ma najwyżej 2 MB.' },
  FI104: { title: 'to nie jest tekst UTF-8', hint: 'Trzeba zapisać plik w kodowaniu UTF-8.' },
  FI105: {
    title: 'nie da się odczytać YAML',
    hint: 'Trzeba sprawdzić wcięcia, cudzysłowy i odstęp po każdym dwukropku w tym i w poprzednim wierszu.',
  },
  FI106: { title: 'klucz zapisany dwa razy', hint: 'Jeden z dwóch trzeba usunąć albo nazwać inaczej.' },
  FI107: {
    title: 'za głębokie zagnieżdżenie',
    hint: 'Plik może mieć najwyżej 64 poziomy; trzeba sprawdzić nawiasy.',
  },
  FI108: {
    title: 'tekst jest za długi',
    hint: 'Jeden tekst może mieć najwyżej 256 KB; trzeba go podzielić.',
  },
  FI109: {
    title: 'kilka dokumentów w jednym pliku',
    hint: 'Trzeba usunąć wiersz "---" albo zrobić dwa pliki.',
  },
  FI110: { title: 'za dużo aliasów', hint: 'Powtarzające się części trzeba wypisać zamiast używać * i &.' },
  FI111: { title: 'plik jest pusty', hint: 'Trzeba go napisać albo usunąć.' },
  FI112: {
    title: 'nieznany znacznik YAML',
    hint: 'Trzeba usunąć znacznik albo ująć tekst w cudzysłów, jeśli zaczyna się od "!".',
  },
  FI113: {
    title: 'pliku nie da się zapisać',
    hint: 'Trzeba sprawdzić, czy folder istnieje i czy wolno w nim pisać.',
  },
};
