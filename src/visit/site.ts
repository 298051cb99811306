import { didYouMean } from '../files/did-you-mean.js';
import type { Site } from '../files/generated/workspace.js';
import { fold } from '../language/fold.js';

/** Where a visit took place: a site of the workspace, or any other place, with the site that may have been meant. */
export type FoundSite =
  | { readonly kind: 'known'; readonly id: string; readonly title: string; readonly region?: string }
  | { readonly kind: 'other'; readonly title: string; readonly meant?: string };

/** Looks a place up by id or title; case, diacritics and doubled spaces make no difference. */
export function findSite(named: string, sites: Readonly<Record<string, Site>>): FoundSite {
  const title = named.replace(/\s+/g, ' ').trim();
  const wanted = fold(title);
  const all = Object.entries(sites);
  const found = all.find(([id, site]) => id === wanted || fold(site.title) === wanted);
  if (found) {
    const [id, site] = found;
    return {
      kind: 'known',
      id,
      title: site.title,
      ...(site.region === undefined ? {} : { region: site.region }),
    };
  }
  const near = didYouMean(
    wanted,
    all.flatMap(([id, site]) => [fold(site.title), id]),
  );
  const meant = all.find(([id, site]) => fold(site.title) === near || id === near)?.[1].title;
  return { kind: 'other', title, ...(meant === undefined ? {} : { meant }) };
}
