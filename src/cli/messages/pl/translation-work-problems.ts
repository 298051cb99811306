import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Translating, and the files of translators. */
export const plTranslationWorkProblems: ProblemTexts = {
  XL101: {
    title: 'nieodpowiedni język tłumaczenia',
    hint: 'Trzeba podać kod ISO 639-1 inny niż język oryginału, na przykład pl, cs lub lv: --to pl.',
  },
  XL102: {
    title: 'brak stałych kwestii w tym języku',
    hint: 'Potrzebuje ich każdy klient: trzeba skopiować scenarios/stock/en.yaml do własnego folderu „stock” pod kodem języka i napisać kwestie od nowa.',
  },
  XL103: {
    title: 'nie ma gdzie zapisać tłumaczenia',
    hint: 'Trzeba pracować w folderze ze scenarios/ lub rubrics/ albo wskazać folder opcją --out.',
  },
  XL104: {
    title: 'takiego tłumaczenia jeszcze nie ma',
    hint: 'Tworzy je shoptalk scenario translate <id> --to <język>; dla rubryki shoptalk rubric translate.',
  },
  XL105: {
    title: 'nieznany wiersz',
    hint: 'Trzeba użyć id z oryginału albo kolejnego numeru na jednej z jego list; resztę odczytano.',
  },
  XL106: {
    title: 'wiersza nie da się odczytać',
    hint: 'W każdym wierszu muszą być id i tłumaczenie, w osobnych kolumnach; nic z niego nie odczytano.',
  },
  XL107: {
    title: 'nieznany format dla tłumaczy',
    hint: 'Nazwa pliku powinna kończyć się na .csv lub .tsv (tabela) albo .xlf (XLIFF).',
  },
  XL108: {
    title: 'brakuje kolumny',
    hint: 'Pierwszy wiersz nazywa kolumny; potrzebne są „id” i „translation”.',
  },
  XL109: {
    title: 'nie da się odczytać jako XLIFF',
    hint: 'Trzeba jeszcze raz wyeksportować plik z programu do tłumaczeń, jako XLIFF 1.2, 2.0 lub 2.1.',
  },
  XL110: {
    title: 'znacznik o nieznanym znaczeniu',
    hint: 'Trzeba przywrócić słowo w nawiasach klamrowych tak jak w oryginale; niczego z pliku nie wstawiono.',
  },
  XL111: {
    title: 'tłumaczenie czegoś innego',
    hint: 'Plik trzeba wczytać tam, skąd go wyeksportowano: do tego samego scenariusza lub tej samej rubryki i tego samego języka.',
  },
  XL112: {
    title: 'oryginał zmienił się od eksportu',
    hint: 'Tłumaczenie wstawiono jako nieaktualne, z dzisiejszym tekstem w „now”: trzeba je poprawić.',
  },
  XL113: {
    title: 'tymczasem przetłumaczono tutaj',
    hint: 'Niczego nie wstawiono. Trzeba wybrać lepsze tłumaczenie; --overwrite wstawia to z pliku.',
  },
  XL114: {
    title: 'dwa razy ten sam wiersz',
    hint: 'Niczego nie wstawiono. Trzeba zostawić jeden z tych wierszy.',
  },
};
