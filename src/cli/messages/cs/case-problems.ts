import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Hand-written cases of a scenario. */
export const csCaseProblems: ProblemTexts = {
  SC180: {
    title: 'případ bez očekávání',
    hint: 'Napište pod „expect“, co z něj má vyjít: test, který nemůže selhat, nic nedokazuje.',
  },
  SC181: {
    title: 'neznámé jméno v případu',
    hint: 'Použijte id ze scénáře, z jeho rubriky nebo z katalogu chování.',
  },
  SC182: {
    title: 'případy jiného scénáře',
    hint: 'Případy scénáře angry-buyer.yaml jsou vedle něj v angry-buyer.test.yaml a „scenario“ ho jmenuje.',
  },
  SC183: { title: 'prázdný rozsah v případu', hint: 'Dolní mez pište jako první.' },
  SC184: {
    title: 'případ v jazyce, který scénář nemá',
    hint: 'Použijte jazyk scénáře, nebo takový, do kterého je vedle něj překlad.',
  },
  SC185: { title: 'očekávání, která si odporují', hint: 'Ponechte to, které opravdu má platit.' },
  SC186: {
    title: 'krok, ve kterém se nic neděje',
    hint: 'Napište „say“, „do“, „silent: true“ nebo „end: true“.',
  },
  SC187: {
    title: 'není co zkoušet',
    hint: 'Vzorové rozhovory pište ve scénáři pod „examples“, případy do souboru angry-buyer.test.yaml vedle angry-buyer.yaml.',
  },
};
