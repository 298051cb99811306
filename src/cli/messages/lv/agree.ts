import { lvPlural } from '../../../language/plural.js';
import type { AgreeMessages } from '../messages.js';

/** `shoptalk agree`: its help and what it says beside the figures. */
export const lvAgree: AgreeMessages = {
  agreeFilesArgument: 'marķētas sarunas JSON Lines formātā vai - standarta ievadei',
  agreeOptionWorst: 'cik lielāko nesakritību citēt',
  agreeOptionVisits: 'salīdzina vērtētājus, kas apmeklēja to pašu vietu tajā pašā laikā',
  agreeOptionWithin: 'kas skaitās tas pats laiks (noklusējums ir diena: day)',
  agreeOptionReference: 'vērtētājs, ar kuru salīdzina pārējos',
  agreeOptionChecklist: 'tikai apmeklējumi pēc šī kontrolsaraksta (var atkārtot)',
  agreeOptionSite: 'tikai šīs vietas apmeklējumi (var atkārtot)',
  agreeOptionProgramme: 'tikai šīs programmas apmeklējumi (var atkārtot)',
  agreeOptionFrom: 'pirmā diena',
  agreeOptionTo: 'pēdējā diena',
  agreeVisitsNothing: 'nav divu vērtētāju, kas tajā pašā laikā apmeklējuši to pašu vietu',
  agreeVisitsNothingHint: 'Laiku var paplašināt: --within week vai month.',
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
  shoptalk agree anna.jsonl marek.jsonl
  shoptalk agree --visits --within week`,
  agreeNeedsFiles: 'komandai agree vajadzīgas marķētas sarunas',
  agreeNeedsFilesHint: 'Norādiet failus: shoptalk agree labelled.jsonl',
  agreeBadWorst: (given) => `--worst „${given}” nav vesels skaitlis no 0 līdz 1000`,
  agreeProgress: (done, all) =>
    `${lvPlural(all, { zero: 'salīdzinātas', one: 'salīdzināta', other: 'salīdzinātas' })} ${done} no ${all}`,
};
