import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/cli/messages/load-messages.js';
import { readTableUnits } from '../../../../src/cli/translate/exchange/read-table-units.js';
import { readXliffUnits } from '../../../../src/cli/translate/exchange/read-xliff-units.js';
import { tableText } from '../../../../src/cli/translate/exchange/table-text.js';
import type { ExchangeUnit } from '../../../../src/language/translation/exchange/unit.js';
import { xliffText } from '../../../../src/language/translation/exchange/xliff.js';

const messages = await loadMessages('en');
const bytes = (text: string) => new TextEncoder().encode(text);
const note = { voice: 'customer', slots: [], isVariant: false } as const;
const looks = { from: 'en', to: 'pl' };
const head = { ...looks, original: 'late', about: 'Keep <tags> & "slots".' };

const uncarried =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no file of a translator carries
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text of people: letters of any script, marks of YAML, XML, spreadsheets; slots; several lines. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        "'",
        "''=",
        '-',
        '+',
        '@',
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '{day}',
        '{',
        '<b>',
        '&amp;',
        ']]>',
        '\\',
        ' ',
        '#',
        '|',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(uncarried, ''));
const someUnits = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(([source, current], index): ExchangeUnit => ({ id: `say.${index + 1}`, source, current, note })),
  );

describe('a file for a translator', () => {
  it.each([',', ';', '\t'] as const)('comes back as it went, as a table with %j', async (separator) => {
    await fc.assert(
      fc.asyncProperty(
        someUnits,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        async (units, isMarked, end) => {
          const text = tableText(units, { ...looks, separator, isMarked }, () => 'note').replaceAll(
            '\n',
            end,
          );
          const { units: back, problems, language } = await readTableUnits(bytes(text), 'pl', messages);
          expect([problems, language]).toEqual([[], 'pl']);
          expect(
            back.map(({ id, source, current, translation }) => ({ id, source, current, translation })),
          ).toEqual(units.map(({ id, source, current }) => ({ id, source, current, translation: current })));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('comes back as it went, as XLIFF', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const {
          units: back,
          problems,
          language,
          original,
        } = readXliffUnits(bytes(xliffText(units, head, () => 'a & b')), messages);
        expect([problems, language, original]).toEqual([[], 'pl', 'late']);
        expect(
          back.map(({ id, source, current = '', translation }) => ({ id, source, current, translation })),
        ).toEqual(units.map(({ id, source, current }) => ({ id, source, current, translation: current })));
      }),
      { numRuns: 100 },
    );
  });
});

const xliff = (body: string, rest = '') =>
  readXliffUnits(
    bytes(
      `<?xml version="1.0"?>${rest}<xliff version="1.2"><file original="late" target-language="pl"><body>${body}</body></file></xliff>`,
    ),
    messages,
  );
const xliff2 = (body: string) =>
  readXliffUnits(
    bytes(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="pl"><file id="f1" original="late">${body}</file></xliff>`,
    ),
    messages,
  );

describe('XLIFF of other programs', () => {
  it('keeps slots in tags, whatever became of the tags', () => {
    const target =
      'Dnia <ph id="day"/>, <x id="1" equiv-text="{time}"/> <g id="2">o <ph id="9">{hour}</ph></g>.';
    const { units, problems } = xliff(
      `<trans-unit id="a"><source>x</source><target>${target}</target></trans-unit>`,
    );
    expect(problems).toEqual([]);
    expect(units[0]?.translation).toBe('Dnia {day}, {time} o {hour}.');
  });

  it('is refused where a tag stands for nothing', () => {
    const { problems } = xliff(
      '<trans-unit id="a"><source>x</source><target><x id="7"/></target></trans-unit>',
    );
    expect(problems.map(({ code }) => code)).toEqual(['XL110']);
  });

  it('takes a copy of the source for no translation where it says so', () => {
    const copied = '<source>Late</source><target state="needs-translation">Late</target>';
    expect(xliff(`<trans-unit id="a">${copied}</trans-unit>`).units[0]?.translation).toBe('');
  });

  it('of version 2 is put together from its segments and original data', () => {
    const data = '<originalData><data id="d1">{day}</data></originalData>';
    const first = '<segment><source>One.</source><target>Raz <ph id="1" dataRef="d1"/>.</target></segment>';
    const between = '<ignorable><source> </source></ignorable>';
    const last = '<segment><source>Two.</source><target>Dwa<cp hex="0021"/></target></segment>';
    const whole = xliff2(`<unit id="say.1">${data}${first}${between}${last}</unit>`);
    expect(whole.units[0]).toMatchObject({
      id: 'say.1',
      source: 'One. Two.',
      translation: 'Raz {day}. Dwa!',
    });
    expect(whole.language).toBe('pl');
    const part = xliff2(
      `<unit id="say.1">${data}${first}${between}<segment><source>Two.</source></segment></unit>`,
    );
    expect(part.units[0]?.translation).toBe('');
  });

  it.each([
    ['', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['<trans-unit id="a"><source>&a;</source></trans-unit>', ''],
    ['<trans-unit id="a"><source>x</target></trans-unit>', ''],
    ['<g>'.repeat(100), ''],
  ])('is refused where it is broken or unfolds: %s%s', (body, rest) => {
    const { problems } = xliff(body, rest);
    expect(problems.map(({ code }) => code)).toEqual(['XL109']);
    expect(problems[0]?.line).toBe(1);
  });
});
