import type { Scenario } from '../source.js';
import { ask, choice, type Interview, text, wordings } from './asking.js';
import type { InterviewOptions } from './interview.js';
import { cureKinds, type FactKind, factKinds, type OutlinedCure, type OutlinedFact } from './outline.js';

/** The phrases are those of the channel. */
type OptionsOnChannel = InterviewOptions & { readonly channel: Scenario['channel'] };

/** Ends a list of facts or remedies. */
export const enough = 'enough';
const mostFacts = 8;
const mostCures = 4;

export function* factsOf(
  { phrases, given, channel }: OptionsOnChannel,
  usual: boolean,
): Interview<readonly OutlinedFact[]> {
  const known = given?.facts ?? (usual ? phrases.sample.facts : []);
  const facts: OutlinedFact[] = [];
  while (facts.length < mostFacts) {
    const next = known[facts.length];
    const left = factKinds.filter((kind) => kind === 'own' || facts.every((fact) => fact.kind !== kind));
    const options = facts.length === 0 ? left : [...left, enough];
    const kind = yield* choice('fact-kind', options, next?.kind ?? (facts.length === 0 ? undefined : enough));
    if (!isFactKind(kind)) break;
    const same = next?.kind === kind ? next : undefined;
    const askedWith =
      kind === 'own'
        ? (yield* text(
            'fact-asked',
            same?.askedWith === undefined ? {} : { usual: same.askedWith.join(', ') },
          )).split(/[,|]/)
        : undefined;
    const say = yield* text('fact-say', {
      about: kind,
      channel,
      ...(same === undefined ? {} : { usual: same.say.join(' | ') }),
    });
    facts.push({ kind, say: wordings(say), ...(askedWith === undefined ? {} : { askedWith }) });
  }
  return facts;
}

function isFactKind(kind: string): kind is FactKind {
  return factKinds.some((each) => each === kind);
}

export function* curesOf(
  { phrases, given, channel }: OptionsOnChannel,
  usual: boolean,
): Interview<readonly OutlinedCure[]> {
  const known = given?.cures ?? (usual ? phrases.sample.cures : []);
  const cures: OutlinedCure[] = [];
  while (cures.length < mostCures) {
    const next = known[cures.length];
    const options = cures.length === 0 ? cureKinds : [...cureKinds, enough];
    const chosen = yield* choice(
      'cure-kind',
      options,
      next?.kind ?? (cures.length === 0 ? undefined : enough),
    );
    const kind = cureKinds.find((each) => each === chosen);
    if (kind === undefined) break;
    const same = next?.kind === kind ? next : undefined;
    const title = yield* text('cure-title', { about: kind, usual: same?.title ?? phrases.cures[kind].title });
    const result = yield* text('cure-result', {
      about: kind,
      channel,
      ...(same === undefined ? {} : { usual: same.result }),
      example: phrases.sample.cures[0]?.result ?? '',
    });
    const limit =
      kind === 'refund'
        ? yield* amount(phrases.desk.currency, same?.limit ?? phrases.desk.usualLimit)
        : undefined;
    cures.push({ kind, title, result, ...(limit === undefined ? {} : { limit }) });
  }
  return cures;
}

/** `200`, `1 500,50 Kč`, `€40`: the sum, whatever its currency is called; NaN if there is none, or more than one. */
export function sumIn(answer: string): number {
  const [, whole, cents] =
    /^[^\d.,-]{0,4}(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}|-))?[^\d,-]{0,5}$/u.exec(answer) ??
    [];
  return Number(
    whole === undefined ? Number.NaN : `${whole.replace(/\D/g, '')}.${cents?.replace('-', '') ?? ''}`,
  );
}

function* amount(currency: string, known = 50): Interview<number> {
  const fits = (answer: string): boolean => sumIn(answer) > 0 && sumIn(answer) <= 1_000_000;
  return sumIn(
    yield* ask({ id: 'cure-limit', usual: String(known), currency }, (answer) =>
      fits(answer) ? undefined : 'not-a-number',
    ),
  );
}
