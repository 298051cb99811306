const whitespace = /\s/;

/** Length in the source of the double-quoted escape at `at`, and of what it stands for. */
function escapeLengths(source: string, at: number): { inSource: number; inValue: number } {
  const kind = source[at + 1];
  if (kind === 'x') return { inSource: 4, inValue: 1 };
  if (kind === 'u') return { inSource: 6, inValue: 1 };
  if (kind === 'U') {
    const codePoint = Number.parseInt(source.slice(at + 2, at + 10), 16);
    return { inSource: 10, inValue: codePoint > 0xffff ? 2 : 1 };
  }
  if (kind === '\n' || kind === '\r') return { inSource: 2, inValue: 0 };
  return { inSource: 2, inValue: 1 };
}

/** Where the text itself begins: after a quote, or after the header line of a block scalar. */
function contentStart(source: string, start: number): number {
  const first = source[start];
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const lineEnd = source.indexOf('\n', start);
  return lineEnd === -1 ? source.length : lineEnd + 1;
}

/**
 * Place in the source of a character of a scalar's value. Quotes, escapes, folding and the
 * indentation of block scalars are stepped over.
 *
 * @param start offset of the scalar in the source
 * @param value what the scalar means
 * @param offset offset in `value`, in UTF-16 units
 */
export function offsetInSource(source: string, start: number, value: string, offset: number): number {
  const quote = source[start];
  let at = contentStart(source, start);
  let index = 0;
  while (at < source.length) {
    const here = source[at] ?? '';
    const wanted = value[index] ?? '';
    if (quote === '"' && here === '\\') {
      const { inSource, inValue } = escapeLengths(source, at);
      if (index + inValue > offset) return at;
      at += inSource;
      index += inValue;
    } else if (here === wanted || (whitespace.test(here) && whitespace.test(wanted))) {
      if (index >= offset) return at;
      // '' inside single quotes stands for one.
      at += quote === "'" && here === "'" ? 2 : 1;
      index += 1;
    } else if (whitespace.test(here)) {
      at += 1;
    } else {
      return at;
    }
  }
  return at;
}
