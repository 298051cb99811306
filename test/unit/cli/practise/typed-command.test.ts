import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../../src/cli/practise/typed-command.js';

const actions = [
  {
    id: 'refund',
    title: 'Refund',
    result: '',
    params: { amount: { type: 'money' }, reason: { type: 'text', required: false } },
  },
  { id: 'check-order', title: 'Look up', result: '', params: { number: { type: 'text' } } },
  { id: 'call-depot', title: 'Call', result: '' },
] as const;

const read = (text: string) => readTyped(text, actions);

describe('a reply', () => {
  it('is said as typed, several lines and all', () => {
    expect(read('I am so sorry.\nLet me look.')).toEqual({
      kind: 'say',
      text: 'I am so sorry.\nLet me look.',
    });
  });
  it('may start with a slash when it is doubled', () => {
    expect(read('//route 66 is closed')).toEqual({ kind: 'say', text: '/route 66 is closed' });
  });
  it('is silence when nothing was typed', () => {
    expect(read('  \n ')).toEqual({ kind: 'silent' });
  });
});

describe('/do', () => {
  it.each([
    ['/do refund 20 late delivery', { amount: '20', reason: 'late delivery' }],
    ['/do refund amount=20,50 reason="late, twice"', { amount: '20,50', reason: 'late, twice' }],
    ['/do refund reason=late delivery amount=£20', { amount: '£20', reason: 'late delivery' }],
    ['/DO refund twenty', { amount: 'twenty' }],
  ])('%s', (typed, params) => {
    expect(read(typed)).toEqual({ kind: 'do', action: 'refund', params });
  });
  it('keeps a name it does not know in the text', () => {
    expect(read('/do check-order number=LK-1 x=2')).toEqual({
      kind: 'do',
      action: 'check-order',
      params: { number: 'LK-1 x=2' },
    });
  });
  it('suggests the action that was meant', () => {
    expect(read('/do refnud 20')).toEqual({ kind: 'unknown-action', typed: 'refnud', meant: 'refund' });
    expect(read('/do')).toEqual({ kind: 'no-action-named' });
  });
});

describe('other commands', () => {
  it('are understood in any case and suggested when misspelt', () => {
    expect(read('/Hint')).toEqual({ kind: 'hint', about: '' });
    expect(read('/paus')).toEqual({ kind: 'unknown-command', typed: 'paus', meant: 'pause' });
    expect(read('/qqqq')).toEqual({ kind: 'unknown-command', typed: 'qqqq' });
  });
});

it('reads anything without a throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((s) => `/do refund ${s}`),
      ),
      (text) => {
        expect(read(text).kind).toMatch(/^[a-z-]+$/);
      },
    ),
  );
});

describe('what was left out', () => {
  it('is asked for before anything is tried', () => {
    expect(read('/do refund')).toEqual({ kind: 'params-missing', action: 'refund' });
    expect(read('/do refund reason=late')).toEqual({ kind: 'params-missing', action: 'refund' });
    expect(read('/do call-depot')).toEqual({ kind: 'do', action: 'call-depot', params: {} });
  });
  it.each(['/quit', '/exit', '/q'])('%s leads to /pause', (typed) => {
    expect(read(typed)).toEqual({ kind: 'unknown-command', typed: typed.slice(1), meant: 'pause' });
  });
});
