import { lvPlural } from '../../../language/plural.js';
import type { SafekeepingMessages } from '../messages.js';

/** Pierādījums, ka nekas nav mainīts, un cilvēku dzēšana. */
export const lvSafekeeping: SafekeepingMessages = {
  visitVerifySummary: 'pierāda, ka ieraksti nav mainīti ārpus šīs programmas',
  optionSeal: 'agrākas pārbaudes zīmogs: nekas no toreizējā tagad nedrīkst trūkt',
  verifyProgress: (events, all) => `Pārbaudīti ieraksti: ${events} no ${all}`,
  verifyFine: (records, events) =>
    `Nekas nav mainīts. Apmeklējumi un sarunas: ${records}; ieraksti: ${events}.`,
  verifyFaults: (faults, records, events) =>
    `${faults} ${lvPlural(faults, { zero: 'neatbilstību', one: 'neatbilstība', other: 'neatbilstības' })} (apmeklējumi un sarunas: ${records}, ieraksti: ${events}):`,
  verifyFault: {
    missing: 'ieraksts ir izņemts',
    altered: 'ieraksts nav tāds, kāds tika saglabāts, vai ir citā vietā',
    erased: 'vārdu vairs nav, un neviens ieraksts nesaka, ka kāds būtu dzēsts',
    'no-record': 'ieraksti ir, bet paša apmeklējuma vai sarunas vairs nav',
    details: 'vieta, diena, cilvēki vai kontrolsaraksts nav tie, kas sākumā',
    state: 'stāvoklis neatbilst ierakstiem',
    score: 'rezultāts nav tas, kas tika saglabāts',
    figures: 'pārskatu dati neatbilst vērtējumam',
    evidence: 'pierādījuma faila nav, vai tas ir mainīts',
    survey: 'klienta atbilde ir mainīta, pievienota vai izņemta',
    seal: 'šie ieraksti neturpina tos, no kuriem ņemts zīmogs: beigas ir nogrieztas vai aizstātas',
  },
  verifyWholeStore: 'visi ieraksti',
  verifyEntry: (record, seq) => `${record}, ieraksts ${seq}`,
  verifyMore: (more) => `… un vēl ${more}`,
  verifyErased: (entries) => `Ieraksti, no kuriem vārdi ir dzēsti, kā apliecina vēlāki ieraksti: ${entries}.`,
  verifySeal: (seal) => `Zīmogs: ${seal}`,
  verifySealHint:
    'Pierakstiet zīmogu citur. visit verify --seal <zīmogs> vēlāk pierādīs, ka nekas pirms tā nav mainīts vai nogriezts.',

  optionYes: 'vairs nejautāt',
  optionExpired:
    'dzēš visus cilvēkus no apmeklējumiem, kas vecāki par programmas glabāšanas laiku (shoptalk.yaml)',
  personArgument: 'pseidonīms vai vārds, kā tas stāv ierakstos',
  forgetAsk: (person) =>
    `Vai dzēst ${person} no apmeklējumiem, sarunām, aptaujām un pierādījumiem? To nevar atsaukt. (jā/nē)`,
  forgetAskExpired: (programmes) =>
    `Vai dzēst visus cilvēkus no novecojušajiem apmeklējumiem (programmu skaits: ${programmes})? To nevar atsaukt. (jā/nē)`,
  forgetLeft: 'Nekas netika dzēsts.',
  forgetWhom: 'kuru? Norādiet vārdu vai --expired',
  forgetOneOf: 'vai nu vārds, vai --expired, ne abi',
  forgetNeedsYes: 'te nav, kam pajautāt, un dzēšanu nevar atsaukt',
  forgetNobody: (person) => `Ierakstos nav neviena ar vārdu ${person}.`,
  forgetStandIn: (person, standIn) => `Dzēsts: ${person}; ierakstos tagad stāv ${standIn}.`,
  forgetCounts: {
    visits: 'apmeklējumi',
    sessions: 'sarunas',
    assessments: 'vērtējumi',
    events: 'ieraksti',
    surveys: 'aptauju atbildes',
    files: 'dzēstie pierādījumu faili',
  },
  forgetSearched: (rows, files, megabytes) =>
    `Pēc tam pārmeklēts: ${rows} ${lvPlural(rows, { zero: 'rindu', one: 'rinda', other: 'rindas' })} un katrs baits ${files} ${lvPlural(files, { zero: 'failos', one: 'failā', other: 'failos' })} (${megabytes} MB).`,
  forgetNothingLeft: 'Nekas nav palicis.',
  forgetStillThere: (where, rows) => `Joprojām ir: ${where} (${rows})`,
  forgetLetters: (file, times) =>
    `Tie paši burti failā ${file} sastopami ${times} ${lvPlural(times, { zero: 'reižu', one: 'reizi', other: 'reizes' })} kā citu vārdu daļa vai scenārijos un kontrolsarakstos.`,
  forgetNoRetention: 'Nevienai programmai failā shoptalk.yaml nav retention_days: nekas nenoveco.',
  forgetProgramme: (programme, before, visits, files) =>
    `${programme}: apmeklējumi pirms ${before}: attīrīti ${visits}, dzēstie pierādījumu faili: ${files}`,
};
