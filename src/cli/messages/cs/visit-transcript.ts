import { csPlural } from '../../../language/plural.js';
import type { VisitTranscriptMessages } from '../messages.js';

/** A transcript beside the answers of a visit. */
export const csVisitTranscript: VisitTranscriptMessages = {
  visitHearSummary: 'přidá k rozpracované návštěvě přepis hovoru, chatu nebo e-mail',
  optionTranscript: 'přepis rozhovoru: navrhuje odpovědi, platí ty vaše',
  transcriptHeard: (turns, questions) =>
    `Přepis má ${turns} ${csPlural(turns, { one: 'promluvu', few: 'promluvy', other: 'promluv' })} a navrhuje ${questions} ${csPlural(questions, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' })}.`,
  transcriptSuggests: (answer) => `Přepis navrhuje: ${answer}`,
  transcriptWords: (quote, turn) => `„${quote}“ (promluva ${turn})`,
  transcriptSilent: 'nic takového se nenašlo',
  transcriptNothingAgainst: 'nic nemluví proti',
  disagreementsTitle: 'Kde se vaše odpověď a přepis liší (platí vaše odpověď):',
  disagreement: (yours, transcript) => `vaše odpověď: ${yours} · přepis: ${transcript}`,
  noDisagreements: 'Vaše odpovědi se s přepisem shodují.',
  transcriptNotOne: (file, count) =>
    count === 0
      ? `v souboru ${file} není žádný rozhovor`
      : `v souboru ${file} ${csPlural(count, { one: 'je', few: 'jsou', other: 'je' })} ${count} ${csPlural(count, { one: 'rozhovor', few: 'rozhovory', other: 'rozhovorů' })}`,
  transcriptLost: 'přepis k této návštěvě už není; skóre níže je bez něj',
  nothingToHear: (id) => `na žádnou otázku z „${id}“ nelze odpovědět podle přepisu`,
};
