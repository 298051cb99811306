import type { CaseExpect } from '../../files/generated/cases.js';
import { filled } from '../lines.js';
import { gist } from '../manner.js';
import { linesFrom } from './lines-from.js';
import { forEach, type Look, looked, together } from './look.js';
import { heardIn, nearestTo, quoted } from './nearest.js';
import { leftOutIn, linesIn, momentOfTurn, partsIn, type View } from './view.js';

type Part<Key extends keyof CaseExpect> = NonNullable<CaseExpect[Key]>;

export const lookAtBehaviours: Look<Part<'behaviours'>> = ({ wanted, pointer }, view) =>
  together([
    forEach(wanted.found, (behaviour, index) =>
      looked(view, heardIn(view, behaviour).length > 0, () => ({
        check: 'found',
        subject: behaviour,
        expected: true,
        got: false,
        pointer: [...pointer, 'found', index],
        ...nearestTo(view, behaviour),
      })),
    ),
    forEach(wanted.not_found, (behaviour, index) => {
      const [heard] = heardIn(view, behaviour);
      return looked(view, heard === undefined, () => ({
        check: 'not-found',
        subject: behaviour,
        expected: false,
        got: true,
        pointer: [...pointer, 'not_found', index],
        ...(heard === undefined
          ? {}
          : {
              moment: momentOfTurn(view, heard.turn),
              clues: [
                { kind: 'heard' as const, behaviour, confidence: heard.confidence, ...quoted(view, heard) },
              ],
            }),
      }));
    }),
  ]);

function isSpokenFrom(view: View, name: string): boolean {
  const spoken = partsIn(view);
  return linesFrom(view.compiled, name)
    .map((template) => filled(template, view.compiled.slots))
    .some((line) => spoken.some((part) => part === line || part.endsWith(` ${line}`)));
}

/** Where the answer came from instead, as a case would name it; its words where it comes from nowhere of that kind. */
function spokenFrom(view: View, lines: readonly string[]): readonly string[] {
  const { responds = [], topics, facts, endings } = view.compiled.source;
  const names = [
    ...responds.map(({ id }) => `rule:${id}`),
    ...topics.map(({ id }) => `topic:${id}`),
    ...Object.keys(facts).map((id) => `fact:${id}`),
    ...endings.map(({ id }) => `ending:${id}`),
  ].filter((name) => isSpokenFrom(view, name));
  return names.length === 0 ? lines : names;
}

export const lookAtSays: Look<Part<'says'>> = ({ wanted, pointer }, view) => {
  const lines = linesIn(view);
  const speaks = (words: string): boolean =>
    lines.some((line) => ` ${gist(line)} `.includes(` ${gist(words)} `));
  const { moments } = view.played.session;
  const momentWith = (words: string): number =>
    moments.findIndex(({ effects }) =>
      effects.some(
        (effect) => effect.kind === 'say' && ` ${gist(effect.line)} `.includes(` ${gist(words)} `),
      ),
    );
  return together([
    forEach(wanted.contains, (words, index) =>
      looked(view, speaks(words), () => ({
        check: 'contains',
        subject: words,
        expected: words,
        got: lines,
        pointer: [...pointer, 'contains', index],
      })),
    ),
    forEach(wanted.from, (name, index) => {
      const isMet = isSpokenFrom(view, name);
      return looked(view, isMet, () => ({
        check: 'from',
        subject: name,
        expected: name,
        got: spokenFrom(view, lines),
        pointer: [...pointer, 'from', index],
        clues: leftOutIn(view)
          .filter((rule) => name === `rule:${rule}`)
          .map((rule) => ({ kind: 'left-out' as const, rule })),
      }));
    }),
    forEach(wanted.never, (words, index) =>
      looked(view, !speaks(words), () => ({
        check: 'never',
        subject: words,
        expected: words,
        got: lines.filter((line) => ` ${gist(line)} `.includes(` ${gist(words)} `)),
        pointer: [...pointer, 'never', index],
        moment: momentWith(words),
      })),
    ),
  ]);
};
