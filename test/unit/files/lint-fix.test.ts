import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible, edited } from '../../../src/files/lint/fix/edit.js';
import { surelyMeant } from '../../../src/files/lint/fix/surely-meant.js';
import { kindOf } from '../../../src/files/lint/kind-of.js';

describe('what was surely meant', () => {
  it('is one name that is near, with every other one far away', () => {
    expect(surelyMeant('tittle', ['title', 'language'])).toBe('title');
    expect(surelyMeant('chta', ['phone', 'chat', 'email'])).toBe('chat');
  });

  it('is nothing where two names are near, or the digits differ', () => {
    expect(surelyMeant('endin', ['ending', 'endink'])).toBeUndefined();
    expect(surelyMeant('order-3', ['order-1'])).toBeUndefined();
    expect(surelyMeant('ab', ['abc'])).toBeUndefined();
  });
});

describe('edits of a text', () => {
  it('leave everything else as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, one, other, word) => {
        const [from = 0, to = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        expect(edited(text, [{ from, to, text: word }])).toBe(text.slice(0, from) + word + text.slice(to));
      }),
    );
  });

  it('that touch each other are not made together', () => {
    const fix = (from: number, to: number) => ({ code: 'SC104', edits: [{ from, to, text: 'x' }] });
    expect(compatible([fix(0, 4), fix(3, 6), fix(6, 8)])).toEqual([fix(0, 4), fix(6, 8)]);
  });
});

describe('the kind of a file', () => {
  it('is told by its place, and by its keys where the place tells nothing', () => {
    expect(kindOf('/w/scenarios/a.yaml', [])).toBe('scenario');
    expect(kindOf('/w/scenarios/a.pl.yaml', [])).toBe('scenario-overlay');
    expect(kindOf('/w/scenarios/a.test.yaml', [])).toBe('cases');
    expect(kindOf('/w/rubrics/behaviours/pl/a.yaml', [])).toBe('behaviour');
    expect(kindOf('/w/else/a.yaml', ['criteria', 'dimensions'])).toBe('rubric');
    expect(kindOf('/w/else/a.yaml', ['jobs', 'on'])).toBe('unknown');
    expect(kindOf('/w/rubrics/a.yaml', ['customer', 'opening', 'desk'])).toBe('scenario');
  });
});
