import { lvPlural } from '../../../language/plural.js';
import type { VisitAskingMessages } from '../messages.js';

/** What an evaluator reads before a visit, while answers are typed in, and before it is submitted. */
export const lvVisitAsking: VisitAskingMessages = {
  visitBriefSummary: 'parāda saraksta norādes: lomu, kam pievērst uzmanību, kādus laikus pierakstīt',
  optionProgramme: 'apmeklējumu programma pēc tās id failā shoptalk.yaml',
  optionStaff: 'darbinieka, kurš apkalpoja, pseidonīms',
  optionDay: 'apmeklējuma diena: 2026-03-14, 14.3., šodien vai vakar',
  optionRegion: 'vietas reģions, ja tas nav norādīts failā shoptalk.yaml',

  askDay: (today) => `Kurā dienā bija apmeklējums? (Enter: šodien, ${today}; vai vakar, 21.11.)`,
  askPaper: 'Vai pārrakstāt piezīmes no papīra? Tad atbild viens taustiņš, bez Enter. (jā / nē; Enter: nē)',
  siteKnown: (site, region) => (region === undefined ? `Vieta: ${site}` : `Vieta: ${site}, ${region}`),
  siteMeant: (site, meant) =>
    `„${site}” nav starp vietām failā shoptalk.yaml un paliek, kā uzrakstīts. Varbūt domāta „${meant}”?`,
  competitorVisit:
    'Šī programma apmeklē konkurentus: apmeklējums ir anonīms, neviens tajā netiek nosaukts vai aprakstīts.',
  namesInComment: (words) =>
    `Vai „${words}” ir kāda cilvēka vārds? Apmeklējumā pie konkurenta nevienu nenosauc; /back maina atbildi.`,

  briefingPart: 'Jūsu loma',
  briefingWatch: 'Kam pievērst uzmanību',
  briefingTimes: 'Pierakstiet laiku',
  briefingSpan: (start, stop) => `no „${start}” līdz „${stop}”`,
  briefingBegin: 'Enter sāk jautājumus. ',
  noBriefing: (id) => `Sarakstam ${id} nav norāžu.`,
  quickBegun:
    'Taustiņi atbild uzreiz, bez Enter. b: atpakaļ · c: komentārs iepriekšējam jautājumam · ?: palīdzība · /help',

  timeFrom: (moment) => `no: ${moment}`,
  timeUntil: (moment) => `līdz: ${moment}`,
  stopwatchPrompt: 'Enter vai s aptur:',
  stopwatchRuns: 'Hronometrs darbojas.',
  stopwatchStopped: (length) => `Izmērīts: ${length}`,
  hintHelp: '? palīdzība',
  noneOfThese: 'neviens no šiem',
  nothingToCommentOn: 'Pirms šī jautājuma nav atbildes, ko komentēt.',
  hintDate: 'diena, piemēram, 22.11. vai vakar',
  hintDuration: '1:30, 6 min, pulksteņa laiki no un līdz (14:05 14:11) vai s: hronometrs',
  hintChoices: 'numuri cits aiz cita (135), 0: neviens',
  visitCommands: [
    ['?', 'palīdzība šim jautājumam'],
    ['/back', 'iepriekšējais jautājums'],
    ['/jump <numurs>', 'cits jautājums; nodaļa pēc nosaukuma'],
    ['/comment', 'komentārs iepriekšējam jautājumam'],
    ['/review', 'visas līdzšinējās atbildes'],
    ['/save', 'iziet; viss ir saglabāts, turpina ar visit resume'],
    ['/help', 'šis saraksts'],
  ],
  visitKeysHelp:
    'Ar --quick viens taustiņš ir viena atbilde: b vai Backspace iet atpakaļ, c pievieno komentāru iepriekšējam jautājumam. Rindu, kas beidzas ar \\, turpina nākamajā.',

  contradictionsFound: (count) =>
    `Pirms apmeklējuma iesniegšanas: ${count} ${lvPlural(count, { zero: 'lietas nesaskan', one: 'lieta nesaskan', other: 'lietas nesaskan' })}.`,
  howToSettle: (questions) =>
    `${questions === 0 ? '' : questions === 1 ? '1 maina atbildi · ' : `1–${questions} maina šo atbildi · `}e paskaidro, kāpēc tā ir · l atstāj vēlākam laikam`,
  explainPrompt: 'Kāpēc tā ir pareizi:',
  explanationKept: 'Paskaidrojums saglabāts.',
  questionAndAnswer: (question, answer) => `${question} – ${answer}`,
  contradictionsLeft: (count) =>
    `${count} ${lvPlural(count, { zero: 'pretrunu nav ne labotas, ne paskaidrotas', one: 'pretruna nav ne labota, ne paskaidrota', other: 'pretrunas nav ne labotas, ne paskaidrotas' })}; apmeklējums paliek melnraksts.`,

  unknownProgramme: (id, meant) =>
    meant === undefined
      ? `failā shoptalk.yaml nav programmas „${id}”`
      : `failā shoptalk.yaml nav programmas „${id}”; varbūt domāta „${meant}”?`,
  nameNotPseudonym: (name) =>
    `„${name}” izskatās pēc cilvēka vārda un uzvārda; apmeklējumus glabā ar pseidonīmu`,
  badDay: (given) => `„${given}” nav diena`,
  dayAhead: (day) => `${day} vēl nav pienākusi; apmeklējumu pieraksta, kad tas ir noticis`,
  unexplained: (finding, key) => `${finding} (${key})`,
  unknownFinding: (key, meant) =>
    meant === undefined ? `nav pretrunas „${key}”` : `nav pretrunas „${key}”; varbūt domāta „${meant}”?`,
};
