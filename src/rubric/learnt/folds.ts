/** Into how many parts the records are divided to judge what was learnt by what was held back. */
export const foldCount = 5;

/** Order by a hash of the group, so that neighbours in a file do not end up together. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/**
 * The fold of each record, 0–4. Records of one group (a conversation, its translations, its turns) share a fold, and
 * folds hold about as many groups each.
 */
export function foldsOf(groups: readonly string[]): Uint8Array {
  const order = [...new Set(groups)].sort((a, b) => hashOf(a) - hashOf(b) || (a < b ? -1 : 1));
  const folds = new Map(order.map((group, at) => [group, at % foldCount]));
  return Uint8Array.from(groups, (group) => folds.get(group) ?? 0);
}

/** What a conversation shares with its translations: its id without the language at its end. */
export function groupOf(id: string, language: string | undefined): string {
  return language !== undefined && id.endsWith(`-${language}`) ? id.slice(0, -language.length - 1) : id;
}
