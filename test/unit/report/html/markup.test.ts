import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, type Insertion, trusted } from '../../../../src/report/html/markup.js';

describe('html', () => {
  test('escapes what is put in, in text and in attributes', () => {
    const hostile = `<b a="1" b='2'>&`;
    expect(String(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;">&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;</p>',
    );
  });

  test('leaves markup as it is, and joins lists', () => {
    const items = ['a', 'b & c'].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>b &amp; c</li></ul>');
    expect(String(html`${trusted('<br>')}`)).toBe('<br>');
  });

  test('shows nothing of what is not there, but shows 0', () => {
    expect(String(html`[${undefined}${null}${false}${0}]`)).toBe('[0]');
  });

  test('an object that only looks like markup is not taken for it', () => {
    const forged = JSON.parse('["<i>"]') as Insertion;
    expect(String(html`${forged}`)).toBe('&lt;i&gt;');
  });

  test('takes out control characters and marks of direction, and keeps line ends', () => {
    expect(escapeHtml('a\u001b[31mb\u202ec\u2066d\u0000e\nf\tg')).toBe('abcde\nf\tg');
  });

  test('whatever text is put in, no markup comes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(escapeHtml(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
