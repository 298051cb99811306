import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with transcripts, learnt models and batches. */
export const plInputProblems: ProblemTexts = {
  TR101: {
    title: 'to nie jest rozmowa',
    hint: 'Trzeba zapisać obiekt z "turns": zob. schemas/conversation.schema.json.',
  },
  TR102: { title: 'brakuje klucza', hint: 'Trzeba dodać klucz: zob. schemas/conversation.schema.json.' },
  TR103: { title: 'zły rodzaj wartości', hint: 'Trzeba zapisać wartość podanego rodzaju.' },
  TR105: { title: 'niedozwolona wartość', hint: 'Trzeba wybrać jedną z podanych wartości.' },
  TR106: { title: 'liczba poza zakresem', hint: 'Trzeba wybrać liczbę mieszczącą się w granicach.' },
  TR120: {
    title: 'nie znaleziono rozmowy',
    hint: 'Każdą turę trzeba zacząć od tego, kto mówi, albo podać format: --format.',
  },
  TR121: {
    title: 'nieznany mówiący',
    hint: 'Trzeba podać, kto to jest: --map "Anna=agent" (agent, customer, system albo text).',
  },
  TR122: { title: 'słowa przed pierwszym mówiącym', hint: 'Zapis trzeba zacząć od oznaczenia mówiącego.' },
  TR123: { title: 'wiersz jest za długi', hint: 'W każdym wierszu jedna rozmowa, najwyżej 1 MB.' },
  TR124: {
    title: 'tura jest za długa',
    hint: 'Tura może mieć najwyżej 100 kB; trzeba sprawdzić oznaczenia mówiących.',
  },
  TR125: { title: 'za dużo tur', hint: 'Rozmowy trzeba oddzielić wierszem --- albo nagłówkiem "# id".' },
  TR126: {
    title: 'rozmowa jest za długa',
    hint: 'Rozmowy trzeba oddzielić wierszem --- albo nagłówkiem "# id".',
  },
  TR127: {
    title: 'słowa bez mówiącego',
    hint: 'Trzeba oznaczyć mówiącego: <v Agent> w WebVTT, gdzie indziej "Agent: ".',
  },
  TR128: {
    title: 'źle zapisany napis',
    hint: 'Napis trzeba zapisać jako "00:01.000 --> 00:02.500", a pod spodem słowa.',
  },
  TR129: { title: 'to nie jest poprawny JSON', hint: 'W każdym wierszu trzeba zapisać jeden obiekt JSON.' },
  TR130: {
    title: 'niezrozumiałe przypisanie mówiących',
    hint: 'Trzeba zapisać --map "Anna=agent" (agent, customer, system albo text).',
  },
  TR131: { title: 'bajty spoza UTF-8', hint: 'Trzeba zapisać plik w kodowaniu UTF-8.' },
  TR132: {
    title: 'zapisu rozmowy nie da się odczytać',
    hint: 'Trzeba sprawdzić ścieżkę i to, czy wolno czytać plik.',
  },
  TR133: {
    title: 'język, w którym nie da się oceniać',
    hint: 'Jeśli język rozpoznano błędnie, można go podać przez --language.',
  },
  TR134: {
    title: 'nikt nic nie powiedział',
    hint: 'Nie trzeba nic robić: notatek wewnętrznych i zdarzeń się nie ocenia.',
  },
  TR135: {
    title: 'nagranie bez tekstu',
    hint: 'Nagranie trzeba spisać, a słowa umieścić jako dialog typu text.',
  },
  TR136: {
    title: 'plik nie jest w podanym formacie',
    hint: 'Wystarczy pominąć --format: format rozpoznaje się po treści.',
  },
  TR137: {
    title: 'nie rozpoznano kolumn',
    hint: 'W pierwszym wierszu trzeba nazwać kolumny: conversation, speaker, text, time.',
  },
  TR138: {
    title: 'uszkodzony wiersz',
    hint: 'Tekst z separatorem, cudzysłowem albo końcem wiersza trzeba ująć w cudzysłów, a cudzysłowy w nim podwoić.',
  },
  TR139: {
    title: 'wiersze jednej rozmowy są rozdzielone',
    hint: 'Plik trzeba posortować według rozmowy, a potem według czasu.',
  },
  TR140: {
    title: 'niezrozumiała wiadomość e-mail',
    hint: 'Wiadomość trzeba jeszcze raz zapisać jako .eml w programie pocztowym, z którego pochodzi.',
  },
  TR141: {
    title: 'dokument jest za długi',
    hint: 'Trzeba go wyeksportować w mniejszych częściach albo jako JSON Lines: w każdym wierszu jedna rozmowa.',
  },
  LM101: {
    title: 'za mało do nauki',
    hint: 'Trzeba oznaczyć co najmniej dwadzieścia rozmów (albo tur), i nie wszystkie tak samo.',
  },
  LM102: { title: 'to nie jest model', hint: 'Trzeba podać folder zapisany przez shoptalk learn.' },
  LM103: { title: 'model jest uszkodzony', hint: 'Trzeba nauczyć go od nowa: shoptalk learn.' },
  LM104: { title: 'model z innej wersji programu', hint: 'Trzeba nauczyć go od nowa w tej wersji Shoptalk.' },
  LM105: {
    title: 'w tym folderze nie ma modelu',
    hint: 'Trzeba wybrać inny folder: nadpisuje się tylko model.',
  },
  BT101: {
    title: 'plik wynikowy już istnieje',
    hint: 'Trzeba podać inny plik albo dodać --restart, żeby ocenić wszystko od nowa i go zastąpić.',
  },
  BT102: {
    title: 'to już nie ta sama seria',
    hint: 'Trzeba przywrócić to, od czego się zaczęło, albo dodać --restart, żeby ocenić wszystko od nowa.',
  },
  BT103: {
    title: 'plik postępu nie nadaje się do użytku',
    hint: 'Bez niego nie wiadomo, od czego zacząć: trzeba dodać --restart, żeby ocenić wszystko od nowa.',
  },
  BT104: {
    title: 'niedokończony plik wynikowy jest uszkodzony',
    hint: 'Jest krótszy niż to, co zapisano: trzeba dodać --restart, żeby ocenić wszystko od nowa.',
  },
  BT105: { title: 'plik wynikowy jest zarazem wejściowym', hint: 'Trzeba podać inny plik przez --out.' },
  BT106: {
    title: 'nie ma miejsca na zapis',
    hint: 'Trzeba zwolnić miejsce i powtórzyć polecenie: ocena ruszy od miejsca, w którym stanęła.',
  },
  BT107: {
    title: 'dane zmieniły się podczas odczytu',
    hint: 'Trzeba poczekać, aż zostaną zapisane w całości, i ocenić ponownie z --restart.',
  },
  BT108: {
    title: 'plik wynikowy jest w użyciu',
    hint: 'Trzeba poczekać, aż drugie uruchomienie skończy, albo je zatrzymać i powtórzyć polecenie: ocena ruszy od tego miejsca.',
  },
  BT109: {
    title: 'oceny nie da się wznowić',
    hint: 'Jeśli seria ma przetrwać przerwę, dane trzeba zapisać do pliku i podać ten plik.',
  },
};
