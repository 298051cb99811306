import { decodeWords } from './head.js';

export interface Address {
  /** As it is displayed; may be empty. */
  readonly name: string;
  /** In lower case. */
  readonly address: string;
}

/** Reads `"Nowak, Anna" <anna@shop.example>, b@c.example (Bob)`. What holds no address is passed over. */
export function readAddresses(field: string | undefined): readonly Address[] {
  const entries = (field ?? '').slice(0, 8000).match(/(?:"(?:[^"\\]|\\.)*"?|[^",])+/g) ?? [];
  return entries.slice(0, 200).flatMap((entry): readonly Address[] => {
    const bare = entry.replace(/"(?:[^"\\]|\\.)*"?/g, (quoted) => (quoted.includes('@') ? '' : quoted));
    const address = (/<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(entry) ??
      /([^\s<>()"',;:]+@[^\s<>()"',;:]+)/.exec(bare))?.[1];
    if (address === undefined) return [];
    const before = entry.includes('<')
      ? entry.slice(0, entry.indexOf('<'))
      : (/\(([^()]*)\)/.exec(entry)?.[1] ?? '');
    const name = decodeWords(before.trim().replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')).trim();
    return [{ name, address: address.toLowerCase().slice(0, 254) }];
  });
}
