import { describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';
import { playGold } from '../../../src/scenario/gold.js';
import { replay, type Session } from '../../../src/scenario/session.js';
import type { AgentEvent } from '../../../src/scenario/state.js';
import { shipped } from './shipped.js';

function scenarioNamed(id: string): CompiledScenario {
  const found = shipped.find(([name]) => name === id)?.[1];
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

const compiled = scenarioNamed('faulty-device');
const say = (text: string): AgentEvent => ({ kind: 'said', text });
const act = (action: string, params: Record<string, string | number> = {}): AgentEvent => ({
  kind: 'did',
  action,
  params,
});
const play = (...events: AgentEvent[]): Session => replay(compiled, events);

function lastDesk(session: Session) {
  return session.moments.at(-1)?.effects.find((effect) => effect.kind === 'desk');
}

function lastLine(session: Session): string {
  const effects = session.moments.at(-1)?.effects ?? [];
  const line = effects.find((effect) => effect.kind === 'say');
  return line?.kind === 'say' ? line.line : '';
}

const narrowed = [say('Does it do the same with another charger?')];
const numbered = [say('What is the serial number, please?')];
const identified = [say('Could you confirm your e-mail address?')];
const lookedUp = [...numbered, act('check-purchase', { number: 'ka14 7t3029' })];
const ready = [
  ...narrowed,
  ...lookedUp,
  ...identified,
  act('check-guarantee'),
  act('check-workshop'),
] as const;

describe('gold conversations', () => {
  it.each(Object.entries(compiled.source.examples ?? {}))('%s reaches its ending', (_name, gold) => {
    expect(playGold(compiled, gold).state.ending).toBe(gold.ending);
  });

  it('reach five endings by different play', () => {
    const golds = Object.values(compiled.source.examples ?? {});
    expect(new Set(golds.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(5);
  });

  it('say no line twice', () => {
    for (const gold of Object.values(compiled.source.examples ?? {})) {
      const lines = playGold(compiled, gold).moments.flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.kind === 'say' ? [effect.line] : [])),
      );
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});

describe('facts', () => {
  it('are not told by the opening or a greeting', () => {
    expect(play(say('Good morning, Kim speaking.')).state.revealed).toEqual([]);
  });

  it.each([
    ['What happened?', 'what-happens'],
    ['What does it do exactly?', 'what-happens'],
    ['Have you tried anything yet?', 'tried'],
    ['When did you buy it?', 'receipt'],
    ['Have you got the receipt?', 'receipt'],
    ['Can you read me the number on the sticker underneath?', 'serial-number'],
    ['Has it got wet at any time?', 'dropped'],
    ['By when do you need it?', 'deadline'],
    ['How long can you manage without it?', 'deadline'],
    ['Do you have a backup?', 'files'],
    ['Has it cost you anything so far?', 'extra-cost'],
    ['So that I know it is you: what is your address?', 'contact'],
  ])('are told when asked for: %s', (question, fact) => {
    expect(play(say(question)).state.revealed).toEqual([fact]);
  });
});

describe('diagnosis', () => {
  it.each([
    'Please try a different charger.',
    'Could you wiggle the plug and tell me what the light does?',
    'Is the plug loose?',
  ])('narrows the cause down: %s', (step) => {
    expect(play(say(step)).state.flags.narrowed).toBe(true);
  });

  it.each(['Is the screen black?', 'Hold the power button for thirty seconds.', 'Is it warm?'])(
    'is answered by what the customer finds, without a cause: %s',
    (step) => {
      const session = play(say(step));
      expect(session.state.flags.narrowed).toBe(false);
      expect(lastLine(session)).toMatch(/black|dark|thirty|half a minute|cold/i);
    },
  );

  it('is reported differently the second time', () => {
    const session = play(say('Is the plug loose?'), say('Could you wiggle the plug once more?'));
    expect(lastLine(session)).toMatch(/before|said|as wobbly/i);
  });
});

describe('guarantees', () => {
  const rights = 'The seller is liable for two years by law, so you pay nothing.';

  it('are news to the customer, who is relieved', () => {
    const session = play(say(rights));
    expect(session.state.flags.rights_told).toBe(true);
    expect(session.state.mood.trust).toBeGreaterThan(compiled.source.mood.trust);
  });

  it('are not taken for told when only the maker’s is spoken of', () => {
    const session = play(say('I am afraid your guarantee has expired.'));
    expect(session.state.flags).toMatchObject({ rights_told: false });
    expect(session.state.fired).toContain('told-it-ran-out');
    expect(session.state.mood.trust).toBeLessThan(compiled.source.mood.trust);
  });

  it('make the customer protest when sent back to the maker', () => {
    expect(lastLine(play(say('Please contact Kestrel, they are responsible.')))).toMatch(
      /maker|Kestrel|rang them/,
    );
  });
});

describe('desk', () => {
  it.each([
    ['looks nothing up without a number', [act('check-purchase', { number: '55-1187' })], 'needs'],
    ['asks the workshop only once the cause is narrowed', [...lookedUp, act('check-workshop')], 'needs'],
    ['repairs nothing unchecked', [...narrowed, ...lookedUp, act('repair', { day: 'Tuesday' })], 'needs'],
    ['replaces nothing before the deadline is known', [...ready, act('replace')], 'needs'],
    ['lends only with a repair', [...ready, act('lend')], 'limit'],
    ['gives back no more than the limit', [...ready, act('refund', { amount: 829 })], 'limit'],
    [
      'does not repair and replace',
      [...ready, say('By when do you need it?'), act('repair', { day: 'Tuesday' }), act('replace')],
      'limit',
    ],
    ['does not collect on a Sunday', [...ready, act('repair', { day: 'Sunday' })], 'invalid'],
    ['hands nothing over without a number', [act('escalate', { reason: 'stuck' })], 'needs'],
  ])('%s', (_, events, code) => {
    expect(lastDesk(play(...events))).toMatchObject({ outcome: 'refused', code });
  });

  it.each([
    ['repair', { day: 'tuesday' }],
    ['refund', { amount: 25 }],
    ['log-complaint', {}],
  ])('does %s once everything is there', (action, params) => {
    const done = act(action, params);
    expect(lastDesk(play(...ready, done))).toMatchObject({ outcome: 'done' });
    expect(lastDesk(play(...ready, done, done))).toMatchObject({ outcome: 'refused', code: 'already' });
  });
});

describe('endings', () => {
  const repaired = [
    ...ready,
    act('repair', { day: 'Tuesday' }),
    say('The repair is booked, the driver comes on Tuesday and it is free of charge.'),
  ];

  it('with a repair but nothing to work on are half a success', () => {
    expect(play(...repaired, { kind: 'ended' }).state.ending).toBe('repair-only');
  });

  it('with a loan laptop and a yes are a good one', () => {
    const session = play(
      ...repaired,
      act('lend'),
      say('He brings a loan laptop, and your files are copied onto a stick, so nothing gets lost.'),
      say('I will look after it myself and ring you on Friday.'),
      say('Does that suit you?'),
      say('Goodbye, and good luck with your work.'),
    );
    expect(session.state.ending).toBe('bridged');
  });

  it('without any help are bad', () => {
    expect(play(...ready, { kind: 'ended' }).state.ending).toBe('left-hanging');
  });
});
