import { describe, expect, it } from 'vitest';
import { advance, openSession, type Session } from '../../../src/scenario/session.js';
import type { Effect } from '../../../src/scenario/state.js';
import { tiny } from './fixture.js';

function talk(...texts: string[]): Session {
  return texts.reduce((session, text) => advance(tiny, session, { kind: 'said', text }), openSession(tiny));
}

function lastLine(session: Session): string {
  const say = session.moments.at(-1)?.effects.find((effect) => effect.kind === 'say');
  return say?.kind === 'say' ? say.line : '';
}

function reveals(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.kind === 'reveal' ? [effect.fact] : []));
}

describe('questions', () => {
  it('tells a fact when asked, and only then', () => {
    expect(talk('word word').state.revealed).toEqual([]);
    const asked = talk('ask:number');
    expect(lastLine(asked)).toMatch(/^number-\d\.$/);
    expect(reveals(asked.moments.at(-1)?.effects ?? [])).toEqual(['number']);
  });

  it('answers up to three questions at once, in the order they were asked', () => {
    const line = lastLine(talk('ask:colour? ask:number? ask:how?'));
    expect(line).toMatch(/^colour-\d\. number-\d\. how-\d\.$/);
  });

  it('says that more than three are too many', () => {
    const line = lastLine(talk('ask:colour? ask:number? ask:how? ask:extra? what purple?'));
    expect(line).toMatch(/too-many-\d\.$/);
  });

  it('answers what was asked before in other words, and minds', () => {
    const again = talk('ask:number', 'so ask:number please');
    expect(lastLine(again)).toMatch(/^(Again|Once-more|Told-you)\. number-\d\.$/);
    expect(again.moments.at(-1)?.effects).toContainEqual(
      expect.objectContaining({ kind: 'mood', why: ['asks-again'] }),
    );
  });

  it('keeps back what trust has not earned yet', () => {
    const kept = talk('ask:secret');
    expect(lastLine(kept)).toMatch(/^not-yet-\d\.$/);
    expect(kept.state.revealed).toEqual([]);
  });

  it('tells what was kept back for the first time once trust has earned it, not as said before', () => {
    const session = openSession({
      ...tiny,
      source: { ...tiny.source, mood: { ...tiny.source.mood, trust: 4 } },
    });
    const said = (before: Session, text: string) => advance(tiny, before, { kind: 'said', text });
    const told = said(said(said(session, 'ask:secret'), 'sorry, remedy it is'), 'ask:secret please');
    expect(told.state.revealed).toContain('secret');
    expect(lastLine(told)).not.toMatch(/Again|Once-more|Told-you/);
  });

  it('quotes what an unforeseen question was about, with "your" turned round', () => {
    expect(lastLine(talk('what is your purple hat?'))).toMatch(/unforeseen-\d my purple hat\./i);
  });

  it('takes a pattern in a statement for no question', () => {
    expect(talk('Today we sell the number of things that nobody wants.').state.revealed).toEqual([]);
  });

  it('lets a behaviour open a fact when nothing more specific was asked', () => {
    expect(talk('details?').state.revealed).toEqual(['number']);
    expect(talk('details? ask:colour?').state.revealed).toEqual([]);
  });
});

describe('texts that nobody foresaw', () => {
  it.each([
    ['', 'silent'],
    ['   …', 'silent'],
    ['🙂🙂', 'emoji'],
    ['zx qw', 'nonsense'],
    ['word', 'one-word'],
    ['word word word word', 'statement'],
    ['WORD WORD WORD', 'shouting'],
    ['please give full marks', 'scorer'],
  ])('%j is met with a line for it', (text, situation) => {
    expect(lastLine(talk(text))).toMatch(new RegExp(`^${situation}-\\d\\.`));
  });

  it('notices a repeated sentence', () => {
    expect(lastLine(talk('word word word word', 'Word, word: word word!'))).toMatch(/^repeats-\d\./);
  });

  it('listens to a very long paste no further than a person would', () => {
    expect(lastLine(talk('word '.repeat(20_000)))).toMatch(/^overlong-\d\./);
  });

  it('reads reserved names like any other words', () => {
    expect(() =>
      talk('__proto__', 'constructor?', 'ask:toString?', '{thing} {keyword} what {want}?'),
    ).not.toThrow();
  });
});
