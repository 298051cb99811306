import type { EntityClass } from '../../language/entities.js';
import type { PatternNode } from './syntax.js';

/**
 * A pattern's tree as compact JSON: a word is a string, everything else an array that starts with a sign:
 * `=` exact, `p` beginning, `s` ending, `_` any, `@` list, `.` gap, `<` entity, `&` sequence, `|` choice,
 * `?` optional, `^` `$` `,` `!?` `!` places.
 */
export type EncodedNode = string | readonly [string, ...(string | number | EncodedNode)[]];

/** Encodes a parsed pattern, so that a compiled catalogue need not parse it again. Lists are kept by name. */
export function encodeNode(node: PatternNode): EncodedNode {
  switch (node.kind) {
    case 'atom': {
      const { atom } = node;
      if (atom.kind === 'word') return atom.exact ? ['=', atom.text] : atom.text;
      if (atom.kind === 'prefix') return ['p', atom.text];
      if (atom.kind === 'suffix') return ['s', atom.text];
      return atom.kind === 'any' ? ['_'] : ['@', atom.name];
    }
    case 'list': return ['@', node.name];
    case 'sequence': return ['&', ...node.parts.map(encodeNode)];
    case 'choice': return ['|', ...node.options.map(encodeNode)];
    case 'optional': return ['?', encodeNode(node.part)];
    case 'gap': return ['.', node.words];
    case 'entity': return ['<', node.entity];
    case 'start': return ['^'];
    case 'end': return ['$'];
    case 'break': return [','];
    case 'asks': return ['!?'];
    case 'exclaims': return ['!'];
  }
}

/** Reads what `encodeNode` wrote; `readList` gives the tree of a named word list. */
export function decodeNode(code: EncodedNode, readList: (name: string) => PatternNode): PatternNode {
  if (typeof code === 'string') return { kind: 'atom', atom: { kind: 'word', text: code, exact: false } };
  const [sign, ...rest] = code;
  const text = String(rest[0] ?? '');
  const parts = (): PatternNode[] => (rest as EncodedNode[]).map((part) => decodeNode(part, readList));
  switch (sign) {
    case '=': return { kind: 'atom', atom: { kind: 'word', text, exact: true } };
    case 'p': return { kind: 'atom', atom: { kind: 'prefix', text } };
    case 's': return { kind: 'atom', atom: { kind: 'suffix', text } };
    case '_': return { kind: 'atom', atom: { kind: 'any' } };
    case '@': return readList(text);
    case '|': return { kind: 'choice', options: parts() };
    case '?': return { kind: 'optional', part: { kind: 'sequence', parts: parts() } };
    case '.': return { kind: 'gap', words: Number(rest[0]) };
    case '<': return { kind: 'entity', entity: text as EntityClass };
    case '^': return { kind: 'start' };
    case '$': return { kind: 'end' };
    case ',': return { kind: 'break' };
    case '!?': return { kind: 'asks' };
    case '!': return { kind: 'exclaims' };
    default: return { kind: 'sequence', parts: parts() };
  }
}
