/** Rehearsing a visit: the evaluator plays the customer. */
export const enVisitRehearsal = {
  visitRehearseSummary: 'rehearse a visit: play the customer, answer, compare',
  rehearsalNone: (id: string) => `"${id}" has no rehearsal`,
  rehearsalHow:
    'You play the customer. Type what you say; Enter alone says nothing; Ctrl-C leaves. Nothing is kept.',
  rehearsalOpening: 'How it begins',
  rehearsalStaff: 'Staff',
  rehearsalYou: 'You',
  rehearsalSilence: '(says nothing)',
  rehearsalWords: (words: string) =>
    `“${words}” gives your part away: a customer would not say that. Try to ask as somebody who wants something.`,
  rehearsalReadAloud:
    'That is a question of the checklist, read aloud: it gives your part away. Watch for the answer instead of asking for it.',
  rehearsalQuestions:
    'The contact is over. Now answer the questions as you would after a real visit; /help shows the commands.',
  rehearsalTitle: 'Your answers beside those expected',
  rehearsalGiven: (answer: string) => `your answer: ${answer}`,
  rehearsalExpected: (answer: string) => `expected: ${answer}`,
  rehearsalAgreed: (same: number, compared: number, percent: number) =>
    `${same} of ${compared} answers as expected (${percent} %).`,
  rehearsalAc1: (value: string) =>
    `Agreement beyond chance (Gwet's AC1): ${value}; from 0.8 on it is very good.`,
  rehearsalGaveAway: (count: number) =>
    count === 0
      ? 'Nothing that you said gave your part away.'
      : `You gave your part away ${count === 1 ? 'once' : `${count} times`}.`,
  rehearsalLeft: 'You left the rehearsal. Nothing was kept.',
  rehearsalNeedsInput: 'a rehearsal needs a terminal, or replies and answers on standard input',
  rehearsalNeedsInputHint:
    'One line a turn with what the customer says (empty: nothing), then one line an answer, or question-id: answer.',
};
