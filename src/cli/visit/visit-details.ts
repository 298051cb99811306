import { didYouMean } from '../../files/did-you-mean.js';
import type { Programme, Settings } from '../../files/load-settings.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { parseDate } from '../../visit/parse/date.js';
import { anonymous, looksLikeName } from '../../visit/pseudonym.js';
import { type FoundSite, findSite } from '../../visit/site.js';
import type { Messages } from '../messages/messages.js';

/** What is said about a visit besides its answers, by options or in a file. */
export interface GivenDetails {
  readonly site?: string;
  readonly region?: string;
  readonly programme?: string;
  /** Pseudonym of whoever made the visit. */
  readonly evaluator?: string;
  /** Pseudonym of the member of staff. */
  readonly person?: string;
  /** As typed. */
  readonly day?: string;
}

/** The same, understood: as the store keeps it. */
export interface VisitDetails {
  readonly site: string;
  readonly region?: string;
  readonly programme?: string;
  readonly evaluator: string;
  readonly person?: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly competitor?: true;
}

export interface DetailsContext {
  readonly settings: Settings;
  readonly messages: Messages;
  /** `YYYY-MM-DD`, by the clock of the machine. */
  readonly today: string;
  /** Where a detail was given, for problems. */
  readonly placeOf?: (detail: keyof GivenDetails) => Pick<Problem, 'file' | 'pointer'>;
}

export interface UnderstoodDetails {
  readonly details: VisitDetails;
  readonly problems: readonly Problem[];
  readonly site: FoundSite;
}

/**
 * Looks up site and programme, reads the day, and keeps names out: where the programme does not say that names are kept,
 * what looks like one is a problem; a visit to a competitor is anonymous whatever was given.
 *
 * @param given `evaluator` must be given; the title of a site that is left out is ''
 */
export function understandDetails(
  given: GivenDetails & { readonly evaluator: string },
  { settings, messages, today, placeOf = () => ({}) }: DetailsContext,
): UnderstoodDetails {
  const problems: Problem[] = [];
  const { programmes = {}, sites = {} } = settings;
  const site = findSite(given.site ?? '', sites);
  const programme = programmeOf(given.programme, programmes);
  if (given.programme !== undefined && !programme) {
    const message = messages.unknownProgramme(
      given.programme,
      didYouMean(given.programme, Object.keys(programmes)),
    );
    problems.push(makeProblem('VI140', message, placeOf('programme')));
  }
  const competitor = programme?.competitor === true;
  if (programme?.names !== 'kept' && !competitor) {
    for (const detail of ['evaluator', 'person'] as const) {
      const name = given[detail] ?? '';
      if (!looksLikeName(name)) continue;
      problems.push(makeProblem('VI141', messages.nameNotPseudonym(name), placeOf(detail)));
    }
  }
  const day = readDay(given.day ?? today, today, messages);
  if (typeof day !== 'string') problems.push(makeProblem('VI142', day.message, placeOf('day')));
  const region = site.kind === 'known' ? (site.region ?? given.region) : given.region;
  const person = competitor ? undefined : given.person?.trim();
  return {
    problems,
    site,
    details: {
      site: site.title,
      ...(region === undefined ? {} : { region }),
      ...(given.programme === undefined ? {} : { programme: given.programme }),
      evaluator: competitor ? anonymous : given.evaluator,
      ...(person === undefined || person === '' ? {} : { person }),
      day: typeof day === 'string' ? day : today,
      ...(competitor ? { competitor } : {}),
    },
  };
}

export function programmeOf(
  id: string | undefined,
  programmes: Readonly<Record<string, Programme>>,
): Programme | undefined {
  return id !== undefined && Object.hasOwn(programmes, id) ? programmes[id] : undefined;
}

/** A day that has come, or what is wrong with it. */
export function readDay(
  text: string,
  today: string,
  messages: Messages,
): string | { readonly message: string } {
  const parsed = parseDate(text, today);
  if ('fault' in parsed) return { message: messages.badDay(text) };
  return parsed.value > today ? { message: messages.dayAhead(parsed.value) } : parsed.value;
}
