import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What may not be done to a visit. */
export const plReviewProblems: ProblemTexts = {
  VI127: {
    title: 'niemożliwe w tym stanie wizyty',
    hint: 'shoptalk visit show pokazuje, w jakim stanie jest wizyta.',
  },
  VI128: {
    title: 'rozstrzyganie we własnej sprawie',
    hint: 'Rozstrzygnąć musi ktoś inny: podaje się go przez --by.',
  },
  VI129: {
    title: 'sprzeciw po terminie',
    hint: 'Powód opóźnienia podaje się przez --late; zostaje przy sprzeciwie.',
  },
  VI130: {
    title: 'brakuje kilku słów',
    hint: 'Wystarczy kilka słów: zostają przy wizycie i są z nią pokazywane.',
  },
  VI131: { title: 'nic się nie zmienia', hint: 'shoptalk visit show wyświetla obecne odpowiedzi.' },
  VI132: {
    title: 'zabrakłoby odpowiedzi',
    hint: 'Te odpowiedzi trzeba podać w tym samym poleceniu: --set pytanie=odpowiedź dla każdej.',
  },
  VI133: {
    title: 'niejasna zmiana odpowiedzi',
    hint: 'Trzeba napisać --question <id> --answer "…" albo --set <id>=<odpowiedź> dla każdej odpowiedzi.',
  },
  VI134: {
    title: 'niejasne rozstrzygnięcie',
    hint: 'Trzeba podać --uphold albo --change z odpowiedziami, które mają obowiązywać.',
  },
};
