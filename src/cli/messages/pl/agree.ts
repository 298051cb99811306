import type { AgreeMessages } from '../messages.js';

/** `shoptalk agree`: its help and what it says beside the figures. */
export const plAgree: AgreeMessages = {
  agreeFilesArgument: 'rozmowy z etykietami jako JSON Lines albo - dla standardowego wejścia',
  agreeOptionWorst: 'ile największych rozbieżności zacytować',
  agreeOptionVisits: 'porównuje osoby, które odwiedziły to samo miejsce w tym samym czasie',
  agreeOptionWithin: 'co uchodzi za ten sam czas (domyślnie dzień: day)',
  agreeOptionReference: 'osoba, z którą porównuje się pozostałe',
  agreeOptionChecklist: 'tylko wizyty według tej listy (można powtórzyć)',
  agreeOptionSite: 'tylko wizyty w tym miejscu (można powtórzyć)',
  agreeOptionProgramme: 'tylko wizyty tego programu (można powtórzyć)',
  agreeOptionFrom: 'pierwszy dzień',
  agreeOptionTo: 'ostatni dzień',
  agreeVisitsNothing: 'nie ma dwóch osób, które odwiedziły to samo miejsce w tym samym czasie',
  agreeVisitsNothingHint: 'Czas można poszerzyć: --within week albo month.',
  agreeOptionQuiet: 'bez postępu',
  agreeHelp: `
Każdy wiersz to rozmowa: {"id", "language", "channel", "turns": [{"speaker", "text", "behaviours" albo "cues"}],
"verdict": {"empathy": 0–4, …}, "ratings": {"satisfaction": …}}. Porównuje się wszystko, co ma etykiety.
Jeśli te same rozmowy oznaczyło kilka osób ("assessor" w zapisie albo po jednym pliku na osobę), porównuje się je
między sobą; pierwsza jest punktem odniesienia.
Kod wyjścia: 0 w porządku · 1 zapis uszkodzony · 2 nie ma z czym porównać

Przykłady:
  shoptalk agree etykiety.jsonl
  shoptalk agree etykiety.jsonl --json > liczby.json
  shoptalk agree anna.jsonl marek.jsonl
  shoptalk agree --visits --within week`,
  agreeNeedsFiles: 'agree potrzebuje rozmów z etykietami',
  agreeNeedsFilesHint: 'Proszę podać pliki: shoptalk agree etykiety.jsonl',
  agreeBadWorst: (given) => `--worst „${given}” nie jest liczbą całkowitą od 0 do 1000`,
  agreeProgress: (done, all) => `porównano ${done} z ${all}`,
};
