import { decodeCharacters } from './entity-names.js';

/** Elements whose content is never words. */
const silent = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
]);

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Blocks with an empty line around them. */
const apart = new Set('p h1 h2 h3 h4 h5 h6 blockquote table ul ol'.split(' '));

const tagName = /<(\/?)([a-z][a-z\d:-]{0,40})/iy;
const hidden =
  /\bstyle\s*=\s*["'][^"']{0,2000}?(?:display\s*:\s*none|mso-hide\s*:\s*all)|\shidden(?:[\s=]|$)/i;

/**
 * The words of an HTML body as lines of text: blocks on lines of their own, list items with a dash, what is quoted
 * (`blockquote`) with `> ` before it as in a plain mail. Scripts, styles and what is hidden are left out.
 * Takes time in proportion to the length, whatever the markup.
 */
export function htmlToText(html: string): string {
  const page = newPage();
  const closing = closingTags(html);
  let at = 0;
  // What is hidden ends with the tag of the same name on the same level.
  let hiddenBy: { readonly name: string; depth: number } | undefined;

  const say = (text: string): void => {
    if (hiddenBy === undefined && text !== '') page.words(decodeCharacters(text));
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    say(html.slice(at, open));
    at = skipDeclaration(html, open, closing);
    if (at > open) continue;
    tagName.lastIndex = open;
    const found = tagName.exec(html);
    const inside = open + (found?.[0].length ?? 0);
    const end = found === null ? -1 : tagEnd(html, inside);
    if (found === null || end === -1) {
      say('<');
      at = open + 1;
      continue;
    }
    at = end;
    const ends = found[1] === '/';
    const name = (found[2] ?? '').toLowerCase();
    if (hiddenBy !== undefined) {
      if (name === hiddenBy.name) hiddenBy.depth += ends ? -1 : 1;
      if (hiddenBy.depth === 0) hiddenBy = undefined;
    } else if (!ends && silent.has(name)) {
      at = closing(name, at);
    } else if (!ends && blocks.has(name) && hidden.test(html.slice(inside, end))) {
      hiddenBy = { name, depth: 1 };
    } else page.tag(name, ends);
  }
  say(html.slice(at));
  return page.text();
}

/** More quoted values than this in one tag are no markup. */
const mostValues = 100;

/** Past the end of a tag whose name ends at `from`; -1 where it has none. Quoted values may hold anything. */
function tagEnd(html: string, from: number): number {
  let values = 0;
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at];
    if (letter === '>') return at + 1;
    if (letter === '<') return -1;
    if (letter !== '"' && letter !== "'") continue;
    const close = html.indexOf(letter, at + 1);
    values += 1;
    if (close === -1 || values > mostValues) return -1;
    at = close;
  }
  return -1;
}

/** Past a comment, a declaration or a processing instruction; the same place where there is none. */
function skipDeclaration(
  html: string,
  open: number,
  closing: (name: string, from: number) => number,
): number {
  const next = html[open + 1];
  if (next !== '!' && next !== '?') return open;
  if (html.startsWith('<!--', open)) return closing('--', open + 4);
  const end = html.indexOf('>', open);
  return end === -1 ? html.length : end + 1;
}

/**
 * Finds where an element or a comment (`--`) that holds no markup ends. One that is never closed is only looked for
 * once, and then taken as empty, as a page that was cut off should still be read.
 */
function closingTags(html: string): (name: string, from: number) => number {
  // Letters of ASCII alone: others may change their length.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const missing = new Set<string>();
  return (name, from) => {
    if (missing.has(name)) return from;
    const end = lower.indexOf(name === '--' ? '-->' : `</${name}`, from);
    if (end === -1) {
      missing.add(name);
      return from;
    }
    const past = lower.indexOf('>', end);
    return past === -1 ? html.length : past + 1;
  };
}

function newPage() {
  const lines: string[] = [];
  let line = '';
  // Kept apart, since looking at the end of a line that grows piece by piece takes as long as the line is.
  let spaced = true;
  let quoted = 0;
  let pre = 0;

  const mark = (): string => (quoted > 0 ? '> ' : '');
  const endLine = (): void => {
    const done = line.trim();
    if (done !== '') lines.push(mark() + done);
    line = '';
    spaced = true;
  };
  const gap = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  return {
    words(text: string): void {
      const pieces = pre > 0 ? text.split('\n') : [text.replace(/\s+/g, ' ')];
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) endLine();
        const added = spaced ? piece.trimStart() : piece;
        line += added;
        if (added !== '') spaced = added.endsWith(' ');
      }
    },
    tag(name: string, ends: boolean): void {
      if (name === 'br') {
        if (line.trim() === '') lines.push(mark().trim());
        endLine();
      } else if (name === 'td' || name === 'th') {
        line += ' ';
        spaced = true;
      } else if (blocks.has(name)) {
        if (apart.has(name)) gap();
        else endLine();
        if (name === 'blockquote') quoted = Math.max(0, quoted + (ends ? -1 : 1));
        if (name === 'pre') pre = Math.max(0, pre + (ends ? -1 : 1));
        if (name === 'li' && !ends) line = '- ';
      }
    },
    text(): string {
      endLine();
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}
