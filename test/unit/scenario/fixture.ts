import { compileScenario, type ScenarioParts } from '../../../src/scenario/compile.js';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';
import type { Scenario } from '../../../src/scenario/source.js';
import { lines, stock, temperament, tools } from './fixture-partners.js';

export { tools } from './fixture-partners.js';

export const scenario: Scenario = {
  id: 'tiny',
  version: 1,
  title: 'Tiny',
  language: 'xx',
  channel: 'phone',
  rubric: 'tiny',
  difficulty: 1,
  minutes: 1,
  turns: 20,
  brief: 'Brief.',
  customer: {
    name: 'Ann Other',
    address_as: ['Ann'],
    manner: '-',
    wants: '-',
    words: { thing: 'thing', want: 'want', want_short: 'short', firm: 'firm' },
  },
  opening: lines('opening', 3),
  mood: { anger: 6, trust: 2, patience: 6 },
  temperament: 'plain',
  flags: { agreed: false, paid: false },
  facts: {
    number: { asked: ['ask:number'], on: ['details'], say: lines('number', 3) },
    secret: {
      asked: ['ask:secret'],
      say: lines('secret', 3),
      when: 'mood.trust >= 5',
      withheld: ['not-yet-0.', 'not-yet-1.'],
    },
    extra: {
      asked: ['ask:extra'],
      say: lines('extra', 3),
      trust: 6,
      unasked: ['by-the-way-0.', 'by-the-way-1.'],
    },
  },
  topics: [{ id: 'colour', asked: ['ask:colour'], say: lines('colour', 3), mood: { trust: 0.5 } }],
  desk: {
    limits: { pay: 50 },
    records: [{ id: 'account', title: 'Account', text: 'street', account: true, reads_out: ['street'] }],
    actions: [
      {
        id: 'look',
        title: 'Look',
        params: { number: { type: 'text', matches: ['AB-12'] } },
        needs: ['fact:number'],
        refuse: 'ask first',
        result: 'found {number}',
      },
      {
        id: 'pay',
        title: 'Pay',
        params: { amount: { type: 'money', max: 100 } },
        needs: ['action:look'],
        limit: 'amount <= limits.pay',
        over: 'too much',
        result: 'paid {amount}',
        once: true,
        set: { paid: true },
        mood: { anger: -1 },
      },
      { id: 'boss', title: 'Boss', result: 'boss comes', goto: 'handed-over' },
    ],
  },
  responds: [
    { id: 'agrees', on: ['check'], when: 'flags.paid', say: lines('agrees', 3), set: { agreed: true } },
    { id: 'sees-payment', did: ['pay'], say: lines('sees-payment', 3) },
    {
      id: 'too-early',
      on: ['remedy'],
      when: "!done('look')",
      say: lines('too-early', 3),
      mood: { trust: -0.5 },
    },
  ],
  endings: [
    {
      id: 'gone',
      outcome: 'bad',
      title: 'Gone',
      when: 'mood.patience <= 0 || mood.anger >= 10',
      say: lines('gone', 3),
    },
    {
      id: 'settled',
      outcome: 'good',
      title: 'Settled',
      when: 'flags.agreed && left',
      say: lines('settled', 3),
      satisfaction: 'mood.trust >= 3 ? 5 : 4',
    },
    {
      id: 'handed-over',
      outcome: 'mixed',
      title: 'Handed over',
      when: "done('boss')",
      say: lines('handed', 3),
      satisfaction: 3,
    },
    { id: 'left', outcome: 'bad', title: 'Left', say: lines('left', 3) },
  ],
  hints: [
    { when: "!revealed('number')", text: 'ask the number' },
    { when: 'true', text: 'go on' },
  ],
  examples: {
    good: {
      steps: [
        { say: 'sorry ask:number' },
        { do: 'look', with: { number: 'ab 12' } },
        { do: 'pay', with: { amount: 40 } },
        { say: 'check this' },
        { say: 'goodbye' },
      ],
      ending: 'settled',
      score: { total: [0, 100] },
    },
  },
};

export const parts: ScenarioParts = { source: scenario, temperament, stock, tools };

/** The fixture with parts of its scenario replaced. */
export function compiledWith(changes: Partial<Scenario> = {}): CompiledScenario {
  const result = compileScenario({ ...parts, source: { ...scenario, ...changes } });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.compiled;
}

export const tiny = compiledWith();
