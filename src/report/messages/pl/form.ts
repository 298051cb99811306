import { plPlural } from '../../../language/plural.js';
import { comparisonSigns, type FormMessages } from '../../form/form-messages.js';

/** Words of a printed form. */
export const plForm: FormMessages = {
  site: 'Miejsce',
  day: 'Data',
  evaluator: 'Audytor',
  programme: 'Program',
  briefing: 'Zanim zaczniesz',
  watch: 'Na co zwrócić uwagę',
  times: 'Kiedy zanotować godzinę',
  howTo:
    'Mały znak przy każdym polu to klawisz, którym później wpisuje się odpowiedź w visit new --quick. Komentarz można dopisać po odpowiedzi: n | co się stało.',
  yes: 'tak',
  no: 'nie',
  notApplicable: 'nie dotyczy',
  keys: { yes: 't', no: 'n', notApplicable: 'x' },
  onlyIf: (condition) => `Tylko jeśli ${condition}`,
  dependsOn: (questions) =>
    questions.length === 1
      ? `Nie zawsze: zależy od pytania ${questions.join(', ')}`
      : `Nie zawsze: zależy od pytań ${questions.join(', ')}`,
  and: 'i',
  or: 'lub',
  not: (condition) => `nie (${condition})`,
  answered: (question, yes) => (yes ? `na ${question} jest odpowiedź` : `na ${question} nie ma odpowiedzi`),
  compared: (question, by, value) => `${question} ${comparisonSigns[by]} ${value}`,
  quoted: (text) => `„${text}”`,
  comment: 'Komentarz',
  commentOn: (answers) => `Komentarz konieczny przy: ${answers}`,
  tickOne: 'Proszę zaznaczyć jedno',
  tickAll: 'Proszę zaznaczyć wszystko, co pasuje',
  optional: 'można pominąć',
  startOf: 'Początek',
  stopOf: 'Koniec',
  lasted: 'Trwało',
  minutesSeconds: 'minuty : sekundy',
  photo: 'Zdjęcie lub paragon, nazwa pliku',
  atLeastSigns: (count) =>
    `co najmniej ${count} ${plPlural(count, { one: 'znak', few: 'znaki', many: 'znaków' })}`,
  made: (checklist, version) => `${checklist} · wersja ${version}`,
};
