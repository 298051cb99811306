import { indexLanguage } from '../../behaviour/build-catalogue.js';
import { createDetector, type Detector } from '../../behaviour/detector.js';
import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { LibraryPlace } from '../../files/library.js';
import { loadCatalogue } from '../../files/load-catalogue.js';
import { loadRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import { shippedPath } from '../../files/package-files.js';
import { profiles } from '../../language/profiles/index.js';
import { assess } from '../../rubric/assess.js';
import type { Assessment, Withheld } from '../../rubric/assessment.js';
import { ProblemsError, UsageError } from '../failures.js';
import type { Messages } from '../messages/messages.js';

export interface Scored {
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
}

export interface Scorer {
  readonly rubric: Rubric;
  readonly score: (conversation: Conversation) => Scored;
}

export interface ScorerOptions {
  readonly rubric: string;
  readonly place: LibraryPlace;
  /** Labels in the input count as a person's observations. */
  readonly trustLabels: boolean;
  readonly messages: Messages;
}

/** Loads a rubric and what finds behaviours. Throws `ProblemsError` when the rubric is not there or broken. */
export async function loadScorer({
  rubric: id,
  place,
  trustLabels,
  messages,
}: ScorerOptions): Promise<Scorer> {
  const loaded = await loadRubric(id, place);
  if (!loaded.ok) throw new ProblemsError(loaded.problems);
  const { value: rubric, hash } = loaded;
  if (rubric.kind === 'checklist') {
    throw new UsageError(makeProblem('CL105', messages.scoreNotConversation(id)));
  }
  const { catalogue } = loadCatalogue(shippedPath('rubrics/behaviours'));
  const languages = Object.values(profiles).map((profile) => indexLanguage(catalogue, profile));
  const detector = createDetector(languages, profiles);
  return {
    rubric,
    score(conversation) {
      const observations = detector.observe(conversation, { trustLabels });
      const withheld = withoutSubstance(detector, conversation);
      const input = { conversation, observations, withheld, rubricHash: hash };
      return { observations, assessment: assess(rubric, input) };
    },
  };
}

/** Stretches that the detector passes over: bare lists of kind words, words meant for the scorer. */
function withoutSubstance(detector: Detector, { turns, language }: Conversation): readonly Withheld[] {
  return turns.flatMap(({ speaker, text, language: own }, turn) => {
    const code = own ?? language;
    if (speaker !== 'agent') return [];
    const { insubstantial } = detector.read(text, speaker, code === undefined ? {} : { language: code });
    return insubstantial.map((part) => ({ turn, ...part }));
  });
}
