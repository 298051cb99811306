import { fold } from '../../language/fold.js';
import type { Scenario } from '../source.js';
import { ask, choice, type Interview, type Question, text, textObjection, wordings } from './asking.js';
import { curesOf, factsOf } from './interview-lists.js';
import type { ScenarioOutline } from './outline.js';
import type { AuthoringPhrases } from './phrases.js';
import { phrasesOn } from './phrases-on-channel.js';

export interface InterviewOptions {
  readonly language: string;
  readonly phrases: AuthoringPhrases;
  /** Ids of scenarios that are there already. */
  readonly taken: ReadonlySet<string>;
  /** Rubrics that can score a conversation, by id with their titles, the likeliest first. */
  readonly rubrics: readonly { readonly id: string; readonly title: string }[];
  /** What is known already, from a transcript: offered as the usual answers. */
  readonly given?: Partial<ScenarioOutline>;
}

const channels: readonly Scenario['channel'][] = ['phone', 'chat', 'email', 'in-person'];
const temperaments = ['fiery', 'anxious', 'composed'] as const;

/** No file may be called so on Windows. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** `Szafa, która nie dojechała` → `szafa-ktora-nie-dojechala`; never one that is taken. */
export function idOf(title: string, taken: ReadonlySet<string>): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const letters = words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const id = letters === '' ? 'scenario' : letters;
  let free = id;
  for (let count = 2; taken.has(free) || device.test(free); count += 1) free = `${id}-${count}`;
  return free;
}

/**
 * The questions that lead to a scenario, one after another: each is yielded, and goes on with the answer.
 * Empty answers stand for the usual ones; whoever gives no title is led through a sample.
 */
export function* interview(options: InterviewOptions): Interview<ScenarioOutline> {
  const { given = {}, language } = options;
  const title = yield* ask(
    {
      id: 'title',
      usual: given.title ?? options.phrases.sample.title,
      example: options.phrases.sample.title,
    },
    (answer) => (/\p{L}/u.test(answer) ? textObjection(answer) : 'no-letters'),
  );
  // Whoever tells a story of their own is shown the sample's words only as examples.
  const isSample = title === options.phrases.sample.title;
  const own = (known: string | undefined, example: string): Omit<Question, 'id'> => {
    const usual = known ?? (isSample ? example : undefined);
    return { example, ...(usual === undefined ? {} : { usual }) };
  };
  const channel = yield* choice('channel', channels, given.channel ?? 'phone');
  const phrases = phrasesOn(options.phrases, channel);
  const { sample } = phrases;
  const onChannel = { ...options, phrases, channel };
  const firm = yield* text('firm', own(given.firm, sample.firm));
  const agent = yield* text('agent', { usual: given.agent ?? sample.agent });
  const customer = yield* text('customer', own(given.customer, sample.customer));
  const [addressAs = customer, ...alsoAddressedAs] = wordings(
    yield* text('address', {
      usual: given.addressAs ?? (isSample ? sample.addressAs : customer),
      example: sample.addressAs,
    }),
  );
  const manner = yield* text('manner', { usual: given.manner ?? sample.manner });
  const temperament = yield* choice(
    'temperament',
    temperaments,
    temperaments.find((each) => each === given.temperament) ?? 'composed',
  );
  const thing = yield* text('thing', own(given.thing, sample.thing));
  const want = yield* text('want', own(given.want, sample.want));
  const need = yield* text('need', own(given.need, sample.need));
  const opening = wordings(
    yield* text('opening', { ...own(given.opening?.join(' | '), sample.opening.join(' | ')), channel }),
  );
  const facts = yield* factsOf(onChannel, isSample);
  const found = yield* text('found', own(given.found, sample.found));
  const cures = yield* curesOf(onChannel, isSample);
  const goodEnding = yield* text('good-ending', own(given.goodEnding, sample.goodEnding));
  const badEnding = yield* text('bad-ending', own(given.badEnding, sample.badEnding));
  const rubricIds = options.rubrics.map(({ id }) => id);
  const rubric =
    rubricIds.length < 2
      ? (rubricIds[0] ?? 'complaint-call')
      : yield* choice(
          'rubric',
          rubricIds,
          given.rubric ?? rubricIds[0],
          Object.fromEntries(options.rubrics.map((each) => [each.id, each.title])),
        );
  return {
    id: idOf(title, options.taken),
    title,
    language,
    channel,
    temperament,
    rubric,
    firm,
    agent,
    customer,
    addressAs,
    ...(alsoAddressedAs.length === 0 ? {} : { alsoAddressedAs }),
    manner,
    thing,
    want,
    need,
    opening,
    facts,
    found,
    cures,
    goodEnding,
    badEnding,
    ...(given.recorded === undefined ? {} : { recorded: given.recorded }),
  };
}
