import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStyle } from '../../../../src/cli/terminal/style.js';
import { type Column, table } from '../../../../src/cli/terminal/table.js';
import { displayWidth } from '../../../../src/report/display-width.js';

const style = createStyle({ env: {}, isTTY: false, plain: true, color: false });

interface Row {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
}

const columns: readonly Column<Row>[] = [
  { title: 'id', text: (row) => row.id },
  { title: 'title', text: (row) => row.title, flexible: true },
  { title: 'min', text: (row) => String(row.minutes), align: 'right', drop: 1 },
];

describe('table', () => {
  it('aligns columns, numbers to the right', () => {
    const rows = [
      { id: 'a', title: 'one', minutes: 5 },
      { id: 'bcd', title: 'two', minutes: 10 },
    ];
    expect(table(rows, columns, 80, style)).toBe('id   title  min\na    one      5\nbcd  two     10');
  });

  it('cuts what may be cut and leaves out what may be left out, down to 40 columns', () => {
    const anyRow = fc.record({
      id: fc.string({ maxLength: 16 }),
      title: fc.string({ unit: 'grapheme', maxLength: 200 }),
      minutes: fc.nat(99),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), fc.integer({ min: 40, max: 120 }), (rows, width) => {
        const lines = table(rows, columns, width, style).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
