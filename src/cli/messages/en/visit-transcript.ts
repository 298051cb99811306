import { enPlural } from '../../../language/plural.js';

/** A transcript beside the answers of a visit. */
export const enVisitTranscript = {
  visitHearSummary: 'give a draft the transcript of its call, chat or mail',
  optionTranscript: 'transcript of the contact: it suggests answers, yours count',
  transcriptHeard: (turns: number, questions: number) =>
    `The transcript has ${turns} ${enPlural(turns, { one: 'turn', other: 'turns' })} and suggests answers to ${questions} ${enPlural(questions, { one: 'question', other: 'questions' })}.`,
  transcriptSuggests: (answer: string) => `The transcript suggests: ${answer}`,
  transcriptWords: (quote: string, turn: number) => `“${quote}” (turn ${turn})`,
  transcriptSilent: 'nothing of the kind was found',
  transcriptNothingAgainst: 'nothing speaks against it',
  disagreementsTitle: 'Where your answer and the transcript differ (your answer counts):',
  disagreement: (yours: string, transcript: string) => `your answer: ${yours} · transcript: ${transcript}`,
  noDisagreements: 'Your answers and the transcript agree.',
  transcriptNotOne: (file: string, count: number) =>
    count === 0 ? `${file} holds no conversation` : `${file} holds ${count} conversations`,
  transcriptLost: 'the transcript of this visit is gone; the score below is without it',
  nothingToHear: (id: string) => `no question of "${id}" can be told from a transcript`,
};
