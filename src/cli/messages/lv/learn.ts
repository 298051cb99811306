import type { LearnMessages } from '../messages.js';

/** `shoptalk learn`: its help, and what it says while and after learning. */
export const lvLearn: LearnMessages = {
  learnFilesArgument: 'marķētas sarunas JSON Lines formātā vai - standarta ievadei',
  learnOptionOut: 'mape, kurā ierakstīt modeli',
  learnOptionDryRun: 'parāda skaitļus, neko neraksta',
  learnOptionQuiet: 'nerādīt darba gaitu',
  optionModel: 'mape ar to, kas apgūts no Jūsu pašu marķējuma',
  learnHelp: `
Katra rinda ir saruna ar to, ko marķējuši cilvēki: "ratings": {"satisfaction": 4}, "verdict": {"empathy": 3},
replikām "behaviours", "cues" vai "quality". Apgūst visu, kas marķēts vismaz divdesmit reižu, pārbauda to ar atliktām
sarunām un patur tur, kur tas palīdz. Kritēriju kopas punkti paliek, kādi ir; gaidāmais vērtējums ir tiem blakus.
Izejas kods: 0 viss kārtībā · 1 kāds ieraksts bojāts · 2 neko nevarēja apgūt

Piemēri:
  shoptalk learn labelled.jsonl --out model
  shoptalk learn labelled.jsonl --dry-run
  shoptalk score calls.jsonl --model model
  shoptalk agree other.jsonl --model model`,
  learnNeedsFiles: 'komandai learn vajadzīgas marķētas sarunas',
  learnNeedsFilesHint: 'Norādiet failus: shoptalk learn labelled.jsonl --out model',
  learnNeedsOut: 'komandai learn vajadzīga mape, kurā rakstīt',
  learnNeedsOutHint: 'Pievienojiet --out model vai --dry-run, lai redzētu tikai skaitļus.',
  learnScoring: (done, all) => `izlasīts: ${done} no ${all}`,
  learnNow: (name) => `apgūst: ${name}`,
  learnTitle: 'Atliktās sarunās (5 daļas, katru vērtē pēc tā, kas apgūts no pārējām)',
  learnColumns: ['', 'marķēts', 'apgūts', 'vārdi vien', 'komplektā'],
  learnWhat: {
    rating: 'Vērtējumi: Spīrmena ρ',
    quality: 'Repliku kvalitāte: Spīrmena ρ',
    verdict: 'Līmeņi: svērtā κ',
    label: 'Rīcība un pazīmes: F1',
  },
  learnKept: 'paturēts',
  learnNotKept: {
    'too-few': 'pārāk maz marķēts, lai mācītos',
    'all-the-same': 'viss marķēts vienādi',
    'no-gain': 'neko nedod, nav paturēts',
  },
  learnWritten: (folder) =>
    `Ierakstīts mapē ${folder}. Lietošana: shoptalk score calls.jsonl --model ${folder}`,
  learnTooLittle: 'no šiem failiem neko nevarēja apgūt',
  learnNothingKept: 'nekas no apgūtā atliktajās sarunās nepalīdz',
};
