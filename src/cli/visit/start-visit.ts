import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { documentOf } from '../document-of.js';
import type { VisitDetails } from './visit-details.js';

/** Begins a visit in the store. Its score is by the checklist itself, in whatever language it is asked. */
export async function startVisit(
  store: Store,
  loaded: Loaded<Rubric>,
  details: VisitDetails,
): Promise<StoredVisit> {
  const visit = { ...details, language: loaded.value.language, rubric: documentOf('rubric', loaded) };
  const started = await store.visits.start(visit);
  return { ...started, rubricHash: loaded.hash };
}
