import { lvForms } from '../../../language/written-forms.js';
import type { WordMessages } from '../messages.js';

const DIMENSIONS: Readonly<Record<string, string>> = {
  empathy: 'empātija',
  procedure: 'kārtība',
  resolution: 'risinājums',
};

const MOODS: Readonly<Record<string, string>> = {
  anger: 'dusmas',
  trust: 'uzticība',
  patience: 'pacietība',
  worry: 'bažas',
};

const MOOD_WORDS: Readonly<Record<string, readonly string[]>> = {
  anger: ['miers', 'īgnums', 'aizkaitinājums', 'dusmas', 'niknums'],
  trust: ['nav', 'maz', 'šaubīga', 'laba', 'pilnīga'],
  patience: ['beigusies', 'gandrīz galā', 'sāk zust', 'vēl ir', 'pietiek'],
  worry: ['nav', 'nelielas', 'nemiers', 'lielas', 'bailes'],
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'angliski',
  pl: 'poliski',
  cs: 'čehiski',
  lv: 'latviski',
};

/** What the agent does. */
const BEHAVIOURS: Readonly<Record<string, string>> = {
  'acknowledge-feeling': 'klienta jūtu atzīšana',
  apologise: 'atvainošanās',
  'ask-details': 'faktu noskaidrošana',
  'ask-permission': 'atļaujas lūgšana',
  'blame-customer': 'klienta vainošana',
  'check-records': 'datu pārbaude',
  'close-warmly': 'sirsnīga atvadīšanās',
  'commit-timeframe': 'konkrēts termiņš',
  'confirm-resolution': 'pārliecināšanās, vai der',
  diagnose: 'cēloņa meklēšana',
  'disclose-account': 'konta datu izpaušana',
  dismiss: 'problēmas noniecināšana',
  'explain-procedure': 'turpmāko soļu izskaidrošana',
  greet: 'sasveicināšanās',
  'hide-behind-policy': 'slēpšanās aiz noteikumiem',
  'identify-self': 'iepazīstināšana ar sevi',
  informs: 'informēšana',
  inquires: 'iztaujāšana',
  'log-case': 'sūdzības reģistrēšana',
  'offer-choice': 'izvēles piedāvāšana',
  'offer-more-help': 'jautājums, vai vajag vēl ko',
  'offer-remedy': 'risinājuma piedāvāšana',
  overpromise: 'nepildāmi solījumi',
  'pass-on': 'sūtīšana pie citiem',
  'promise-follow-up': 'solījums dot ziņu',
  reassure: 'nomierināšana',
  refuse: 'atteikums',
  'restate-issue': 'problēmas atstāstīšana saviem vārdiem',
  rude: 'rupjība',
  stall: 'vilcināšanās',
  'state-rights': 'klienta tiesību izskaidrošana',
  'take-ownership': 'atbildības uzņemšanās',
  thank: 'pateikšanās klientam',
  'use-name': 'uzrunāšana vārdā',
  'verify-identity': 'identitātes pārbaude',
};

/** What the customer shows. */
const CUES: Readonly<Record<string, string>> = {
  accepts: 'klients piekrīt',
  angry: 'klients dusmojas',
  'asks-for-supervisor': 'klients prasa vadītāju',
  calmer: 'klients nomierinās',
  confused: 'klients nesaprot',
  displeased: 'klients ir neapmierināts',
  'gives-details': 'klients nosauc datus',
  'left-content': 'klients atvadās apmierināts',
  'left-open': 'klients aiziet bez atbildes',
  rejects: 'klients noraida',
  'says-again': 'klientam jāatkārto',
  thanks: 'klients pateicas',
  'threatens-to-leave': 'klients draud aiziet',
  unresolved: 'klients saka, ka nekas nav atrisināts',
  worried: 'klients ir nobažījies',
};

/** Names of what the program knows by an id, and how numbers and dates are written. */
export const lvWords: WordMessages = {
  number: lvForms.number,
  date: lvForms.date,

  outcomeName: { good: 'labs', mixed: 'daļējs', bad: 'slikts' },
  rubricKindName: { conversation: 'saruna', checklist: 'kontrolsaraksts' },
  typeName: {
    text: 'teksts',
    number: 'skaitlis',
    money: 'summa',
    choice: 'viena izvēle',
    choices: 'vairākas izvēles',
    date: 'datums',
    'yes-no': 'jā/nē',
    scale: 'skala',
    time: 'pulksteņlaiks',
    duration: 'ilgums',
    photo: 'fotoattēls',
  },
  dimensionName: (id) => DIMENSIONS[id] ?? id,
  behaviourName: (id) => BEHAVIOURS[id] ?? CUES[id] ?? id,
  moodName: (mood) => MOODS[mood] ?? mood,
  moodWord: (mood, value) => {
    const words = MOOD_WORDS[mood] ?? ['ļoti maz', 'maz', 'vidēji', 'daudz', 'ļoti daudz'];
    return words[Math.min(words.length - 1, Math.floor((value / 10) * words.length))] ?? '';
  },
  languageName: (code) => LANGUAGES[code] ?? code,

  keysNavigate: 'pārvietoties',
  keysSelect: 'izvēlēties',
};
