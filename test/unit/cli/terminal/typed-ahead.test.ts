import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AtOnce, createTypedAhead } from '../../../../src/cli/terminal/typed-ahead.js';

const yesNo: AtOnce = { keys: ['y', 'n'], whole: /(?!)/ };
const time: AtOnce = { keys: [], whole: /^\d\d:?\d\d$/ };
const line: AtOnce = { keys: [], whole: /(?!)/ };
const text = (typed: string) => ({ kind: 'text', text: typed }) as const;

describe('what was typed ahead', () => {
  it('answers key by key, and the rest of the line stays', () => {
    const ahead = createTypedAhead();
    ahead.add(text('ynnobody looked'), false);
    expect([ahead.next(yesNo), ahead.next(yesNo), ahead.next(line)]).toEqual([
      text('y'),
      text('n'),
      text('nobody looked'),
    ]);
    expect(ahead.next(yesNo)).toBeUndefined();
  });

  it('leaves a begun line to be gone on with', () => {
    const ahead = createTypedAhead();
    ahead.begin('1405y1');
    expect(ahead.next(time)).toEqual(text('1405'));
    expect(ahead.next(yesNo)).toEqual(text('y'));
    expect(ahead.next(line)).toBeUndefined();
    expect(ahead.takeBegun()).toBe('1');
    expect(ahead.takeBegun()).toBe('');
  });

  it('keeps its order where the begun line was ended meanwhile', () => {
    const ahead = createTypedAhead();
    ahead.begin('ye');
    expect(ahead.next(yesNo)).toEqual(text('y'));
    ahead.add(text('ven so'), false);
    expect(ahead.next(line)).toEqual(text('even so'));
  });

  it('takes what was pasted as one answer', () => {
    const ahead = createTypedAhead();
    ahead.add(text('no\nyes'), true);
    expect(ahead.next(yesNo)).toEqual(text('no\nyes'));
  });

  it('loses no key', () => {
    const script = fc.stringMatching(/^[yn]{0,20}$/);
    fc.assert(
      fc.property(script, script, (one, two) => {
        const ahead = createTypedAhead();
        ahead.add(text(one), false);
        ahead.begin(two);
        const given: string[] = [];
        for (let next = ahead.next(yesNo); next?.kind === 'text'; next = ahead.next(yesNo))
          given.push(next.text);
        expect(given.join('')).toBe(one + two);
      }),
    );
  });
});
