import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import type { PractiseMessages } from '../messages.js';
import { lvWords } from './words.js';

/** What a trainee reads before, during and after a practice conversation. */
export const lvPractise: PractiseMessages = {
  headingYourTask: 'Jūsu uzdevums',
  talkHelp: 'Rakstiet to, ko Jūs teiktu. /help parāda komandas, /end pabeidz sarunu.',
  certifyNotice: 'Eksāmens: viens mēģinājums, bez padomiem, atsaukšanas un atkārtošanas.',
  youLabel: 'Jūs',
  silence: '(Jūs klusējat)',
  silenceOnPurpose: 'Lai tiešām klusētu, nospiediet Enter vēlreiz.',
  replyCut: (longest) =>
    `No šīs replikas ${lvPlural(longest, { zero: 'paņemtas', one: 'paņemta', other: 'paņemtas' })} tikai ${lvPlural(longest, { zero: 'pirmās', one: 'pirmā', other: 'pirmās' })} ${longest} ${lvPlural(longest, { zero: 'zīmes', one: 'zīme', other: 'zīmes' })}.`,
  deskDone: 'izdarīts',
  deskRefused: 'atteikts',
  deskRefusal: (code, param) => {
    const what = param === undefined ? 'vērtību' : `vērtību „${param}”`;
    switch (code) {
      case 'unknown-action':
        return 'Jūsu darbvietā tādas darbības nav; /desk parāda, kas ir';
      case 'missing':
        return param === undefined ? 'kaut kā vēl trūkst' : `norādiet arī „${param}”, piemēram, ${param}=…`;
      case 'invalid':
        return `${what} tā ievadīt nevar`;
      case 'not-found':
        return param === undefined ? 'nekas nav atrasts' : `pēc „${param}” nekas nav atrasts`;
      case 'needs':
        return 'vispirms jāizdara kas cits; /desk parāda, kas';
      case 'limit':
        return param === undefined ? 'tas pārsniedz Jūsu limitu' : `„${param}” pārsniedz Jūsu limitu`;
      case 'already':
        return 'tas jau ir izdarīts';
    }
  },
  moodRises: 'aug',
  moodFalls: 'krītas',
  moodOfTen: (value) => `${value} no 10`,

  commandHelp: [
    ['/desk', 'ko Jūs varat apskatīt un darīt'],
    ['/do <darbība> …', 'izdarīt ko savā darbvietā; /desk parāda darbības'],
    ['/hint', 'ko treneris ieteiktu šajā brīdī'],
    ['/mood', 'kā klients jūtas, vārdiem un skaitļiem'],
    ['/undo', 'atsaukt pēdējo repliku vai darbību'],
    ['/pause', 'apstāties; turpināt var ar practise --resume'],
    ['/end', 'pabeigt sarunu un redzēt vērtējumu'],
    ['/help', 'šis saraksts'],
  ],
  helpLines: 'Atpakaļvērsta slīpsvītra rindas beigās sāk jaunu rindu; ielīmētas rindas paliek kopā.',
  helpSlash: 'Ja replika jāsāk ar slīpsvītru, rakstiet divas.',

  deskRecords: 'Apskatāms',
  deskActions: 'Darbības',
  deskLocked: (needs) => `slēgts; vispirms: ${needs}`,
  deskNotYet: (why) => `vēl ne: ${why}`,
  deskNothing: 'Te nav nekā apskatāma.',
  paramOptional: (name) => `[${name}]`,
  paramMost: (most) => `ne vairāk par ${most}`,
  needFact: 'klientam kaut kas jāpasaka',
  needAction: (action) => `/do ${action}`,
  needSaid: 'klientam kaut kas jāpasaka no Jūsu puses',
  needFlag: 'jānotiek kam citam',

  noHint: 'Šim brīdim padoma nav: uzticieties savai izjūtai.',
  noHintInCertify: 'Eksāmenā padomu nav.',
  noUndoInCertify: 'Eksāmenā neko nevar atsaukt.',
  nothingToUndo: 'Pagaidām nav, ko atsaukt.',
  undone: (what) => `Atsaukts: ${what}`,
  undoneSilence: 'Jūsu klusēšana',
  customerLastSaid: 'Klienta pēdējie vārdi:',
  paused: (id) => `Saglabāts. Turpināt var jebkurā laikā: shoptalk practise --resume ${id}`,
  pausedUnsaved: 'No šīs sarunas nekas nav saglabāts.',
  unusedReplies: (count) =>
    `${count} ${lvPlural(count, { zero: 'repliku netika izmantots', one: 'replika netika izmantota', other: 'replikas netika izmantotas' })}: saruna jau bija beigusies.`,
  sessionOver: (id) => `saruna ${id} ir beigusies, un to nevar turpināt`,
  unknownCommand: (typed, meant) =>
    meant === undefined
      ? `Komandas /${typed} nav. /help parāda komandas.`
      : `Komandas /${typed} nav. Varbūt /${meant}?`,
  unknownAction: (typed, meant) =>
    meant === undefined
      ? `Jūsu darbvietā nav darbības „${typed}”. /desk parāda, kas ir.`
      : `Jūsu darbvietā nav darbības „${typed}”. Varbūt ${meant}?`,
  noActionNamed: 'Kuru darbību? Jūsu darbvietā ir šādas:',
  paramsMissing: 'Tam vēl vajag:',

  scenarioInOtherLanguage: (language) =>
    `Šī saruna vēl nav pārtulkota Jūsu valodā: klients runā ${language}.`,
  scenarioPartlyTranslated: (places) =>
    `Šīs sarunas tulkojums nav pabeigts: ${places} ${lvPlural(places, { zero: 'vietās', one: 'vietā', other: 'vietās' })} vēl ir oriģinālvaloda.`,

  resumed: (title) => `Turpinām: ${title}`,
  endingReached: (title) => `Saruna ir beigusies: ${title}`,
  surveyHeading: 'Ko klients pēc tam atbildēja aptaujā',
  satisfaction: (rating) => `${lvForms.number(rating)} no 5`,
  nextTimeHeading: 'Kas nākamreiz dotu visvairāk',
  turningPointsHeading: 'Pavērsieni klienta noskaņojumā',
  turningPoint: (turn, moods, quote) => `${turn}. replika: ${moods} pie vārdiem „${quote}”`,
  turningPointSilent: (turn, moods) => `${turn}. replika: ${moods}, kad Jūs klusējāt`,
  moodChange: (mood, change) =>
    `${lvWords.moodName(mood)} ${change > 0 ? '+' : '−'}${lvForms.number(Math.abs(change))}`,
  turningPointDone: (turn, moods, action) => `pēc ${turn}. replikas: ${moods} pie darbības ${action}`,

  afterQuestion: 'Ko tālāk?',
  afterRetryTurn: 'Atkārtot no kādas replikas',
  afterRetryAll: 'Atkārtot no sākuma',
  afterLeave: 'Iziet',
  retryWhich: 'No kuras replikas? Pirms tās teiktais paliek.',
  retryItem: (turn, text) => `${turn}. replika: ${text}`,
  whichScenario: 'Kuru sarunu Jūs vēlaties izmēģināt?',
  noOpenSession: 'Nav nepabeigtas sarunas, ko turpināt.',
  noSuchSession: (id) => `nav sarunas ${id}`,
  needsInput: 'practise vajag kādu, kas runā: termināli, replikas standarta ievadē vai --replay',
  needsInputHint:
    'Palaidiet terminālī, padodiet replikas pa vienai rindā (shoptalk practise angry-buyer < replies.txt) vai noskatieties paraugsarunu (--replay excellent).',
  noSuchGold: (name, names) => `scenārijam nav paraugsarunas „${name}”; ir ${names}`,
  savedUnder: (person) => `Saglabāts ar vārdu ${person}; vēsturi parāda: shoptalk progress`,

  optionReplay: 'atskaņo kādu no paraugsarunām, piemēram, excellent vai poor',
  optionCertify: 'viens mēģinājums, bez padomiem, atsaukšanas un atkārtošanas; vēsturē tas ir atzīmēts',
  optionResume: 'turpina nepabeigtu sarunu; bez id jaunāko',
  optionPerson: 'pseidonīms, ar kuru glabā vēsturi',
  optionSeed: 'skaitlis, kas izvēlas klienta vārdus (noklusējums 1)',
  optionRubric: 'vērtē pēc citas kritēriju kopas',
  optionMin: 'vērtējums procentos, zem kura izejas kods ir 1',
  optionNoSave: 'šo sarunu vēsturē nesaglabā',
  notANumber: 'te vajadzīgs skaitlis',
  practiseArgument: 'scenārija id vai ceļš uz tā failu',
};
