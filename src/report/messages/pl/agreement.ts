import { plPlural } from '../../../language/plural.js';
import type { AgreementMessages } from '../messages.js';

/** Words of a report on agreement. */
export const plAgreement: AgreementMessages = {
  title: (conversations) =>
    `${conversations} ${plPlural(conversations, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })} z etykietami`,
  all: 'wszystkie',
  behaviours: 'Zachowania pracownika',
  cues: 'Sygnały klienta',
  microMacro: (micro, macro) => `F1 mikro ${micro}, makro ${macro}`,
  labelHeads: ['', 'precyzja', 'czułość', 'F1', 'κ', 'oznaczone'],
  verdict: 'Werdykt',
  verdictHeads: ['', 'kwadratowa κ', 'ρ', 'do jednego poziomu', 'ten sam poziom', 'rozmowy'],
  ratings: 'Oceny ludzi (ρ Spearmana)',
  rating: 'ocena',
  overall: 'razem',
  learnt: 'wyuczone',
  undefined: 'nieokreślone (brak zmienności)',
  intervalNote: 'W nawiasach: przedziały 95 %, metodą bootstrap po rozmowach.',
  worst: 'Największe rozbieżności',
  levelGap: (conversation, dimension, labelled, given) =>
    `${conversation}: ${dimension}, etykieta ${labelled}, przyznano ${given}`,
  turnGap: (conversation, turn) => `${conversation}, tura ${turn}`,
  missed: (labels) => `pominięto: ${labels}`,
  wronglyFound: (labels) => `znaleziono bez etykiety: ${labels}`,
  nothingLabelled: 'Żadna rozmowa nie ma etykiet, werdyktu ani ocen: nie ma z czym porównać.',
  assessors: (names) => `Oceniający: ${names}`,
  assessorHeads: ['', 'zgodność', 'AC1/AC2', 'κ', 'α', 'κ Fleissa', 'ocenione'],
  ratedHeads: ['', 'ICC(2,1)', 'α', 'największa różnica', 'ocenione'],
  fromReference: (name, reference, gap) => `${name} w porównaniu z: ${reference}: ${gap}`,
};
