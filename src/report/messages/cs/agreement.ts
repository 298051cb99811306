import { csPlural } from '../../../language/plural.js';
import type { AgreementMessages } from '../messages.js';

/** Words of a report on agreement. */
export const csAgreement: AgreementMessages = {
  title: (conversations) =>
    `${conversations} ${csPlural(conversations, { one: 'označený rozhovor', few: 'označené rozhovory', other: 'označených rozhovorů' })}`,
  all: 'vše',
  behaviours: 'Chování agenta',
  cues: 'Signály zákazníka',
  microMacro: (micro, macro) => `F1 mikro ${micro}, makro ${macro}`,
  labelHeads: ['', 'přesnost', 'úplnost', 'F1', 'κ', 'značek'],
  verdict: 'Výsledné hodnocení',
  verdictHeads: ['', 'kvadratická κ', 'ρ', 'do jedné úrovně', 'stejná úroveň', 'rozhovorů'],
  ratings: 'Hodnocení lidí (Spearmanovo ρ)',
  rating: 'hodnocení',
  overall: 'celkem',
  learnt: 'naučené',
  undefined: 'nelze určit (žádný rozptyl)',
  intervalNote: 'V závorkách: 95% intervaly, bootstrapem přes rozhovory.',
  worst: 'Kde se liší nejvíc',
  levelGap: (conversation, dimension, labelled, given) =>
    `${conversation}: ${dimension} označeno ${labelled}, přiděleno ${given}`,
  turnGap: (conversation, turn) => `${conversation}, replika ${turn}`,
  missed: (labels) => `přehlédnuto: ${labels}`,
  wronglyFound: (labels) => `nalezeno, ale neoznačeno: ${labels}`,
  nothingLabelled:
    'Žádný rozhovor nenese značky, výsledné hodnocení ani hodnocení lidí: není s čím porovnávat.',
  assessors: (names) => `Hodnotitelé: ${names}`,
  assessorHeads: ['', 'shoda', 'AC1/AC2', 'κ', 'α', 'Fleissova κ', 'posouzeno'],
  ratedHeads: ['', 'ICC(2,1)', 'α', 'největší rozdíl', 'posouzeno'],
  fromReference: (name, reference, gap) => `${name} ve srovnání s ${reference}: ${gap}`,
};
