// @ts-check

/**
 * Marks every property and every array of printed interfaces as readonly. The text comes from a printer, so
 * one pass over its characters is enough; comments and string literals are stepped over.
 * @param {string} text
 * @returns {string}
 */
export function makeReadonly(text) {
  /** @type {number[]} */
  const insertions = [];
  /** @type {number[]} */
  const open = [];
  /** Where the type that a following `[]` belongs to began. */
  let typeStart = 0;
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[\]|[\w$.]+|[(){}]/g;
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const at = match.index;
    if (word === '[]') insertions.push(typeStart);
    else if (word === '(' || word === '{') open.push(at);
    else if (word === ')' || word === '}') typeStart = open.pop() ?? at;
    else if (!word.startsWith('/')) {
      typeStart = at;
      if (isPropertyName(text, at, word)) insertions.push(at);
    }
  }
  // `[k: string]: T` has no name before the colon.
  for (const match of text.matchAll(/^\s+(?=\[\w+: string\]:)/gm))
    insertions.push(match.index + match[0].length);
  const places = [...new Set(insertions)].sort((a, b) => b - a);
  return places.reduce((result, at) => `${result.slice(0, at)}readonly ${result.slice(at)}`, text);
}

/**
 * @param {string} text
 * @param {number} at
 * @param {string} word
 */
function isPropertyName(text, at, word) {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return (
    /^\s+$/.test(text.slice(lineStart, at)) &&
    /^\??:/.test(text.slice(at + word.length, at + word.length + 2))
  );
}
