import { plForms } from '../../../language/written-forms.js';
import type { WordMessages } from '../messages.js';

/** Names of what the program knows by an id, and how numbers and dates are written. */
export const plWords: WordMessages = {
  number: plForms.number,
  date: plForms.date,

  outcomeName: { good: 'dobre', mixed: 'połowiczne', bad: 'złe' },
  rubricKindName: { conversation: 'rozmowa', checklist: 'lista kontrolna' },
  typeName: {
    text: 'tekst',
    number: 'liczba',
    money: 'kwota',
    choice: 'wybór',
    choices: 'wybór wielu',
    date: 'data',
    'yes-no': 'tak-nie',
    scale: 'skala',
    time: 'godzina',
    duration: 'czas trwania',
    photo: 'zdjęcie',
  },
  dimensionName: (id) => DIMENSIONS[id] ?? id,
  behaviourName: (id) => BEHAVIOURS[id] ?? id,
  moodName: (mood) => MOODS[mood] ?? mood,
  moodWord: (mood, value) => {
    const words = MOOD_WORDS[mood] ?? ['bardzo mało', 'mało', 'średnio', 'dużo', 'bardzo dużo'];
    return words[Math.min(words.length - 1, Math.floor((value / 10) * words.length))] ?? '';
  },
  languageName: (code) => LANGUAGES[code] ?? `w języku ${code}`,

  keysNavigate: 'wybór',
  keysSelect: 'zatwierdzenie',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'po angielsku',
  pl: 'po polsku',
  cs: 'po czesku',
  lv: 'po łotewsku',
};

const DIMENSIONS: Readonly<Record<string, string>> = {
  empathy: 'empatia',
  procedure: 'procedura',
  resolution: 'rozwiązanie',
};

const MOODS: Readonly<Record<string, string>> = {
  anger: 'złość',
  trust: 'zaufanie',
  patience: 'cierpliwość',
  worry: 'niepokój',
};

const MOOD_WORDS: Readonly<Record<string, readonly string[]>> = {
  anger: ['spokój', 'lekka irytacja', 'rozdrażnienie', 'gniew', 'wściekłość'],
  trust: ['żadne', 'małe', 'chwiejne', 'duże', 'pełne'],
  patience: ['żadna', 'na wyczerpaniu', 'coraz mniejsza', 'niemała', 'duża'],
  worry: ['żaden', 'lekki', 'wyraźny', 'duży', 'strach'],
};

const BEHAVIOURS: Readonly<Record<string, string>> = {
  accepts: 'zgoda klienta',
  'acknowledge-feeling': 'nazwanie uczuć klienta',
  angry: 'złość klienta',
  apologise: 'przeprosiny',
  'ask-details': 'pytanie o szczegóły',
  'ask-permission': 'prośba o zgodę',
  'asks-for-supervisor': 'żądanie rozmowy z przełożonym',
  'blame-customer': 'obwinianie klienta',
  calmer: 'uspokojenie się klienta',
  'check-records': 'sprawdzanie w dokumentach',
  'close-warmly': 'serdeczne pożegnanie',
  'commit-timeframe': 'konkretny termin',
  'confirm-resolution': 'upewnienie się, czy rozwiązanie pasuje',
  confused: 'niezrozumienie po stronie klienta',
  diagnose: 'szukanie przyczyny',
  'disclose-account': 'ujawnienie danych z konta',
  dismiss: 'bagatelizowanie',
  'explain-procedure': 'wyjaśnienie dalszych kroków',
  'gives-details': 'podanie szczegółów przez klienta',
  greet: 'powitanie',
  'hide-behind-policy': 'zasłanianie się regulaminem',
  'identify-self': 'przedstawienie się',
  'log-case': 'przyjęcie zgłoszenia',
  'offer-choice': 'możliwość wyboru',
  'offer-more-help': 'pytanie, czy w czymś jeszcze pomóc',
  'offer-remedy': 'propozycja rozwiązania',
  overpromise: 'obietnica bez pokrycia',
  'pass-on': 'odsyłanie gdzie indziej',
  'promise-follow-up': 'obietnica kontaktu',
  reassure: 'zapewnienie o pomocy',
  refuse: 'odmowa',
  rejects: 'odrzucenie propozycji',
  'restate-issue': 'powtórzenie sprawy własnymi słowami',
  rude: 'niegrzeczność',
  stall: 'odkładanie bez terminu',
  'state-rights': 'informacja o prawach klienta',
  'take-ownership': 'wzięcie sprawy na siebie',
  thank: 'podziękowanie',
  thanks: 'podziękowanie klienta',
  'threatens-to-leave': 'groźba odejścia',
  unresolved: 'nierozwiązana sprawa',
  'use-name': 'zwracanie się po nazwisku lub imieniu',
  'verify-identity': 'sprawdzenie tożsamości',
  worried: 'niepokój klienta',
  informs: 'informacja w sprawie',
  inquires: 'pytanie w sprawie',
  displeased: 'niezadowolenie klienta',
  'left-content': 'zadowolenie klienta na koniec',
  'left-open': 'otwarte pytanie klienta na koniec',
  'says-again': 'klient musi się powtarzać',
};
