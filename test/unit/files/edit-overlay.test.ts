import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedPath } from '../../../src/files/package-files.js';
import { overlayText } from '../../../src/files/write-overlay.js';
import type { SourceLine, Translatable } from '../../../src/language/translation/source-line.js';
import { updateOverlay } from '../../../src/language/translation/update.js';

const head = { translates: 'late', language: 'cs' };

const written = `# of Jana and Petr
translates: late
language: cs
lines: # in the order of the call
  # the title is fixed
  title:
    from: Late # said slowly
    # not "Opožděná"
    to: 'Pozdě'

  say.1: {from: Now., to: "Teď."}
  say.2:
      from: |
        # no comment
        Soon.
      to: >-
        Brzy,
        brzy.
  # what went
  gone.1: { from: Gone., to: Pryč. }
# patterns last
patterns:
  asked: # as people ask
    - kdy # when
    - kolik je hodin
# the end
`;

const line = (id: string, text: string, kind: SourceLine['kind'] = 'text'): SourceLine => ({
  id,
  path: [id],
  kind,
  text,
});
const source: Translatable = {
  lines: [
    line('title', 'Late'),
    line('say.1', 'Now.', 'variant'),
    line('say.2', '# no comment\nSoon.\n', 'variant'),
  ],
  patterns: [{ id: 'asked', path: ['asked'], patterns: ['when'] }],
};

const update = (text: string, of: Translatable = source) =>
  overlayText(text, head, updateOverlay(of, parse(text)));

describe('an overlay that somebody wrote', () => {
  it('changes by a mark above what the source no longer has, and then no more', () => {
    const once = update(written);
    expect(once.split('\n').filter((each) => !written.split('\n').includes(each))).toHaveLength(1);
    expect(once).toContain('  # what went\n  gone.1:');
    expect(update(once)).toBe(once);
    const back = { ...source, lines: [...source.lines, line('gone.1', 'Gone.', 'variant')] };
    expect(update(once, back)).toBe(written);
  });

  it('changes in one entry where one line has changed', () => {
    const changed = {
      ...source,
      lines: source.lines.map((each) => (each.id === 'title' ? { ...each, text: 'Too late' } : each)),
    };
    const now = update(update(written), changed);
    expect(now).toContain('  # the title is fixed\n  title:\n    from: Late # said slowly\n');
    expect(now).toContain('    now: Too late\n');
    expect(now).toContain(`  say.1: {from: Now., to: "Teď."}\n`);
    expect(parse(now).lines.title).toEqual({ from: 'Late', now: 'Too late', to: 'Pozdě' });
  });

  it('keeps Windows line ends', () => {
    const windows = update(written).replaceAll('\n', '\r\n');
    expect(update(windows)).toBe(windows);
    const more = update(windows, { ...source, lines: [...source.lines, line('end', 'Bye.')] });
    expect(more.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps every translation and comment whatever is taken out of the source, put in or changed', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('drop', 'change', 'add', 'swap'), fc.nat(8)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(edits, (all) => {
        let lines = [...source.lines];
        let text = written;
        for (const [turn, [edit, at]] of all.entries()) {
          const index = lines.length === 0 ? 0 : at % lines.length;
          const one = lines[index];
          if (edit === 'drop') lines = lines.filter((_, other) => other !== index);
          else if (edit === 'add') lines = [...lines, line(`new.${turn}-${at}`, `New ${at}.`)];
          else if (one !== undefined && edit === 'change') lines[index] = { ...one, text: `${one.text} Ha.` };
          else if (one !== undefined) lines = [...lines.filter((_, other) => other !== index), one];
          text = update(text, { ...source, lines });
          expect(update(text, { ...source, lines })).toBe(text);
        }
        const translations = Object.values(parse(text).lines as Record<string, { to: string }>).map(
          ({ to }) => to,
        );
        expect(translations).toEqual(expect.arrayContaining(['Pozdě', 'Teď.', 'Brzy, brzy.', 'Pryč.']));
        for (const [comment] of written.replace('# no comment', '').matchAll(/# .*/g))
          expect(text).toContain(comment);
      }),
      { numRuns: 60 },
    );
  });

  it('that ships is left as it is', () => {
    const folder = shippedPath('scenarios');
    for (const name of readdirSync(folder).filter((each) =>
      /^(angry|shop)[^.]+\.(pl|cs|lv)\.yaml$/.test(each),
    )) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const overlay = parse(text);
      const updated = { ...updateOverlay({ lines: [], patterns: [] }, overlay), orphans: [] };
      expect(overlayText(text, overlay, updated)).toBe(text);
    }
  });
});
