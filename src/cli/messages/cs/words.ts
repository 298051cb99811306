import { csForms } from '../../../language/written-forms.js';
import type { WordMessages } from '../messages.js';

/** Names of what the program knows by an id, and how numbers and dates are written. */
export const csWords: WordMessages = {
  number: csForms.number,
  date: csForms.date,

  outcomeName: { good: 'dobrý konec', mixed: 'smíšený konec', bad: 'špatný konec' },
  rubricKindName: { conversation: 'rozhovor', checklist: 'kontrolní seznam' },
  typeName: {
    text: 'text',
    number: 'číslo',
    money: 'částka',
    choice: 'výběr',
    choices: 'výběr z více možností',
    date: 'datum',
    'yes-no': 'ano/ne',
    scale: 'stupnice',
    time: 'čas',
    duration: 'délka',
    photo: 'fotografie',
  },
  dimensionName: (id) => DIMENSIONS[id] ?? id,
  behaviourName: (id) => BEHAVIOURS[id] ?? id,
  moodName: (mood) => MOODS[mood] ?? mood,
  moodWord: (mood, value) => {
    const words = MOOD_WORDS[mood] ?? ['velmi nízká', 'nízká', 'střední', 'vysoká', 'velmi vysoká'];
    return words[Math.min(words.length - 1, Math.floor((value / 10) * words.length))] ?? '';
  },
  languageName: (code) => LANGUAGES[code] ?? code,

  keysNavigate: 'pohyb',
  keysSelect: 'výběr',
};

/** How somebody speaks: "zákazník mluví česky". */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'anglicky',
  pl: 'polsky',
  cs: 'česky',
  lv: 'lotyšsky',
};

const DIMENSIONS: Readonly<Record<string, string>> = {
  empathy: 'empatie',
  procedure: 'postup',
  resolution: 'řešení',
};

const MOODS: Readonly<Record<string, string>> = {
  anger: 'vztek',
  trust: 'důvěra',
  patience: 'trpělivost',
  worry: 'obavy',
};

const MOOD_WORDS: Readonly<Record<string, readonly string[]>> = {
  anger: ['žádný', 'slabý', 'znatelný', 'velký', 'obrovský'],
  trust: ['žádná', 'malá', 'nejistá', 'dobrá', 'plná'],
  patience: ['pryč', 'na krajíčku', 'dochází', 'ještě je', 'velká'],
  worry: ['žádné', 'malé', 'znatelné', 'velké', 'strach'],
};

/** What the agent does and what the customer shows, as nouns that fit any list. */
const BEHAVIOURS: Readonly<Record<string, string>> = {
  'acknowledge-feeling': 'pojmenování pocitů',
  apologise: 'omluva',
  'ask-details': 'dotaz na podrobnosti',
  'ask-permission': 'dotaz na svolení',
  'blame-customer': 'svalování viny na zákazníka',
  'check-records': 'pohled do záznamů',
  'close-warmly': 'vlídné rozloučení',
  'commit-timeframe': 'závazný termín',
  'confirm-resolution': 'ověření, že řešení vyhovuje',
  diagnose: 'hledání příčiny',
  'disclose-account': 'sdělení údajů z účtu',
  dismiss: 'zlehčování',
  'explain-procedure': 'vysvětlení postupu',
  greet: 'pozdrav',
  'hide-behind-policy': 'schovávání se za předpisy',
  'identify-self': 'představení se',
  'log-case': 'zapsání případu',
  'offer-choice': 'možnost volby',
  'offer-more-help': 'nabídka další pomoci',
  'offer-remedy': 'nabídka nápravy',
  overpromise: 'sliby nad možnosti',
  'pass-on': 'odkazování jinam',
  'promise-follow-up': 'slib, že se ozvete',
  reassure: 'ujištění o pomoci',
  refuse: 'odmítnutí',
  'restate-issue': 'shrnutí problému',
  rude: 'hrubost',
  stall: 'odkládání',
  'state-rights': 'poučení o právech',
  'take-ownership': 'převzetí odpovědnosti',
  thank: 'poděkování zákazníkovi',
  'use-name': 'oslovení jménem',
  'verify-identity': 'ověření totožnosti',
  informs: 'věcná informace',
  inquires: 'věcná otázka',

  accepts: 'zákazník souhlasí',
  angry: 'zákazník se zlobí',
  'asks-for-supervisor': 'zákazník chce vedoucího',
  calmer: 'zákazník se uklidnil',
  confused: 'zákazník nerozumí',
  'gives-details': 'zákazník sdělil podrobnosti',
  rejects: 'zákazník odmítá',
  thanks: 'zákazník děkuje',
  'threatens-to-leave': 'zákazník hrozí odchodem',
  unresolved: 'zákazník má problém dál',
  worried: 'zákazník má obavy',
  displeased: 'zákazník je nespokojený',
  'left-content': 'zákazník odešel spokojený',
  'left-open': 'zákazník odešel s otevřenou otázkou',
  'says-again': 'zákazník se musel opakovat',
};
