import { lvPlural } from '../../../language/plural.js';
import type { AnswerFault } from '../../../visit/answer-fault.js';
import type { VisitState } from '../../../visit/life.js';
import type { VisitMessages } from '../messages.js';

const signs = (n: number): string => `${n} ${lvPlural(n, { zero: 'zīmju', one: 'zīmi', other: 'zīmes' })}`;

function faultWords(fault: AnswerFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Uz šo jautājumu ir jāatbild.';
    case 'not-yes-no':
      return 'Lūdzu, atbildiet ar jā vai nē.';
    case 'not-applicable-not-allowed':
      return 'Šis jautājums attiecas vienmēr: lūdzu, atbildiet uz to.';
    case 'not-a-number':
      return 'Lūdzu, ievadiet skaitli.';
    case 'not-on-scale':
      return `Lūdzu, ievadiet veselu skaitli no ${fault.min} līdz ${fault.max}.`;
    case 'too-many-decimals':
      return fault.decimals === 0
        ? 'Lūdzu, ievadiet veselu skaitli.'
        : `Lūdzu, ne vairāk kā ${fault.decimals} ${lvPlural(fault.decimals, { zero: 'ciparu', one: 'ciparu', other: 'ciparus' })} aiz komata.`;
    case 'too-small':
      return fault.message ?? `Lūdzu, vismaz ${fault.least}.`;
    case 'too-large':
      return fault.message ?? `Lūdzu, ne vairāk kā ${fault.most}.`;
    case 'too-short':
      return fault.message ?? `Lūdzu, uzrakstiet vismaz ${signs(fault.least)}.`;
    case 'too-long':
      return fault.message ?? `Lūdzu, rakstiet ne vairāk kā ${signs(fault.most)}.`;
    case 'not-a-time':
      return 'Lūdzu, norādiet pulksteņlaiku, piemēram, 14:05.';
    case 'not-a-date':
      return 'Lūdzu, norādiet datumu, piemēram, 2026-11-22.';
    case 'not-a-duration':
      return 'Lūdzu, norādiet ilgumu, piemēram, 1:30 (pusotra minūte) vai 90 (sekundes).';
    case 'runs-backwards':
      return 'Šie laiki iet atpakaļ: vispirms sākums, tad beigas, piemēram, 14:05 14:11.';
    case 'not-an-option':
      return `„${fault.given}” sarakstā nav: ${fault.options.join(', ')}.`;
    case 'not-a-level':
      return `Lūdzu, norādiet līmeni no 0 līdz ${fault.levels - 1}.`;
  }
}

/** What an evaluator reads while recording a visit. */
export const lvVisit: VisitMessages = {
  visitNewSummary: 'pieraksta apmeklējumu: pa vienam jautājumam, katru atbildi uzreiz saglabā',
  visitResumeSummary: 'turpina apmeklējumu no jautājuma, pie kura tas apstājās',
  visitListSummary: 'pierakstīto apmeklējumu saraksts',
  visitShowSummary: 'parāda apmeklējumu: atbildes, komentārus un vērtējumu',
  checklistArgument: 'kontrolsaraksta id vai ceļš uz tā failu',
  visitArgument: 'apmeklējuma id',
  optionSite: 'kur notika apmeklējums',
  optionEvaluator: 'apmeklētāja pseidonīms',
  optionAnswers: 'YAML fails ar atbildēm',
  optionQuick: 'j, n un x uzreiz nozīmē jā, nē un neattiecas, bez Enter',
  optionVisitState: 'tikai apmeklējumi šādā stāvoklī',

  visitStarted: (id) => `Apmeklējums ${id}. Katru atbildi uzreiz saglabā; /help parāda komandas.`,
  visitBriefing: 'Norādījumi',
  questionPlace: (place, count) => `${place}/${count}`,
  answerPrompt: 'Atbilde',
  commentPrompt: 'Komentārs',
  currentAnswer: (answer) => `Līdz šim: ${answer}. Enter to patur.`,
  hintYesNo: 'jā / nē',
  hintNa: 'neattiecas (x)',
  hintOptional: 'Enter izlaiž',
  hintScale: (min, max) => `${min} līdz ${max}`,
  hintNumber: (unit) => (unit === undefined ? 'skaitlis' : `skaitlis (${unit})`),
  hintMoney: (currency) => (currency === undefined ? 'summa' : `summa (${currency})`),
  hintTime: 'pulksteņlaiks, piemēram, 14:05',
  hintText: 'Jūsu vārdiem',
  hintPhoto: 'ceļš uz attēlu',
  hintChoice: 'numurs vai nosaukums no saraksta',
  noHelp: 'Šim jautājumam citas palīdzības nav.',
  commentWanted: 'Lūdzu, dažos vārdos pasakiet, kas notika.',
  commentKept: 'Pie šīs atbildes vajadzīgs komentārs; tā nav saglabāta.',
  answerFault: faultWords,

  visitCommentHelp:
    'Pie jebkuras atbildes aiz svītras var rakstīt komentāru: nē | pārdevēja runāja pa telefonu',
  noQuestionThere: 'Tāda jautājuma nav.',
  firstQuestion: 'Šis ir pirmais jautājums.',
  unknownVisitCommand: (typed) => `Komandas ${typed} te nav. /help parāda komandas.`,
  quickKeys: { yes: 'j', no: 'n', notApplicable: 'x' },
  notAnsweredYet: 'vēl nav atbildēts',
  leftOut: 'izlaists',
  notApplicable: 'neattiecas',
  allAnswered:
    'Uz visiem jautājumiem ir atbildēts. /jump <numurs> maina atbildi; nē atstāj apmeklējumu kā melnrakstu.',
  submitQuestion: 'Vai iesniegt apmeklējumu? (jā / nē)',
  savedDraft: (id) => `Saglabāts. Turpināt var jebkurā laikā: shoptalk visit resume ${id}`,
  gapsLeft: (count) =>
    `Vēl nav atbildēts uz ${count} ${lvPlural(count, { zero: 'jautājumiem', one: 'jautājumu', other: 'jautājumiem' })}.`,
  gapUnanswered: 'nav atbildes',
  gapComment: 'trūkst komentāra',
  unusedLines: (count) =>
    `${count} ${lvPlural(count, { zero: 'rindu palika pāri un netika izmantots', one: 'rinda palika pāri un netika izmantota', other: 'rindas palika pāri un netika izmantotas' })}.`,

  askEvaluatorSite: 'Kur notika apmeklējums? (vietas nosaukums; Enter izlaiž)',
  noSite: 'nav norādīts',
  columnState: 'stāvoklis',
  columnDate: 'datums',
  columnSite: 'vieta',
  columnChecklist: 'kontrolsaraksts',
  columnScore: 'vērtējums',
  columnEvaluator: 'apmeklētājs',
  visitStates: {
    draft: 'melnraksts',
    submitted: 'iesniegts',
    queried: 'ar jautājumu',
    amended: 'labots',
    approved: 'apstiprināts',
    disputed: 'apstrīdēts',
    upheld: 'atstāts spēkā',
    changed: 'mainīts',
    locked: 'slēgts',
  } satisfies Readonly<Record<VisitState, string>>,
  noVisits: 'Apmeklējumu vēl nav. Pierakstīt pirmo: shoptalk visit new retail-visit',
  noVisitFits: 'Neviens apmeklējums neatbilst.',
  noDraft: 'Nav nepabeigta apmeklējuma, ko turpināt.',
  unknownVisit: (id) => `nav apmeklējuma ${id}`,
  alreadySubmitted: (id) => `apmeklējums ${id} ir iesniegts, un atbildes vairs nevar pievienot`,
  notAChecklist: (id) => `kritēriju kopā ${id} nav jautājumu cilvēkam`,
  visitNeedsInput:
    'visit new vajag atbildes: termināli, pa vienai atbildei rindā standarta ievadē vai --answers',
  visitNeedsInputHint:
    'Palaidiet terminālī, padodiet atbildes pa vienai rindā jautājumu secībā vai norādiet YAML failu ar --answers.',
  unknownQuestion: (id, meant) =>
    meant === undefined ? `nav jautājuma „${id}”` : `nav jautājuma „${id}”; varbūt „${meant}”?`,
  answerProblem: (question, why) => `${question}: ${why}`,
  wrongChecklist: (given, wanted) =>
    `šīs ir atbildes kontrolsarakstam ${given}, bet apmeklējumā lieto ${wanted}`,
};
