import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What may not be done to a visit. */
export const csReviewProblems: ProblemTexts = {
  VI127: { title: 'v tomto stavu to nelze', hint: 'V jakém stavu návštěva je, ukáže shoptalk visit show.' },
  VI128: {
    title: 've vlastní věci nelze rozhodovat',
    hint: 'Rozhodnout musí někdo jiný: uveďte ho pomocí --by.',
  },
  VI129: {
    title: 'pozdní námitka',
    hint: 'Důvod zpoždění uveďte pomocí --late; zůstane u námitky.',
  },
  VI130: { title: 'chybí slova', hint: 'Stačí pár slov: zůstanou u návštěvy a zobrazí se s ní.' },
  VI131: { title: 'nic se nemění', hint: 'Platné odpovědi vypíše shoptalk visit show.' },
  VI132: {
    title: 'chyběly by odpovědi',
    hint: 'Uveďte je v témže příkazu: --set otázka=odpověď pro každou z nich.',
  },
  VI133: {
    title: 'nepoužitelná změna',
    hint: 'Napište --question <id> --answer "…", nebo --set <id>=<odpověď> pro každou odpověď.',
  },
  VI134: {
    title: 'nejasné rozhodnutí',
    hint: 'Uveďte --uphold, nebo --change s odpověďmi, které mají platit.',
  },
};
