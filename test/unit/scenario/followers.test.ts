import { describe, expect, it } from 'vitest';
import { advance, openSession } from '../../../src/scenario/session.js';
import type { Scenario } from '../../../src/scenario/source.js';
import { compiledWith, scenario } from './fixture.js';

type Rule = NonNullable<Scenario['responds']>[number];

const named = (id: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  asked: [id],
  also: true,
  say: [`${id}-said.`],
  ...rest,
});

function heard(rules: readonly Rule[], text: string, channel: Scenario['channel'] = 'phone') {
  const compiled = compiledWith({ ...scenario, channel, responds: [...rules] });
  const { moments } = advance(compiled, openSession(compiled), { kind: 'said', text });
  const last = moments.at(-1);
  return {
    fired: last?.state.fired,
    leftOut: last?.effects.flatMap((effect) => (effect.kind === 'left-out' ? [effect.rule] : [])),
    flags: last?.state.flags,
  };
}

const four = ['north', 'east', 'south', 'west'];

describe('rules that follow others in one turn', () => {
  it('speak three at most; who would have been the fourth is noted and may come later', () => {
    const { fired, leftOut } = heard(
      four.map((id) => named(id)),
      four.join(' '),
    );
    expect(fired).toEqual(['north', 'east', 'south']);
    expect(leftOut).toEqual(['west']);
  });

  it('speak five at most in a letter', () => {
    const { fired, leftOut } = heard(
      four.map((id) => named(id)),
      four.join(' '),
      'email',
    );
    expect(fired).toEqual(four);
    expect(leftOut).toEqual([]);
  });

  it('take no place where they say nothing', () => {
    const silent: Rule = { id: 'west', asked: ['west'], also: true, set: { agreed: true } };
    const { fired, leftOut, flags } = heard(
      [...four.slice(0, 3).map((id) => named(id)), silent],
      four.join(' '),
    );
    expect(fired).toEqual(four);
    expect(leftOut).toEqual([]);
    expect(flags).toMatchObject({ agreed: true });
  });
});
