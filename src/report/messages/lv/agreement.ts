import { lvPlural } from '../../../language/plural.js';
import type { AgreementMessages } from '../messages.js';

/** Words of a report on agreement. */
export const lvAgreement: AgreementMessages = {
  title: (conversations) =>
    `${conversations} ${lvPlural(conversations, { zero: 'marķētu sarunu', one: 'marķēta saruna', other: 'marķētas sarunas' })}`,
  all: 'visas',
  behaviours: 'Darbinieka rīcība',
  cues: 'Klienta pazīmes',
  microMacro: (micro, macro) => `F1 mikro ${micro}, makro ${macro}`,
  labelHeads: ['', 'precizitāte', 'pilnīgums', 'F1', 'κ', 'marķēts'],
  verdict: 'Spriedums',
  verdictHeads: ['', 'kvadrātiskā κ', 'ρ', 'viena līmeņa robežās', 'tas pats līmenis', 'sarunas'],
  ratings: 'Cilvēku vērtējumi (Spīrmena ρ)',
  rating: 'vērtējums',
  overall: 'kopā',
  learnt: 'apgūts',
  undefined: 'nav definēts (nav izkliedes)',
  intervalNote: 'Iekavās: 95 % intervāli, butstraps pa sarunām.',
  worst: 'Kur atšķirības ir lielākās',
  levelGap: (conversation, dimension, labelled, given) =>
    `${conversation}: ${dimension} marķēts ${labelled}, piešķirts ${given}`,
  turnGap: (conversation, turn) => `${conversation}, ${turn}. replika`,
  missed: (labels) => `nav atrasts: ${labels}`,
  wronglyFound: (labels) => `atrasts, bet nav marķēts: ${labels}`,
  nothingLabelled: 'Nevienā sarunā nav marķējuma, sprieduma vai vērtējumu: nav, ar ko salīdzināt.',
  assessors: (names) => `Vērtētāji: ${names}`,
  assessorHeads: ['', 'sakritība', 'AC1/AC2', 'κ', 'α', 'Fleisa κ', 'vērtēts'],
  ratedHeads: ['', 'ICC(2,1)', 'α', 'lielākā atšķirība', 'vērtēts'],
  fromReference: (name, reference, gap) => `${name} salīdzinājumā ar ${reference}: ${gap}`,
};
