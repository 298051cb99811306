import { loadText } from '../../files/load-file.js';
import { readDocument } from '../documents.js';
import type { Writing } from '../immediately.js';
import { isWords } from '../results/remarks-of.js';

/** Tells answers that somebody wrote from those that they chose. */
export type IsText = (question: string, value: string) => boolean;

/** Reads each checklist once. Of one that cannot be read any more, whatever looks like words counts as such. */
export function textQuestions(db: Writing): (rubricHash: string) => Promise<IsText> {
  const known = new Map<string, IsText>();
  return async (rubricHash) => {
    const found = known.get(rubricHash) ?? (await isTextIn(db, rubricHash));
    known.set(rubricHash, found);
    return found;
  };
}

async function isTextIn(db: Writing, rubricHash: string): Promise<IsText> {
  const document = await readDocument(db, rubricHash);
  const loaded = await loadText('rubric', document?.text ?? '', document?.name ?? '');
  const criteria = loaded.ok ? loaded.value.criteria : [];
  const texts = new Set(criteria.filter(({ seen }) => seen?.type === 'text').map(({ id }) => id));
  return (question, value) => texts.has(question) || isWords(value);
}
