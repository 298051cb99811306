import type { PatternNode } from './syntax.js';

/**
 * A pattern's tree as compact JSON, which is matched as it is: a word is a string, everything else an
 * array that starts with a sign: `=` exact, `p` beginning, `s` ending, `_` any, `@` list, `.` gap, `<` entity,
 * `&` sequence, `|` choice, `?` optional, and the places `^` start, `$` end, `,` break, `!?` question, `!` exclamation.
 */
export type EncodedNode = string | readonly [string, ...(string | number | EncodedNode)[]];

/** Encodes a parsed pattern, so that a compiled catalogue need not parse it again. Lists are kept by name. */
export function encodeNode(node: PatternNode): EncodedNode {
  switch (node.kind) {
    case 'atom': {
      const { atom } = node;
      if (atom.kind === 'any') return ['_'];
      if (atom.kind === 'word') return atom.exact ? ['=', atom.text] : atom.text;
      return [atom.kind === 'prefix' ? 'p' : 's', atom.text];
    }
    case 'list':
      return ['@', node.name];
    case 'sequence':
      return ['&', ...node.parts.map(encodeNode)];
    case 'choice':
      return ['|', ...node.options.map(encodeNode)];
    case 'optional':
      return ['?', encodeNode(node.part)];
    case 'gap':
      return ['.', node.words];
    case 'entity':
      return ['<', node.entity];
    case 'start':
      return ['^'];
    case 'end':
      return ['$'];
    case 'break':
      return [','];
    case 'asks':
      return ['!?'];
    case 'exclaims':
      return ['!'];
  }
}
