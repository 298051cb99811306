import { describe, expect, it } from 'vitest';
import { csForms, enForms, lvForms, plForms } from '../../../src/language/written-forms.js';

describe('written forms', () => {
  it.each([
    ['en', enForms, '1.5', '2026-03-09'],
    ['pl', plForms, '1,5', '09.03.2026'],
    ['cs', csForms, '1,5', '9.\u00a03.\u00a02026'],
    ['lv', lvForms, '1,5', '09.03.2026.'],
  ])('in %s', (_language, { number, date }, decimal, day) => {
    expect(number(1.5)).toBe(decimal);
    expect(number(12)).toBe('12');
    expect(date('2026-03-09T10:00:00Z')).toBe(day);
  });

  it('leave what is no date alone', () => {
    expect(plForms.date('yesterday')).toBe('yesterday');
  });
});
