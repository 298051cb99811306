import type { Conversation, Speaker } from '../../conversation/conversation.js';
import type { Catalogue, Example } from '../catalogue.js';
import { beginTrail, type ConversationContext } from '../context.js';
import type { Detector } from '../detector.js';
import { readFeatures, wordSlots } from './features.js';
import type { Sample } from './train.js';

export type Party = Exclude<Speaker, 'system'>;

/** What there is to learn one language from. */
export interface Lessons {
  readonly language: string;
  readonly catalogue: Catalogue;
  /** Conversations whose turns are labelled by people. */
  readonly conversations: readonly Conversation[];
  /** Finds behaviours by rule: in examples, the labels that nobody gave are doubtful where it finds something. */
  readonly rules: Detector;
}

/** How much the answers of the different lessons count. */
export const shares = { labelled: 1, example: 1, counter: 1, elsewhere: 0.5 } as const;

/** The labels of one party, in order. */
export function labelsOf(catalogue: Catalogue, party: Party): readonly string[] {
  return catalogue.entries.filter(({ by }) => by === party).map(({ id }) => id);
}

function sentencesOf(
  lessons: Lessons,
  text: string,
  party: Party,
  context: ConversationContext,
  slotsOfWord: (word: string) => Uint16Array,
): {
  readonly sentences: Sample['sentences'];
  readonly found: ReadonlySet<string>;
  readonly ids: readonly string[];
} {
  const { subjects, observations } = lessons.rules.read(text, party, {
    language: lessons.language,
    context,
  });
  const ids = observations.map(({ behaviour }) => behaviour);
  const foundInTurn = new Set(ids);
  const sentences = subjects.map((subject, index) => {
    const { from, to } = subject.sentence;
    const inside = observations.filter((each) => each.from >= from && each.from < to);
    const found = new Set(inside.map(({ behaviour }) => behaviour));
    const place = { first: index === 0, last: index === subjects.length - 1, context, found, foundInTurn };
    return readFeatures(subject, place, slotsOfWord);
  });
  return { sentences, found: foundInTurn, ids };
}

/** Labelled turns: what is not labelled is not there. */
export function labelledSamples(
  lessons: Lessons,
  party: Party,
  labels: readonly string[],
): readonly Sample[][] {
  const slotsOfWord = wordSlots();
  return lessons.conversations.map((conversation) => {
    const samples: Sample[] = [];
    let trail = beginTrail(conversation);
    for (const { speaker, text, behaviours, cues } of conversation.turns) {
      const given = speaker === 'agent' ? behaviours : cues;
      if (speaker === 'system') {
        trail = trail.next(speaker, [], false);
        continue;
      }
      const { sentences, ids } = sentencesOf(lessons, text, speaker, trail.at(speaker), slotsOfWord);
      if (speaker === party && given) {
        const answers = Float32Array.from(labels, (id) => (given.includes(id) ? 1 : -1) * shares.labelled);
        samples.push({ sentences, answers });
      }
      // What people say was there, not what rules find: so it will be when the model stands beside the rules.
      trail = trail.next(speaker, given ?? ids, text.includes('?'));
    }
    return samples;
  });
}

/**
 * Examples and counter-examples of the behaviour files. About other behaviours an example says little: it counts
 * weakly against those that no rule finds in it, and not at all for the others.
 */
export function exampleSamples(lessons: Lessons, party: Party, labels: readonly string[]): readonly Sample[] {
  const slotsOfWord = wordSlots();
  const sampleOf = (example: Example, id: string, answer: number): Sample => {
    let trail = beginTrail();
    for (const turn of example.earlier) {
      const { ids } = sentencesOf(lessons, turn.text, turn.speaker, trail.at(turn.speaker), slotsOfWord);
      trail = trail.next(turn.speaker, ids, turn.text.includes('?'));
    }
    const { ownTurn: _place, ...context } = trail.at(party);
    const { sentences, found } = sentencesOf(lessons, example.text, party, context, slotsOfWord);
    const answers = Float32Array.from(labels, (label) =>
      label === id ? answer : found.has(label) ? 0 : -shares.elsewhere,
    );
    return { sentences, answers };
  };
  return lessons.catalogue.entries
    .filter(({ by }) => by === party)
    .flatMap(({ id, languages }) => {
      const { examples = [], counter = [] } = languages[lessons.language] ?? {};
      return [
        ...examples.map((example) => sampleOf(example, id, shares.example)),
        ...counter.map((example) => sampleOf(example, id, -shares.counter)),
      ];
    });
}
