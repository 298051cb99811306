import type { LearnMessages } from '../messages.js';

/** `shoptalk learn`: its help, and what it says while and after learning. */
export const csLearn: LearnMessages = {
  learnFilesArgument: 'označené rozhovory jako JSON Lines, nebo - pro standardní vstup',
  learnOptionOut: 'složka, kam se model zapíše',
  learnOptionDryRun: 'jen ukázat čísla, nic nezapisovat',
  learnOptionQuiet: 'bez průběhu',
  optionModel: 'složka s tím, co se naučilo z vašich vlastních značek',
  learnHelp: `
Každý řádek je jeden rozhovor s tím, co označili lidé: "ratings": {"satisfaction": 4}, "verdict": {"empathy": 3},
"behaviours", "cues" nebo "quality" jednotlivých replik. Naučí se každá věc označená aspoň dvacetkrát; posoudí se
na odložených rozhovorech a zůstane tam, kde to pomůže. Vlastní skóre rubriky se nemění; co se očekává, stojí
vedle něj.
Návratový kód: 0 v pořádku · 1 některý záznam byl vadný · 2 nedalo se naučit nic

Příklady:
  shoptalk learn oznacene.jsonl --out model
  shoptalk learn oznacene.jsonl --dry-run
  shoptalk score hovory.jsonl --model model
  shoptalk agree dalsi.jsonl --model model`,
  learnNeedsFiles: 'learn potřebuje označené rozhovory, které má číst',
  learnNeedsFilesHint: 'Uveďte soubory: shoptalk learn oznacene.jsonl --out model',
  learnNeedsOut: 'learn potřebuje složku, kam má zapisovat',
  learnNeedsOutHint: 'Přidejte --out model, nebo --dry-run, chcete-li vidět jen čísla.',
  learnScoring: (done, all) => `přečteno ${done} z ${all}`,
  learnNow: (name) => `učí se ${name}`,
  learnTitle: 'Na odložených rozhovorech (5 částí, každou posuzuje to, co se naučilo z ostatních)',
  learnColumns: ['', 'značek', 'naučené', 'jen slova', 'dodané'],
  learnWhat: {
    rating: 'Hodnocení: Spearmanovo ρ',
    quality: 'Kvalita replik: Spearmanovo ρ',
    verdict: 'Úrovně: vážená κ',
    label: 'Chování a signály: F1',
  },
  learnKept: 'zůstává',
  learnNotKept: {
    'too-few': 'značek je na učení málo',
    'all-the-same': 'všechny značky jsou stejné',
    'no-gain': 'bez přínosu, nezůstává',
  },
  learnWritten: (folder) =>
    `Zapsáno do ${folder}. Použijete to takto: shoptalk score hovory.jsonl --model ${folder}`,
  learnTooLittle: 'z těchto souborů se nedalo naučit nic',
  learnNothingKept: 'nic z naučeného na odložených rozhovorech nepomáhá',
};
