import { lvPlural } from '../../../language/plural.js';
import type { VisitTranscriptMessages } from '../messages.js';

/** A transcript beside the answers of a visit. */
export const lvVisitTranscript: VisitTranscriptMessages = {
  visitHearSummary: 'pievieno melnrakstam zvana, tērzēšanas vai e-pasta pierakstu',
  optionTranscript: 'sarunas pieraksts: tas iesaka atbildes, skaitās Jūsējās',
  transcriptHeard: (turns, questions) =>
    `Pierakstā ir ${turns} ${lvPlural(turns, { zero: 'replikas', one: 'replika', other: 'replikas' })}; tas iesaka ${questions} ${lvPlural(questions, { zero: 'atbilžu', one: 'atbildi', other: 'atbildes' })}.`,
  transcriptSuggests: (answer) => `Pieraksts iesaka: ${answer}`,
  transcriptWords: (quote, turn) => `„${quote}” (${turn}. replika)`,
  transcriptSilent: 'nekas tāds netika atrasts',
  transcriptNothingAgainst: 'nekas nerunā pretī',
  disagreementsTitle: 'Kur Jūsu atbilde un pieraksts atšķiras (skaitās Jūsu atbilde):',
  disagreement: (yours, transcript) => `Jūsu atbilde: ${yours} · pieraksts: ${transcript}`,
  noDisagreements: 'Jūsu atbildes saskan ar pierakstu.',
  transcriptNotOne: (file, count) =>
    count === 0
      ? `failā ${file} nav sarunas`
      : `failā ${file} ir ${count} ${lvPlural(count, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })}`,
  transcriptLost: 'šī apmeklējuma sarunas pieraksta vairs nav; vērtējums zemāk ir bez tā',
  nothingToHear: (id) => `ne uz vienu „${id}” jautājumu nevar atbildēt pēc sarunas pieraksta`,
};
