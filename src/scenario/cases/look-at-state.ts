import type { CaseExpect } from '../../files/generated/cases.js';
import { forEach, type Look, looked, together } from './look.js';
import { endingClues } from './unmet.js';
import { deskIn, isWithin, rangeOf } from './view.js';

type Part<Key extends keyof CaseExpect> = NonNullable<CaseExpect[Key]>;

export const lookAtEnding: Look<string | null> = ({ wanted, pointer }, view) => {
  const { compiled, played, state } = view;
  const got = state.ending ?? null;
  return looked(view, got === wanted, () => ({
    check: 'ending',
    expected: wanted,
    got,
    pointer,
    clues: wanted === null ? [] : endingClues(compiled, wanted, { ...played.session, state }),
  }));
};

export const lookAtFacts: Look<Part<'facts'>> = ({ wanted, pointer }, view) => {
  const { revealed } = view.state;
  return together([
    forEach(wanted.revealed, (fact, index) =>
      looked(view, revealed.includes(fact), () => ({
        check: 'revealed',
        subject: fact,
        expected: true,
        got: [...revealed],
        pointer: [...pointer, 'revealed', index],
      })),
    ),
    forEach(wanted.not_revealed, (fact, index) =>
      looked(view, !revealed.includes(fact), () => ({
        check: 'not-revealed',
        subject: fact,
        expected: false,
        got: true,
        pointer: [...pointer, 'not_revealed', index],
        moment: view.played.session.moments.findIndex(({ state }) => state.revealed.includes(fact)),
      })),
    ),
  ]);
};

export const lookAtFlags: Look<Part<'flags'>> = ({ wanted, pointer }, view) =>
  forEach(Object.entries(wanted), ([flag, value]) => {
    const got = view.state.flags[flag] ?? null;
    return looked(view, got === value, () => ({
      check: 'flag',
      subject: flag,
      expected: value,
      got,
      pointer: [...pointer, flag],
    }));
  });

export const lookAtDesk: Look<Part<'desk'>> = ({ wanted, pointer }, view) => {
  const entries = deskIn(view);
  const of = (action: string, outcome: 'done' | 'refused') =>
    entries.filter((entry) => entry.action === action && entry.outcome === outcome);
  const outcomesOf = (action: string): readonly string[] =>
    entries.filter((entry) => entry.action === action).map(({ outcome, code }) => code ?? outcome);
  const refusals = (action: string) =>
    of(action, 'refused').flatMap(({ code }) =>
      code === undefined ? [] : [{ kind: 'refusal' as const, action, code }],
    );
  return together([
    forEach(wanted.done, (action, index) =>
      looked(view, of(action, 'done').length > 0, () => ({
        check: 'done',
        subject: action,
        expected: true,
        got: outcomesOf(action),
        pointer: [...pointer, 'done', index],
        clues: refusals(action),
      })),
    ),
    forEach(wanted.refused, (action, index) => {
      const refused = of(action, 'refused');
      const { reason } = wanted;
      const isMet = refused.some(({ code }) => reason === undefined || code === reason);
      return looked(view, isMet, () => ({
        check: 'refused',
        subject: action,
        expected: reason ?? true,
        got: outcomesOf(action),
        pointer: [...pointer, 'refused', index],
      }));
    }),
    forEach(wanted.not_done, (action, index) =>
      looked(view, of(action, 'done').length === 0, () => ({
        check: 'not-done',
        subject: action,
        expected: false,
        got: true,
        pointer: [...pointer, 'not_done', index],
        moment: momentOf(view.played.session.moments, action),
      })),
    ),
  ]);
};

function momentOf(
  moments: readonly { readonly effects: readonly { readonly kind: string; readonly action?: string }[] }[],
  action: string,
): number {
  return moments.findIndex(({ effects }) =>
    effects.some((effect) => effect.kind === 'desk' && effect.action === action),
  );
}

export const lookAtMood: Look<Part<'mood'>> = ({ wanted, pointer }, view) =>
  forEach(Object.entries(wanted), ([mood, given]) => {
    const range = rangeOf(given);
    const got = view.state.mood[mood] ?? null;
    return looked(view, isWithin(got, range), () => ({
      check: 'mood',
      subject: mood,
      expected: range,
      got,
      pointer: [...pointer, mood],
    }));
  });

export const lookAtTurns: Look<readonly number[]> = ({ wanted, pointer }, view) => {
  const range = rangeOf(wanted);
  const got = view.state.turns;
  return looked(view, isWithin(got, range), () => ({ check: 'turns', expected: range, got, pointer }));
};
