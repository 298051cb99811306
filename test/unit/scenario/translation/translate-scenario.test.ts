import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/files/generated/scenario.js';
import type { Overlay } from '../../../../src/language/translation/overlay.js';
import {
  checkScenarioOverlay,
  linesOfScenario,
  translateScenario,
} from '../../../../src/scenario/translation/translate-scenario.js';
import { shipped } from '../shipped.js';

const scenario: Scenario = {
  id: 'van',
  version: 1,
  title: 'The van',
  language: 'en',
  channel: 'phone',
  rubric: 'complaint-call',
  difficulty: 1,
  minutes: 5,
  brief: 'Book a van.',
  customer: {
    name: 'Jo',
    address_as: ['Jo'],
    manner: 'dry',
    wants: 'a van',
    words: { thing: 'a van', want: 'have a van', want_short: 'a van', firm: 'you' },
  },
  opening: ['Well?'],
  mood: { anger: 5, trust: 5, patience: 5 },
  temperament: 'fiery',
  facts: {},
  topics: [],
  desk: {
    records: [],
    actions: [
      {
        id: 'book',
        title: 'Book',
        params: {
          day: { type: 'choice', options: ['Thursday', 'Friday'] },
          reason: { type: 'text' },
          code: { type: 'text', matches: ['AO-1', '1'] },
        },
        result: 'Booked for {day}: {reason}.',
      },
    ],
  },
  endings: [
    { id: 'good', outcome: 'good', title: 'Fine', when: "done('book')", say: ['{day}, then.'] },
    { id: 'bad', outcome: 'bad', title: 'Gone', say: ['Bye.'] },
  ],
  examples: {
    excellent: {
      about: 'Books.',
      steps: [{ do: 'book', with: { day: 'Friday', reason: 'Late', code: 'AO-1' } }],
      ending: 'good',
      score: {},
    },
  },
};
const overlay: Overlay = {
  translates: 'van',
  language: 'pl',
  lines: {
    'desk.actions.book.params.day.options.1': { from: 'Thursday', to: 'czwartek' },
    'desk.actions.book.params.day.options.2': { from: 'Friday', to: 'piątek' },
    'desk.actions.book.params.code.matches.1': { from: 'AO-1', to: 'ZA-1' },
    'examples.excellent.steps.1.with.reason': { from: 'Late', to: 'Spóźnienie' },
  },
};

describe('a translated scenario', () => {
  it('has gold conversations that choose its own options', () => {
    const step = translateScenario(scenario, overlay).examples?.excellent?.steps[0];
    expect(step?.with).toEqual({ day: 'piątek', reason: 'Spóźnienie', code: 'ZA-1' });
  });

  it('is of the language of the overlay', () => {
    expect(translateScenario(scenario, overlay).language).toBe('pl');
  });

  it('has what is chosen translated once, where it is offered', () => {
    const ids = linesOfScenario(scenario).lines.map(({ id }) => id);
    expect(ids).toContain('desk.actions.book.params.day.options.2');
    expect(ids).toContain('examples.excellent.steps.1.with.reason');
    expect(ids).not.toContain('examples.excellent.steps.1.with.day');
  });

  it('may fill in parameters of the desk, and no other words', () => {
    const lines = {
      ...overlay.lines,
      'endings.good.say.1': { from: '{day}, then.', to: 'Czyli {day}, {powod}.' },
    };
    const found = checkScenarioOverlay(scenario, { ...overlay, lines }, 'van.pl.yaml');
    const slots = found.filter(({ code }) => code === 'SC143' || code === 'SC144');
    expect(slots.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['SC144', ['lines', 'endings.good.say.1', 'to']],
    ]);
  });
});

describe.each(shipped)('the lines of %s', (_id, { source }) => {
  it('each have an id of their own', () => {
    const ids = linesOfScenario(source).lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('names an option in conditions as it is called in the translation', () => {
  const asking: Scenario = {
    ...scenario,
    responds: [
      { id: 'thursday', when: "param('book', 'day') == 'Thursday' && mood.trust > 1", say: ['a', 'b', 'c'] },
    ],
  } as Scenario;
  const lines = { 'desk.actions.book.params.day.options.1': { from: 'Thursday', to: 'czwartek' } };
  const translated = translateScenario(asking, { translates: 'van', language: 'pl', lines } as Overlay);
  expect(translated.responds?.[0]?.when).toBe("param('book', 'day') == \"czwartek\" && mood.trust > 1");
});

it('has score ranges of its own where its words score otherwise', () => {
  const scored = { ...overlay, gold: { excellent: { total: [60, 90] } } } as Overlay;
  expect(translateScenario(scenario, scored).examples?.excellent?.score).toEqual({ total: [60, 90] });
  expect(translateScenario(scenario, overlay).examples?.excellent?.score).toEqual({});
});
