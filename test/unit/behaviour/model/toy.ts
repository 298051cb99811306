import type { Catalogue, CatalogueEntry } from '../../../../src/behaviour/catalogue.js';
import { unknownContext } from '../../../../src/behaviour/context.js';
import { createDetector, type Detector } from '../../../../src/behaviour/detector.js';
import { createJudge, type Judgement } from '../../../../src/behaviour/model/judge.js';
import { learn } from '../../../../src/behaviour/model/learn.js';
import type { Model } from '../../../../src/behaviour/model/model.js';
import type { Lessons } from '../../../../src/behaviour/model/samples.js';
import { prepareSubject, type Subject } from '../../../../src/behaviour/pattern/subject.js';
import type { Conversation } from '../../../../src/conversation/conversation.js';
import { profiles } from '../../../../src/language/profiles/index.js';
import { splitSentences } from '../../../../src/language/sentences.js';

/** A behaviour without patterns: only the model can find it. */
function entry(
  id: string,
  by: 'agent' | 'customer',
  sign: '+' | '-' | 'neutral',
  examples: readonly string[],
): CatalogueEntry {
  const said = examples.map((text) => ({ text, earlier: [] }));
  const en = { lists: {}, patterns: [], examples: said, counter: [], heldout: [] };
  return { id, by, sign, meaning: '', languages: { en } };
}

/** Two things an agent may say and one a customer may, told apart by their words. */
export const catalogue: Catalogue = {
  entries: [
    entry('angry', 'customer', 'neutral', [
      'This is a disgrace.',
      'What a disgrace you are.',
      'Disgraceful service!',
    ]),
    entry('apologise', 'agent', '+', [
      'I regret the delay.',
      'We regret this mistake.',
      'I truly regret the mix-up.',
      'We regret the trouble you had.',
    ]),
    entry('rude', 'agent', '-', [
      'Go away, fool.',
      'You fool.',
      'Only a fool would ask that.',
      'Fools like you ring all day.',
    ]),
  ],
};

const turns = [
  { text: 'I regret the late parcel. It is on its way.', behaviours: ['apologise'] },
  { text: 'The parcel is on its way.', behaviours: [] },
  { text: 'Do not be such a fool. Read the letter.', behaviours: ['rude'] },
  { text: 'Please read the letter once more.', behaviours: [] },
] as const;

export const conversations: readonly Conversation[] = Array.from({ length: 6 }, (_, number) => ({
  id: `toy-${number}`,
  language: 'en',
  turns: [
    {
      speaker: 'customer',
      text: number % 2 ? 'A disgrace.' : 'Where is it?',
      cues: number % 2 ? ['angry'] : [],
    },
    ...turns.map((turn) => ({ speaker: 'agent' as const, ...turn })),
  ],
}));

export function lessons(): Lessons {
  return { language: 'en', catalogue, conversations, rules: createDetector([], profiles) };
}

let learnt: Model | undefined;

/** The model of the toy lessons, learnt once. */
export function toyModel(): Model {
  learnt ??= learn(lessons());
  return learnt;
}

/** A detector that knows the toy model and a catalogue without rules. */
export function toyDetector(): Detector {
  return createDetector([], profiles, [toyModel()]);
}

export function subjectsOf(text: string): readonly Subject[] {
  const { en } = profiles;
  return en ? splitSentences(text, en).map((sentence) => prepareSubject(sentence, en, new Set())) : [];
}

/** What the toy model thinks of a turn of the agent. */
export function judgeTurn(turn: readonly Subject[], judge = createJudge(toyModel())): Judgement {
  const logits = judge.look(turn, 'agent');
  return judge.judge({ subjects: turn, logits, context: unknownContext, found: [] }, 'agent');
}
