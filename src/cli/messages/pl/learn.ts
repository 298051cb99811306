import type { LearnMessages } from '../messages.js';

/** `shoptalk learn`: its help, and what it says while and after learning. */
export const plLearn: LearnMessages = {
  learnFilesArgument: 'rozmowy z etykietami jako JSON Lines albo - dla standardowego wejścia',
  learnOptionOut: 'folder, w którym zapisać model',
  learnOptionDryRun: 'pokazuje liczby, niczego nie zapisuje',
  learnOptionQuiet: 'bez postępu',
  optionModel: 'folder z tym, czego nauczono się z własnych etykiet',
  learnHelp: `
Każdy wiersz to rozmowa z tym, co oznaczyli ludzie: "ratings": {"satisfaction": 4}, "verdict": {"empathy": 3},
"behaviours", "cues" albo "quality" jej tur. Wszystko, co oznaczono co najmniej dwadzieścia razy, jest uczone,
sprawdzane na odłożonych rozmowach i zachowywane tam, gdzie to pomaga. Wyniki według rubryki się nie zmieniają;
obok nich stoi to, czego należy się spodziewać.
Kod wyjścia: 0 w porządku · 1 zapis uszkodzony · 2 niczego nie dało się nauczyć

Przykłady:
  shoptalk learn etykiety.jsonl --out model
  shoptalk learn etykiety.jsonl --dry-run
  shoptalk score rozmowy.jsonl --model model
  shoptalk agree inne.jsonl --model model`,
  learnNeedsFiles: 'learn potrzebuje rozmów z etykietami',
  learnNeedsFilesHint: 'Proszę podać pliki: shoptalk learn etykiety.jsonl --out model',
  learnNeedsOut: 'learn potrzebuje folderu na wynik',
  learnNeedsOutHint: 'Można dodać --out model albo --dry-run, żeby zobaczyć same liczby.',
  learnScoring: (done, all) => `odczytano ${done} z ${all}`,
  learnNow: (name) => `nauka: ${name}`,
  learnTitle: 'Na odłożonych rozmowach (5 części, każda oceniana tym, czego nauczono się z pozostałych)',
  learnColumns: ['', 'etykiety', 'wyuczone', 'same słowa', 'fabrycznie'],
  learnWhat: {
    rating: 'Oceny: ρ Spearmana',
    quality: 'Jakość tur: ρ Spearmana',
    verdict: 'Poziomy: ważona κ',
    label: 'Zachowania i sygnały: F1',
  },
  learnKept: 'zachowano',
  learnNotKept: {
    'too-few': 'za mało etykiet do nauki',
    'all-the-same': 'wszystkie etykiety są takie same',
    'no-gain': 'bez poprawy, nie zachowano',
  },
  learnWritten: (folder) => `Zapisano w ${folder}. Użycie: shoptalk score rozmowy.jsonl --model ${folder}`,
  learnTooLittle: 'z tych plików niczego nie dało się nauczyć',
  learnNothingKept: 'nic z tego, czego się nauczono, nie pomaga na odłożonych rozmowach',
};
