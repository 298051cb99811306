import type { Settings } from '../../../files/load-settings.js';
import type { StoredVisit } from '../../../store/visits.js';
import type { VisitContext } from '../../../visit/findings/context.js';
import type { DatedEvent } from '../../../visit/history.js';
import { findSite } from '../../../visit/site.js';
import { localMoment } from '../../local-moment.js';

/**
 * What is known of a visit besides its answers: what evaluators are shown before submitting, and reviewers after it. Words and
 * files of other visits are added where they are looked at.
 *
 * @param now what counts as the moment of recording while nothing was recorded yet
 */
export function findingContext(
  stored: Pick<StoredVisit, 'id' | 'day' | 'site' | 'programme' | 'competitor' | 'language'>,
  log: readonly DatedEvent[],
  settings: Settings,
  now: Date,
): VisitContext {
  const programme = settings.programmes?.[stored.programme];
  const site = findSite(stored.site, settings.sites ?? {});
  const hours = site.kind === 'known' ? settings.sites?.[site.id]?.hours : undefined;
  const typed = log.filter(({ event }) => event.kind === 'answered');
  const last = typed.at(-1)?.at;
  return {
    id: stored.id,
    language: stored.language,
    site: stored.site,
    namesKept: programme?.names === 'kept' && !stored.competitor,
    recorded: localMoment(last === undefined ? now : new Date(last)),
    pace: typed.flatMap(({ at, event }) =>
      event.kind === 'answered' ? [{ question: event.question, at: Date.parse(at) }] : [],
    ),
    ...(stored.day === '' ? {} : { day: stored.day }),
    ...(hours === undefined ? {} : { hours }),
  };
}
