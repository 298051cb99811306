import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import { languageNotScored } from '../../conversation/problems.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { LibraryPlace } from '../../files/library.js';
import { loadDetector } from '../../files/load-detector.js';
import { loadLearnt } from '../../files/load-learnt.js';
import { loadRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { guessLanguage } from '../../language/guess-language.js';
import { profiles } from '../../language/profiles/index.js';
import { assess } from '../../rubric/assess.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Expectation } from '../../rubric/learnt/expectation.js';
import { ProblemsError, UsageError } from '../failures.js';
import type { Messages } from '../messages/messages.js';

export interface Scored {
  /** With the language it was read in. */
  readonly conversation: Conversation;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  /** What a learnt model expects people to say. */
  readonly learnt?: Expectation;
}

export interface Scorer {
  readonly rubric: Rubric;
  /** Content hash of the rubric. */
  readonly hash: string;
  /** A problem where the conversation's language has no behaviours: what cannot be assessed is never 0. */
  readonly score: (conversation: Conversation) => Scored | Problem;
}

export interface ScorerOptions {
  readonly rubric: string;
  readonly place: LibraryPlace;
  /** Labels in the input count as a person's observations. */
  readonly trustLabels: boolean;
  readonly messages: Messages;
  /** That of the words of the rubric on scorecards, where it has them. */
  readonly language?: string;
  /** Folder of a model that `shoptalk learn` wrote. */
  readonly model?: string;
}

/** Loads a rubric and what finds behaviours. Throws `ProblemsError` when the rubric is not there or broken. */
export async function loadScorer({
  rubric: id,
  place,
  trustLabels,
  messages,
  language: spoken,
  model,
}: ScorerOptions): Promise<Scorer> {
  const loaded = await loadRubric(id, place, spoken);
  if (!loaded.ok) throw new ProblemsError(loaded.problems);
  const { value: rubric, hash } = loaded;
  if (rubric.kind === 'checklist') {
    throw new UsageError(makeProblem('CL105', messages.scoreNotConversation(id)));
  }
  const learnt = model === undefined ? undefined : await loadLearnt(place.cwd, model);
  if (learnt && 'code' in learnt) throw new ProblemsError([learnt], 'could-not-run');
  const { detector, languages } = await loadDetector();
  return {
    rubric,
    hash,
    score(read) {
      const language = read.language ?? guessLanguage(allWords(read), profiles)?.code ?? rubric.language;
      const labelled =
        trustLabels && read.turns.some(({ behaviours, cues }) => (behaviours ?? cues) !== undefined);
      if (!languages.has(language) && !labelled) return languageNotScored(read.id, language);
      const conversation: Conversation = { ...read, language };
      const { observations, insubstantial: withheld } = detector.survey(conversation, { trustLabels });
      const input = { conversation, observations, withheld, rubricHash: hash };
      const plain = { conversation, observations, assessment: assess(rubric, input) };
      if (!learnt) return plain;
      const corrected = learnt.adjust?.(plain) ?? observations;
      const assessment =
        corrected === observations ? plain.assessment : assess(rubric, { ...input, observations: corrected });
      return { conversation, observations: corrected, assessment, learnt: learnt.expect(plain) };
    },
  };
}

/** Enough of a conversation to tell its language by. */
const enoughWords = 4000;

function allWords({ turns }: Conversation): string {
  return turns
    .map(({ text }) => text)
    .join('\n')
    .slice(0, enoughWords);
}
