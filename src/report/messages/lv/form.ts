import { lvPlural } from '../../../language/plural.js';
import { comparisonSigns, type FormMessages } from '../../form/form-messages.js';

/** Words of a printed form. */
export const lvForm: FormMessages = {
  site: 'Vieta',
  day: 'Datums',
  evaluator: 'Vērtētājs',
  programme: 'Programma',
  briefing: 'Pirms sākat',
  watch: 'Kam pievērst uzmanību',
  times: 'Kad pierakstīt laiku',
  howTo:
    'Mazā zīme pie katras rūtiņas ir taustiņš, ar kuru atbildi vēlāk ievada ar visit new --quick. Komentāru var rakstīt aiz atbildes: n | kas notika.',
  yes: 'jā',
  no: 'nē',
  notApplicable: 'neattiecas',
  keys: { yes: 'j', no: 'n', notApplicable: 'x' },
  onlyIf: (condition) => `Tikai ja ${condition}`,
  dependsOn: (questions) =>
    questions.length === 1
      ? `Ne vienmēr: atkarīgs no ${questions.join(', ')}. jautājuma`
      : `Ne vienmēr: atkarīgs no jautājumiem ${questions.join(', ')}`,
  and: 'un',
  or: 'vai',
  not: (condition) => `nav tā, ka (${condition})`,
  answered: (question, yes) => (yes ? `uz ${question} ir atbilde` : `uz ${question} nav atbildes`),
  compared: (question, by, value) => `${question} ${comparisonSigns[by]} ${value}`,
  quoted: (text) => `„${text}”`,
  comment: 'Komentārs',
  commentOn: (answers) => `Komentārs vajadzīgs pie: ${answers}`,
  tickOne: 'Atzīmējiet vienu',
  tickAll: 'Atzīmējiet visu, kas atbilst',
  optional: 'var izlaist',
  startOf: 'Sākums',
  stopOf: 'Beigas',
  lasted: 'Ilga',
  minutesSeconds: 'minūtes : sekundes',
  photo: 'Foto vai čeks, faila nosaukums',
  atLeastSigns: (count) =>
    `vismaz ${count} ${lvPlural(count, { zero: 'zīmju', one: 'zīme', other: 'zīmes' })}`,
  made: (checklist, version) => `${checklist} · versija ${version}`,
};
