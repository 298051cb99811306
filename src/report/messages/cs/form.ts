import { csPlural } from '../../../language/plural.js';
import { comparisonSigns, type FormMessages } from '../../form/form-messages.js';

/** Words of a printed form. */
export const csForm: FormMessages = {
  site: 'Místo',
  day: 'Datum',
  evaluator: 'Hodnotitel',
  programme: 'Program',
  briefing: 'Než začnete',
  watch: 'Čeho si všímat',
  times: 'Kdy si poznamenat čas',
  howTo:
    'Malý znak u každého políčka je klávesa, kterou se odpověď později zapíše ve visit new --quick. Komentář lze připsat za odpověď: n | co se stalo.',
  yes: 'ano',
  no: 'ne',
  notApplicable: 'netýká se',
  keys: { yes: 'a', no: 'n', notApplicable: 'x' },
  onlyIf: (condition) => `Jen pokud ${condition}`,
  dependsOn: (questions) =>
    questions.length === 1
      ? `Ne vždy: záleží na otázce ${questions.join(', ')}`
      : `Ne vždy: záleží na otázkách ${questions.join(', ')}`,
  and: 'a',
  or: 'nebo',
  not: (condition) => `ne (${condition})`,
  answered: (question, yes) => (yes ? `na ${question} je odpověď` : `na ${question} není odpověď`),
  compared: (question, by, value) => `${question} ${comparisonSigns[by]} ${value}`,
  quoted: (text) => `„${text}“`,
  comment: 'Komentář',
  commentOn: (answers) => `Komentář je nutný u: ${answers}`,
  tickOne: 'Zaškrtněte jedno',
  tickAll: 'Zaškrtněte vše, co platí',
  optional: 'lze vynechat',
  startOf: 'Začátek',
  stopOf: 'Konec',
  lasted: 'Trvalo',
  minutesSeconds: 'minuty : sekundy',
  photo: 'Fotografie nebo účtenka, název souboru',
  atLeastSigns: (count) =>
    `alespoň ${count} ${csPlural(count, { one: 'znak', few: 'znaky', other: 'znaků' })}`,
  made: (checklist, version) => `${checklist} · verze ${version}`,
};
