import { plPlural } from '../../../language/plural.js';
import type { VisitTranscriptMessages } from '../messages.js';

/** A transcript beside the answers of a visit. */
export const plVisitTranscript: VisitTranscriptMessages = {
  visitHearSummary: 'dodaje do szkicu wizyty zapis rozmowy telefonicznej, czatu albo e-mail',
  optionTranscript: 'zapis rozmowy: podpowiada odpowiedzi, liczą się własne',
  transcriptHeard: (turns, questions) =>
    `Zapis rozmowy ma ${turns} ${plPlural(turns, { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' })} i podpowiada ${questions} ${plPlural(questions, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi' })}.`,
  transcriptSuggests: (answer) => `Zapis rozmowy podpowiada: ${answer}`,
  transcriptWords: (quote, turn) => `„${quote}” (wypowiedź ${turn})`,
  transcriptSilent: 'niczego takiego nie znaleziono',
  transcriptNothingAgainst: 'nic temu nie przeczy',
  disagreementsTitle: 'Gdzie odpowiedź różni się od zapisu rozmowy (liczy się odpowiedź):',
  disagreement: (yours, transcript) => `odpowiedź: ${yours} · zapis rozmowy: ${transcript}`,
  noDisagreements: 'Odpowiedzi zgadzają się z zapisem rozmowy.',
  transcriptNotOne: (file, count) =>
    count === 0
      ? `w pliku ${file} nie ma rozmowy`
      : `w pliku ${file} ${plPlural(count, { one: 'jest', few: 'są', many: 'jest' })} ${count} ${plPlural(count, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })}`,
  transcriptLost: 'zapisu rozmowy z tej wizyty już nie ma; wynik poniżej go nie uwzględnia',
  nothingToHear: (id) => `na żadne pytanie z „${id}” nie da się odpowiedzieć na podstawie zapisu rozmowy`,
};
