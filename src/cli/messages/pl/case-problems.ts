import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Hand-written cases of a scenario. */
export const plCaseProblems: ProblemTexts = {
  SC180: {
    title: 'przypadek bez oczekiwań',
    hint: 'Pod "expect" trzeba napisać, co ma z niego wyniknąć: test, który musi się udać, niczego nie dowodzi.',
  },
  SC181: {
    title: 'nieznana nazwa w przypadku',
    hint: 'Trzeba użyć id ze scenariusza, z jego rubryki albo z katalogu zachowań.',
  },
  SC182: {
    title: 'przypadki innego scenariusza',
    hint: 'Przypadki pliku angry-buyer.yaml są obok, w angry-buyer.test.yaml, a "scenario" podaje jego nazwę.',
  },
  SC183: { title: 'pusty zakres w przypadku', hint: 'Najpierw trzeba podać dolną granicę.' },
  SC184: {
    title: 'przypadek w języku, którego scenariusz nie ma',
    hint: 'Trzeba użyć języka scenariusza albo takiego, którego tłumaczenie leży obok.',
  },
  SC185: { title: 'sprzeczne oczekiwania', hint: 'Trzeba zostawić to, o które naprawdę chodzi.' },
  SC186: {
    title: 'krok, w którym nic się nie dzieje',
    hint: 'Trzeba napisać "say", "do", "silent: true" albo "end: true".',
  },
  SC187: {
    title: 'nie ma czego sprawdzać',
    hint: 'Rozmowy wzorcowe pisze się pod "examples" scenariusza, a przypadki w pliku angry-buyer.test.yaml obok angry-buyer.yaml.',
  },
};
