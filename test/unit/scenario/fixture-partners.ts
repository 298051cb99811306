import type { BandLines, StockLines, Temperament } from '../../../src/scenario/source.js';
import type { KnownBehaviour, Span, Tools } from '../../../src/scenario/tools.js';

// A language without words of its own: an agent says behaviours and questions by name, as in
// "sorry ask:number", and every line of the customer is an id. What is tested is the engine, not English.

const behaviours: readonly KnownBehaviour[] = [
  { id: 'sorry', by: 'agent', dimension: 'empathy', sign: '+' },
  { id: 'remedy', by: 'agent', dimension: 'resolution', sign: '+' },
  { id: 'details', by: 'agent', dimension: 'procedure', sign: '+' },
  { id: 'check', by: 'agent', dimension: 'procedure', sign: '+' },
  { id: 'rude', by: 'agent', dimension: 'empathy', sign: '-' },
  { id: 'disclose-account', by: 'agent', dimension: 'procedure', sign: 'neutral' },
  { id: 'verify-identity', by: 'agent', dimension: 'procedure', sign: '+' },
];

function placesOf(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    spans.push({ from, to: from + word.length });
  }
  return spans;
}

export const tools: Tools = {
  behaviours,
  read: (text) => ({
    text,
    heard: behaviours.flatMap(({ id }) =>
      placesOf(text, id).map((span) => ({ behaviour: id, confidence: 1, ...span })),
    ),
    sentences: [...text.matchAll(/[^.?!]+[.?!]*/g)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      question: match[0].includes('?') || match[0].includes('ask:'),
    })),
    shouted: /^[A-Z :]{8,}$/.test(text),
    language: undefined,
  }),
  compilePattern: (source) =>
    source.includes('(')
      ? { ok: false, errors: [{ message: 'open bracket', offset: source.indexOf('(') }] }
      : { ok: true, pattern: { source } },
  find: ({ source }, { text }) => placesOf(text, source),
  findWording: ({ source }, { text }) => placesOf(text, source),
  knows: (word) => word.length > 2,
};

export function lines(name: string, count = 6): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}.`);
}

const bands = (name: string): BandLines => ({ any: lines(name) });

export const stock: StockLines = {
  language: 'xx',
  openers: { any: ['Well.', 'So.', 'Hm.'] },
  again: { any: ['Again.', 'Once-more.', 'Told-you.'] },
  asking: ['want:'],
  answers: [],
  situations: {
    silent: bands('silent'),
    nonsense: bands('nonsense'),
    'one-word': bands('one-word'),
    emoji: bands('emoji'),
    shouting: bands('shouting'),
    foreign: bands('foreign'),
    overlong: bands('overlong'),
    scorer: bands('scorer'),
    repeats: bands('repeats'),
    'unforeseen-plain': bands('unforeseen-plain'),
    'too-many': bands('too-many'),
    hollow: bands('hollow'),
    breach: bands('breach'),
    waiting: bands('waiting'),
    nudge: bands('nudge'),
    statement: bands('statement'),
    warning: bands('warning'),
    unforeseen: { any: Array.from({ length: 6 }, (_, index) => `unforeseen-${index} {keyword}.`) },
  },
  remarks: Object.fromEntries(behaviours.map(({ id }) => [id, bands(`on-${id}`)])),
  topics: [{ id: 'how', asked: ['ask:how'], say: bands('how') }],
  words: { skip: ['is', 'the', 'details'], ask: ['what'], lead: ['and'], swap: { your: 'my' } },
  scorer: ['full marks'],
  farewell: ['goodbye'],
  survey: {
    best: ['best {quote}.'],
    worst: ['worst {quote}.'],
    good: ['good.'],
    mixed: ['mixed.'],
    bad: ['bad.'],
  },
};

const costly = { patience: -1 };

export const temperament: Temperament = {
  id: 'plain',
  title: 'Plain',
  about: 'For tests.',
  bands: { mood: 'anger', tense: 4, hot: 7 },
  most: 2,
  floor: { anger: 4 },
  reacts: {
    sorry: { mood: { anger: -1.5, trust: 0.5 } },
    remedy: { mood: { anger: -2, trust: 1 } },
    details: { mood: { trust: 0.2 } },
    rude: { mood: { anger: 2, patience: -2 } },
  },
  together: [{ behaviours: ['sorry', 'remedy'], mood: { trust: 0.5 } }],
  events: {
    turn: { patience: -0.2 },
    breach: { trust: -2 },
    silent: costly,
    nonsense: costly,
    shouting: costly,
    foreign: costly,
    overlong: costly,
    scorer: costly,
    repeats: costly,
    'asks-again': costly,
    hollow: costly,
    unmoved: costly,
    waiting: costly,
  },
};
