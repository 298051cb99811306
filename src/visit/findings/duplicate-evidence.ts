import type { Found } from './finding.js';
import type { Material } from './material.js';

/** Receipts, photos and recordings whose bytes are in other visits too. */
export function findDuplicateEvidence({ context }: Material): readonly Found[] {
  return (context.evidence ?? [])
    .filter(({ elsewhere }) => elsewhere.length > 0)
    .map(({ name, elsewhere }) => ({
      kind: 'duplicate-evidence',
      key: `duplicate-evidence:${name}`,
      questions: [],
      severity: 'serious',
      name,
      others: elsewhere,
    }));
}
