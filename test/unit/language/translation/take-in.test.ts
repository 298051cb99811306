import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../../src/language/translation/exchange/take-in.js';
import type { ReturnedUnit } from '../../../../src/language/translation/exchange/unit.js';
import type { Overlay } from '../../../../src/language/translation/overlay.js';
import type { Translatable } from '../../../../src/language/translation/source-line.js';
import { updateOverlay } from '../../../../src/language/translation/update.js';

const source: Translatable = {
  lines: [
    { id: 'title', path: ['title'], kind: 'text', text: 'Late' },
    { id: 'say.1', path: ['say', 0], kind: 'variant', text: 'Now, {name}.' },
    { id: 'limit', path: ['limit'], kind: 'value', text: 80 },
  ],
  patterns: [{ id: 'asked', path: ['asked'], patterns: ['when', 'what time'] }],
};
const overlay: Overlay = {
  translates: 'late',
  language: 'pl',
  lines: { title: { from: 'Late', to: 'Późno' }, limit: { from: 80, to: 80 } },
};
const unit = (id: string, translation: string, rest: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  id,
  translation,
  line: 2,
  ...rest,
});
const take = (units: readonly ReturnedUnit[], overwrite = false) => {
  const taken = takeIn(source, overlay, units, { overwrite });
  return {
    ...taken,
    kinds: taken.remarks.map(({ kind }) => kind),
    updated: updateOverlay(source, overlay, taken),
  };
};
const lineOf = (result: ReturnType<typeof take>, id: string) =>
  result.updated.lines.find((line) => line.id === id)?.line;

describe('what a translator sends back', () => {
  it('goes into lines, numbers, patterns and variants of its own', () => {
    const result = take([
      unit('say.1', 'Teraz, {name}.\r\n'),
      unit('say.2', 'Już.'),
      unit('limit', '1 200,50'),
      unit('asked', 'kiedy\n\n o ktorej\n'),
    ]);
    expect(result.kinds).toEqual([]);
    expect(lineOf(result, 'say.1')).toEqual({ from: 'Now, {name}.', to: 'Teraz, {name}.' });
    expect(lineOf(result, 'say.2')).toEqual({ to: 'Już.' });
    expect(lineOf(result, 'limit')).toEqual({ from: 80, to: 1200.5 });
    expect(result.updated.patterns).toEqual([{ id: 'asked', patterns: ['kiedy', 'o ktorej'] }]);
  });

  it('changes nothing where it is empty or as it was exported', () => {
    const units = [unit('title', ' '), unit('title', 'Zbyt późno', { current: 'Zbyt późno' })];
    expect(take(units)).toMatchObject({ kinds: [], lines: new Map() });
  });

  it('leaves a variant out, and a title never', () => {
    const result = take([unit('say.1', '-'), unit('title', '-', { current: 'Późno' })]);
    expect(lineOf(result, 'say.1')).toEqual({ from: 'Now, {name}.', leave_out: true });
    expect(lineOf(result, 'title')).toEqual({ from: 'Late', to: '-' });
    expect(lineOf(take([unit('say.1', '\\-')]), 'say.1')).toEqual({ from: 'Now, {name}.', to: '-' });
  });

  it('is put in as stale where the source has changed, and told', () => {
    const result = take([unit('say.1', 'Zaraz.', { source: 'Soon.' })]);
    expect(result.kinds).toEqual(['changed']);
    expect(lineOf(result, 'say.1')).toEqual({ from: 'Soon.', now: 'Now, {name}.', to: 'Zaraz.' });
  });

  it('does not silence what was translated here meanwhile', () => {
    const units = [unit('title', 'Spóźniona', { current: 'Opóźniona' })];
    expect(take(units)).toMatchObject({ kinds: ['conflict'], lines: new Map() });
    expect(take(units, true).lines.get('title')).toEqual({ to: 'Spóźniona' });
  });

  it('may hold strangers and one line twice', () => {
    expect(take([unit('titel', 'x')]).kinds).toEqual(['unknown']);
    expect(take([unit('say.1', 'x'), unit('say.1', 'x')]).kinds).toEqual([]);
    expect(take([unit('say.1', 'x'), unit('say.1', 'y')]).kinds).toEqual(['twice']);
  });
});
