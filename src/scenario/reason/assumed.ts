import { type Domain, isEmpty, refined } from './domain.js';

/** What each subject of a condition may be; undefined where nothing is known of it. */
export type Knowledge = (subject: string) => Domain | undefined;

/** What is known narrowed down by what has been assumed: a chain, the newest first, so that cases share what they have in common. */
export interface Assumed {
  readonly knowledge: Knowledge;
  readonly newest: Narrowed | undefined;
}

interface Narrowed {
  readonly subject: string;
  readonly domain: Domain;
  readonly before: Narrowed | undefined;
}

/** What is known, with nothing assumed yet. */
export function nothingAssumed(knowledge: Knowledge): Assumed {
  return { knowledge, newest: undefined };
}

export type Narrowing = readonly (readonly [subject: string, domain: Domain])[];

/** Knowledge with some subjects narrowed; undefined where that leaves one of them no value. */
export function suppose(knowledge: Knowledge, narrowing: Narrowing): Assumed | undefined {
  let assumed: Assumed | undefined = nothingAssumed(knowledge);
  for (const [subject, domain] of narrowing) {
    if (assumed === undefined) return undefined;
    const known = knownOf(assumed, subject);
    assumed = narrow(assumed, subject, known === undefined ? domain : meet(known, domain));
  }
  return assumed;
}

function meet(known: Domain, domain: Domain): Domain {
  if (domain.kind === 'values') {
    return {
      kind: 'values',
      values: domain.values.filter((value) => !isEmpty(refined(known, '==', value))),
    };
  }
  return refined(refined(known, '>=', domain.low), '<=', domain.high);
}

/** What a subject was narrowed to by what is assumed; undefined where nothing was assumed of it. */
export function narrowedTo({ newest }: Assumed, subject: string): Domain | undefined {
  for (let each = newest; each !== undefined; each = each.before)
    if (each.subject === subject) return each.domain;
  return undefined;
}

/** The values that a subject may have once all is assumed; undefined where nothing is known of it. */
export function knownOf(assumed: Assumed, subject: string): Domain | undefined {
  return narrowedTo(assumed, subject) ?? assumed.knowledge(subject);
}

/** One more thing assumed; undefined where it leaves the subject no value. */
export function narrow(assumed: Assumed, subject: string, domain: Domain): Assumed | undefined {
  if (isEmpty(domain)) return undefined;
  return { knowledge: assumed.knowledge, newest: { subject, domain, before: assumed.newest } };
}
