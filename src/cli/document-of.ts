import type { Loaded } from '../files/load-file.js';
import type { StoredDocument } from '../store/documents.js';

/** A loaded file as the store keeps it: a translated one with the words that were used. */
export function documentOf(
  kind: StoredDocument['kind'],
  {
    hash,
    text,
    kept = { hash, text },
    value,
  }: Pick<Loaded<{ readonly id: string }>, 'hash' | 'text' | 'kept' | 'value'>,
): StoredDocument {
  return { ...kept, kind, name: value.id };
}
