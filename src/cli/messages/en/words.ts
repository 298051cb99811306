import { enForms } from '../../../language/written-forms.js';

/** Names of what the program knows by an id, and how numbers and dates are written. */
export const enWords = {
  /** A number with at most three decimals. */
  number: enForms.number,
  /** A day, from an ISO 8601 date. */
  date: enForms.date,

  outcomeName: { good: 'good', mixed: 'mixed', bad: 'bad' },
  rubricKindName: { conversation: 'conversation', checklist: 'checklist' },
  /** Kinds of what is entered at the desk, and of a visit's questions. */
  typeName: {
    text: 'text',
    number: 'number',
    money: 'money',
    choice: 'choice',
    choices: 'choices',
    date: 'date',
    'yes-no': 'yes-no',
    scale: 'scale',
    time: 'time',
    duration: 'duration',
    photo: 'photo',
  },
  /** The dimensions that always exist; others go by their id. */
  dimensionName: (id: string) => id,
  /** Behaviours, cues and actions; those without a name go by their id. */
  behaviourName: (id: string) => id,
  moodName: (mood: string) => mood,
  /** A word for a mood from 0 to 10. */
  moodWord: (mood: string, value: number): string => {
    const words = MOOD_WORDS[mood] ?? ['very low', 'low', 'middling', 'high', 'very high'];
    return words[Math.min(words.length - 1, Math.floor((value / 10) * words.length))] ?? '';
  },
  /** A language, as it stands behind "speaks"; others go by their code. */
  languageName: (code: string) => LANGUAGES[code] ?? code,

  /** Beside a list to choose from. */
  keysNavigate: 'navigate',
  keysSelect: 'select',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  pl: 'Polish',
  cs: 'Czech',
  lv: 'Latvian',
};

const MOOD_WORDS: Readonly<Record<string, readonly string[]>> = {
  anger: ['calm', 'irritated', 'annoyed', 'angry', 'furious'],
  trust: ['none', 'little', 'wavering', 'good', 'full'],
  patience: ['gone', 'thin', 'fading', 'some', 'plenty'],
  worry: ['none', 'a little', 'uneasy', 'worried', 'frightened'],
};
