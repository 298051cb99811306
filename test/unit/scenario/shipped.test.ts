import { describe, expect, it } from 'vitest';
import { playGold } from '../../../src/scenario/gold.js';
import { advance, openSession, replay, type Session } from '../../../src/scenario/session.js';
import { shipped } from './shipped.js';

function lastLine(session: Session): string {
  const say = session.moments.at(-1)?.effects.find((effect) => effect.kind === 'say');
  return say?.kind === 'say' ? say.line : '';
}

describe.each(shipped)('%s', (_, compiled) => {
  const { source } = compiled;

  it('has gold conversations from excellent to gaming', () => {
    expect(Object.keys(source.examples ?? {})).toEqual(
      expect.arrayContaining(['excellent', 'good', 'poor', 'terrible', 'gaming']),
    );
  });

  it('refuses nothing to the excellent agent', () => {
    const { excellent } = source.examples ?? {};
    if (excellent === undefined) throw new Error('there is no excellent conversation');
    const { desk } = playGold(compiled, excellent).state;
    expect(desk.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  });

  // `scenario test` sees that each gold conversation reaches its ending, as the program plays it.
  it('has conversations to three endings or more', () => {
    const endings = Object.values(source.examples ?? {}).map(({ ending }) => ending);
    endings.push(replay(compiled, [{ kind: 'ended' }]).state.ending ?? '');
    expect(new Set(endings).size).toBeGreaterThanOrEqual(3);
  });

  it('has five topics or more, facts to be asked for, and a desk with conditions', () => {
    expect(source.topics.length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(source.facts).length).toBeGreaterThanOrEqual(3);
    expect(source.desk.actions.length).toBeGreaterThanOrEqual(3);
    expect(source.desk.actions.some((action) => (action.needs ?? []).length > 0)).toBe(true);
    expect(source.desk.actions.some((action) => action.limit !== undefined)).toBe(true);
  });

  it('tells no fact unasked at the first greeting', () => {
    const greeted = advance(compiled, openSession(compiled), {
      kind: 'said',
      text: 'Good morning, how can I help you?',
    });
    expect(greeted.state.revealed).toEqual([]);
  });

  it.each([
    ['What colour is your front door?', /front door/i],
    ['Have you ever been to Madagascar?', /Madagascar/],
    ['Why do penguins swim?', /penguins/i],
  ])('takes up a question nobody foresaw: %s', (text, keyword) => {
    expect(lastLine(replay(compiled, [{ kind: 'said', text }]))).toMatch(keyword);
  });

  it('hangs up on somebody who insults and shouts', () => {
    const rude = [
      'You are an idiot.',
      'SHUT UP AND LISTEN TO ME',
      'Stop whining, you moron.',
      'I do not care about you.',
      'Idiot.',
    ];
    const session = replay(
      compiled,
      rude.map((text) => ({ kind: 'said', text })),
    );
    const ending = source.endings.find(({ id }) => id === session.state.ending);
    expect(ending?.outcome).toBe('bad');
  });

  it('is not calmed for long by kind words alone', () => {
    const kind = [
      'I am so sorry to hear that.',
      'I understand how frustrating this must be.',
      'I truly apologise for the inconvenience.',
      'Thank you so much for your patience.',
      'I do understand, and I am sorry.',
      'We really value you.',
    ];
    const session = replay(
      compiled,
      kind.map((text) => ({ kind: 'said', text })),
    );
    const start = source.mood.patience;
    expect(session.state.mood.patience ?? 10).toBeLessThan(start);
    expect(session.state.mood.anger ?? 0).toBeGreaterThanOrEqual(
      Math.min(source.mood.anger, compiled.temperament.floor.anger ?? 0),
    );
  });
});
