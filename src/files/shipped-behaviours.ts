import type { Catalogue } from '../behaviour/catalogue.js';
import { shippedPath } from './package-files.js';

let read: Promise<Catalogue> | undefined;

/** The behaviours and cues that are shipped, as their authors wrote them. Read once, and only for checks. */
export function shippedBehaviours(): Promise<Catalogue> {
  read ??= import('./load-catalogue.js').then(
    ({ loadCatalogue }) => loadCatalogue(shippedPath('rubrics/behaviours')).catalogue,
  );
  return read;
}
