import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/conversation/formats.js';
import { htmlToText } from '../../../src/conversation/markup/html-to-text.js';
import { bytesOfFile, readBytes } from './example-files.js';
import { read } from './reading.js';

const names = readdirSync(new URL('./files/', import.meta.url));
const records: readonly unknown[] = names
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(new TextDecoder().decode(bytesOfFile(name))));

/** Every place within a value, as paths of keys. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly (string | number)[][] {
  const here = [[...path]];
  if (Array.isArray(value))
    return [...here, ...value.flatMap((each, index) => placesOf(each, [...path, index]))];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

/** The value with another one at a place. */
function replaced(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? replaced(each, rest, other) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? replaced(each, rest, other) : each]),
  );
}

const spoilt = fc
  .constantFrom(...records)
  .chain((record) =>
    fc
      .tuple(
        fc.constantFrom(...placesOf(record)),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, '', -1, 1e300, [], {}, '\u0000\ud800')),
      )
      .map(([path, other]) => replaced(record, path, other)),
  );

function somethingOrOther(format: (typeof formats)[number], text: string): void {
  const { conversations, problems } = read(format, text);
  expect(conversations.length + problems.length).toBeGreaterThan(0);
  for (const { id, turns } of conversations) {
    expect(turns.length + id.length).toBeGreaterThan(0);
    for (const { at = 0 } of turns) expect(at).toBeGreaterThanOrEqual(0);
  }
}

describe('exports of which a part is something else', () => {
  it('give conversations or problems, and never throw', () => {
    fc.assert(
      fc.property(spoilt, (record) => somethingOrOther('json', JSON.stringify(record))),
      { numRuns: 600 },
    );
  });

  it.each(formats)('any JSON read as %s', (format) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), spoilt), (value) =>
        somethingOrOther(format, JSON.stringify(value)),
      ),
      { numRuns: 40 },
    );
  });
});

describe.each(names)('%s', (name) => {
  it('with bytes changed, or cut off, never throws', async () => {
    const whole = bytesOfFile(name);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const { conversations, problems } = await readBytes(bytes.subarray(0, length));
          expect(conversations.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 25 },
    );
  });
});

// What takes more than linear time would not end within the time that a test has.
describe('what is large or deep', () => {
  const head = 'From: a@b.example\nTo: c@d.example\nContent-Type: text/html\n\n';
  const many = 100_000;
  it.each([
    ['deep JSON', 'json', '{"entries":'.repeat(many)],
    ['deep lists', 'json', `{"Transcript":${'['.repeat(many)}${']'.repeat(many)}}`],
    ['deep HTML', 'eml', `${head}${'<div><blockquote>'.repeat(many)}`],
    ['tags without an end', 'eml', `${head}${'<a "'.repeat(many)}`],
    ['quotes of two kinds', 'eml', `${head}${`<b '"`.repeat(many)}>`],
    ['comments without an end', 'eml', `${head}${'<!-- <style> '.repeat(many)}`],
    ['hidden in hidden', 'eml', `${head}${'<div style="display:none">'.repeat(many)}`],
    ['entities', 'eml', `${head}${'&amp;#&#x'.repeat(many)}`],
    [
      'padding',
      'eml',
      `From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\n${' '.repeat(many * 5)}x`,
    ],
    ['dashes', 'eml', `From: a@b.example\nTo: c@d.example\n\n${'-'.repeat(many)}x\n${'- '.repeat(many)}`],
    ['introductions', 'eml', `From: a@b.example\nTo: c@d.example\n\n${'On 1 at 10:00 x\n'.repeat(many)}`],
    ['addresses', 'eml', `From: <${'a@'.repeat(many)}\nTo: ${'<"'.repeat(many)}\n\nx`],
    ['encoded words', 'eml', `From: ${'=?utf-8?q?a'.repeat(many)} <a@b.example>\n\nx`],
    [
      'parts within parts',
      'eml',
      `From: a@b.example\n${'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(2000)}`,
    ],
    ['quotes in a table', 'csv', `id,speaker,text\n${'"'.repeat(many)}`],
    ['cells', 'csv', `id,speaker,text\n${','.repeat(many * 5)}`],
    ['conversations', 'csv', `id,speaker,text\n${'a,agent,x\nb,agent,y\n'.repeat(many / 10)}`],
  ] as const)('%s', (_what, format, text) => {
    const { conversations, problems } = read(format, text);
    expect(conversations.length + problems.length).toBeGreaterThan(0);
  });
});

describe('HTML as text', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<div>a<div>b</div></div>c', 'a\nb\nc'],
    ['<p title="a > b">x</p>', 'x'],
    [`<img src="data:image/png;base64,${'A'.repeat(9000)}">x`, 'x'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['<blockquote>old</blockquote>new', '> old\n\nnew'],
    ['<script>if (a < b) {}</script>x<style>p{}</style>', 'x'],
    ['<div style="display:none">no<div>no</div></div>yes', 'yes'],
    ['&Lstrok;&oacute;d&zacute; &#268;esko &#x101; &nope; &amp;lt;', 'Łódź Česko ā &nope; &lt;'],
    ['<!-- x --> a <!DOCTYPE html> b', 'a b'],
    ['x<!-- never closed', 'x never closed'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
