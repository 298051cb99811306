import { expect, test } from 'vitest';
import { lintStock } from '../../../src/scenario/check/stock/rules.js';
import { lintTemperament } from '../../../src/scenario/check/temperament/rules.js';
import type { StockLines, Temperament } from '../../../src/scenario/source.js';
import { lines, temperament as sound, stock, tools } from './fixture-partners.js';

const behaviours = new Map(tools.behaviours.map((each) => [each.id, each]));
behaviours.set('angry', { id: 'angry', by: 'customer', sign: '-' });

const temperament = (changes: Partial<Temperament>, moods = new Set(['anger', 'trust', 'patience'])) =>
  lintTemperament({ source: { ...sound, ...changes }, behaviours, moods }).map(
    ({ code, pointer = [] }) => `${code} ${pointer.join('.')}`,
  );

test('a sound temperament is told nothing', () => expect(temperament({})).toEqual([]));

test.each<[string, Partial<Temperament>, string[]]>([
  [
    'a behaviour that there is not, and one of the customer',
    { reacts: { ...sound.reacts, sory: { mood: {} }, angry: { mood: {} } } },
    ['SC120 reacts.sory', 'SC120 reacts.angry'],
  ],
  [
    'a misspelt mood at each place',
    { floor: { angre: 3 }, events: { ...sound.events, silent: { angre: 1 } } },
    ['TP101 floor.angre', 'TP101 events.silent.angre'],
  ],
  [
    'a mood that nobody has at its first place only',
    { floor: { joyfulness: 3 }, events: { ...sound.events, silent: { joyfulness: 1 } } },
    ['TP101 floor.joyfulness'],
  ],
  [
    'good beyond the limit of a turn, harm across the stock range',
    { reacts: { sorry: { mood: { anger: -2.5 } }, rude: { mood: { anger: 2.5, trust: -10 } } } },
    ['TP102 reacts.sorry.mood.anger', 'TP102 reacts.rude.mood.trust'],
  ],
  ['whom nothing calms', { reacts: { rude: { mood: { anger: 2 } } } }, ['TP103 reacts']],
  ['whom nothing angers', { reacts: { sorry: { mood: { anger: -1 } } } }, ['TP103 reacts']],
  [
    'the same behaviours together',
    {
      together: [
        { behaviours: ['sorry', 'remedy'], mood: {} },
        { behaviours: ['remedy', 'sorry', 'sorry'], mood: {} },
      ],
    },
    ['TP104 together.1.behaviours.2', 'TP104 together.1.behaviours'],
  ],
  ['never tense', { bands: { mood: 'anger', tense: 7, hot: 7 } }, ['TP105 bands.tense']],
  ['always hot', { bands: { mood: 'anger', tense: 0, hot: 0 } }, ['TP105 bands.hot']],
])('temperament: %s', (_name, changes, expected) => expect(temperament(changes)).toEqual(expected));

test('where no scenario tells which moods there are, none is doubted', () => {
  const found = lintTemperament({ source: { ...sound, floor: { joy: 3 } }, behaviours });
  expect(found).toEqual([]);
});

const situations = (changes: object): Partial<StockLines> => ({
  situations: { ...stock.situations, ...changes } as StockLines['situations'],
});

function stockLines(changes: Partial<StockLines>, others: readonly StockLines[] = []) {
  const source = { ...stock, ...changes };
  const patterns = source.farewell.map((pattern, index) => ({
    source: pattern,
    pointer: ['farewell', index],
    errors: [],
  }));
  const words = new Set(['thing', 'thing_genitive']);
  return lintStock({ source, behaviours, patterns, others, words }).map(
    ({ code, pointer = [] }) => `${code} ${pointer.join('.')}`,
  );
}

test('sound stock lines are told nothing', () => expect(stockLines({}, [stock])).toEqual([]));

test.each<[string, Partial<StockLines>, string[]]>([
  ['an unknown behaviour', { remarks: { ...stock.remarks, sory: { any: ['So.'] } } }, ['SC120 remarks.sory']],
  ['a pattern twice', { farewell: ['bye', 'good night', 'Bye '] }, ['SC173 farewell.2']],
  [
    'a line twice in one mood, not in two',
    situations({ nudge: { any: ['Well?'], calm: ['And?', 'Well …'], hot: ['And?'] } }),
    ['SC169 situations.nudge.calm.1'],
  ],
  [
    'a slot of another moment, a form that no scenario has',
    situations({
      nudge: { any: ['The {keyword}?', 'My {thing}?', 'Of {thing_genitve}?', 'Of {thing_genitive}?'] },
    }),
    ['SC170 situations.nudge.any.0', 'SC170 situations.nudge.any.2'],
  ],
  [
    'nothing to say when hot',
    situations({ nudge: { calm: ['So?'], tense: ['So?'] } }),
    ['SK101 situations.nudge'],
  ],
  [
    'what was asked is never taken up',
    situations({ unforeseen: { any: ['No idea.'] } }),
    ['SK103 situations.unforeseen'],
  ],
  [
    'a mark on nothing, and one of every channel',
    {
      channels: [
        { only: ['phone'], words: ['nudge', 'hanged'] },
        { only: ['phone', 'chat', 'email', 'in-person'], words: ['silent'] },
      ],
      ...situations({ nudge: { any: [...lines('nudge'), 'So?'] } }),
    },
    ['SK104 channels.0.words.1', 'SK104 channels.1.only'],
  ],
  [
    'every line of a moment marked',
    {
      channels: [{ only: ['phone', 'email'], words: ['nudge~'] }],
      ...situations({ nudge: { any: ['A nudge.'] } }),
    },
    ['SK105 situations.nudge', 'SK105 situations.nudge', 'SK105 situations.nudge'],
  ],
  ['an answer without a remark', { answers: ['details'], remarks: {} }, ['SK106 answers.0']],
])('stock lines: %s', (_name, changes, expected) => expect(stockLines(changes)).toEqual(expected));

test('what most other languages have lines for is missed, what one has is its own', () => {
  const richer = { ...stock, language: 'yy', remarks: { ...stock.remarks, check: { any: ['Thanks.'] } } };
  const remarks = Object.fromEntries(Object.entries(stock.remarks).filter(([id]) => id !== 'check'));
  expect(stockLines({ remarks }, [richer, richer, stock])).toContain('SK102 remarks');
  const own = { ...stock, language: 'yy', remarks: { ...remarks, 'verify-identity': { any: ['So?'] } } };
  expect(stockLines({ remarks }, [own, { ...stock, remarks }, { ...stock, remarks }])).not.toContain(
    'SK102 remarks',
  );
});
