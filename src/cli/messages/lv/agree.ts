import { lvPlural } from '../../../language/plural.js';
import type { AgreeMessages } from '../messages.js';

/** `shoptalk agree`: its help and what it says beside the figures. */
export const lvAgree: AgreeMessages = {
  agreeFilesArgument: 'marķētas sarunas JSON Lines formātā vai - standarta ievadei',
  agreeOptionWorst: 'cik lielāko nesakritību citēt',
  agreeOptionQuiet: 'nerādīt darba gaitu',
  agreeHelp: `
Katra rinda ir saruna: {"id", "language", "channel", "turns": [{"speaker", "text", "behaviours" vai "cues"}],
"verdict": {"empathy": 0–4, …}, "ratings": {"satisfaction": …}}. Salīdzina visu, kas marķēts.
Ja vienas un tās pašas sarunas marķējuši vairāki cilvēki ("assessor" ierakstā vai katram savs fails), viņus
salīdzina savā starpā; pirmais ir atskaites punkts.
Izejas kods: 0 viss kārtībā · 1 kāds ieraksts bojāts · 2 nav, ar ko salīdzināt

Piemēri:
  shoptalk agree labelled.jsonl
  shoptalk agree labelled.jsonl --json > figures.json
  shoptalk agree anna.jsonl marek.jsonl`,
  agreeNeedsFiles: 'komandai agree vajadzīgas marķētas sarunas',
  agreeNeedsFilesHint: 'Norādiet failus: shoptalk agree labelled.jsonl',
  agreeBadWorst: (given) => `--worst „${given}” nav vesels skaitlis no 0 līdz 1000`,
  agreeProgress: (done, all) =>
    `${lvPlural(all, { zero: 'salīdzinātas', one: 'salīdzināta', other: 'salīdzinātas' })} ${done} no ${all}`,
};
