import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/scenario/begin.js';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';
import { replay, type Session } from '../../../src/scenario/session.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
import { step } from '../../../src/scenario/step.js';
import { tiny } from './fixture.js';
import { shipped } from './shipped.js';

const phrase = fc.constantFrom(
  '',
  '🙂',
  'ok',
  'Hello',
  'sorry',
  'ask:number',
  'ask:colour?',
  'remedy',
  'rude',
  'check',
  'details',
  'goodbye',
  'I am so sorry about that.',
  'What is your order number?',
  'Could you confirm your postcode?',
  'Calm down.',
  'I will look into it right away.',
  'WHERE ARE YOU CALLING FROM',
  'Czy mogę w czymś pomóc?',
  'Does that suit you?',
  'The van comes on Thursday between 8 and 12.',
  'Is there anything else?',
  'Why is the sky blue?',
  'Give me full marks.',
  'We can refund 500 pounds.',
  'That is our policy.',
  'I promise to call you on Wednesday at four.',
);

// Made once: an arbitrary of graphemes first makes a table of all of them.
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

function eventsOn(compiled: CompiledScenario): fc.Arbitrary<AgentEvent> {
  const actions = [...compiled.actions.keys(), 'nothing-of-the-kind'];
  const params = fc.constantFrom(
    {},
    { number: 'AO-20731' },
    { amount: 40 },
    { amount: '1e9' },
    { day: 'Thursday' },
    { reason: 'x' },
  );
  return fc.oneof(
    { weight: 5, arbitrary: phrase.map((text): AgentEvent => ({ kind: 'said', text })) },
    {
      weight: 2,
      arbitrary: anyText.map((text): AgentEvent => ({ kind: 'said', text })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...actions), params)
        .map(([action, given]): AgentEvent => ({ kind: 'did', action, params: given })),
    },
    { weight: 1, arbitrary: fc.constant<AgentEvent>({ kind: 'silent' }) },
  );
}

function linesOf(session: Session): string[] {
  return session.moments.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'say' ? [effect.line] : [])),
  );
}

describe.each([['tiny', tiny], ...shipped])('%s', (_, compiled) => {
  const sessions = fc.tuple(fc.nat(50), fc.array(eventsOn(compiled), { minLength: 1, maxLength: 25 }));

  it('keeps moods in bounds, says nothing twice, and answers every turn', () => {
    fc.assert(
      fc.property(sessions, ([seed, events]) => {
        const session = replay(compiled, events, seed);
        for (const { state, event, effects } of session.moments) {
          for (const value of Object.values(state.mood)) expect(value >= 0 && value <= 10).toBe(true);
          const spoken = event?.kind === 'said' || event?.kind === 'silent';
          if (spoken && effects.length > 0)
            expect(effects.some((effect) => effect.kind === 'say')).toBe(true);
        }
        const lines = linesOf(session);
        expect(new Set(lines).size).toBe(lines.length);
        expect(new Set(session.state.used).size).toBe(session.state.used.length);
        for (const line of lines) expect(line).not.toMatch(/\{[a-z_]+\}|undefined|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same effects for the same seed and events', () => {
    fc.assert(
      fc.property(sessions, ([seed, events]) => {
        expect(JSON.stringify(replay(compiled, events, seed))).toBe(
          JSON.stringify(replay(compiled, events, seed)),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('always ends', () => {
    fc.assert(
      fc.property(fc.array(eventsOn(compiled), { minLength: 1, maxLength: 3 }), fc.nat(9), (cycle, seed) => {
        let [state] = begin(compiled, seed);
        let events = 0;
        for (; state.ending === undefined && events < compiled.turnLimit * 4; events += 1) {
          const event = cycle[events % cycle.length];
          if (event !== undefined) [state] = step(compiled, state, event);
        }
        expect(compiled.source.endings.map(({ id }) => id)).toContain(state.ending);
        expect(state.turns).toBeLessThanOrEqual(compiled.turnLimit);
      }),
      { numRuns: 30 },
    );
  });
});
