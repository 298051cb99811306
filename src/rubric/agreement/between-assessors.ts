import type { Conversation } from '../../conversation/conversation.js';
import { type Answers, type AssessorFigures, figuresOfUnits } from './assessor-figures.js';
import type { Unit } from './krippendorff-alpha.js';
import { type RatedFigures, ratedFigures } from './rated-figures.js';
import { labelsOfTurn } from './take-sample.js';

/** The labels that one person gave to some conversations. */
export interface Assessor {
  readonly name: string;
  readonly conversations: ReadonlyMap<string, Conversation>;
}

export interface AssessorAgreement {
  readonly assessors: readonly string[];
  readonly behaviours: ReadonlyMap<string, AssessorFigures>;
  readonly verdict: ReadonlyMap<string, AssessorFigures>;
  readonly ratings: ReadonlyMap<string, RatedFigures>;
}

/** What each assessor says, one unit a conversation. */
function unitsOf(
  assessors: readonly Assessor[],
  answer: (conversation: Conversation) => number | undefined,
): readonly Unit[] {
  const ids = [...new Set(assessors.flatMap(({ conversations }) => [...conversations.keys()]))];
  return ids.map((id) =>
    assessors.map(({ conversations }) => {
      const conversation = conversations.get(id);
      return conversation && answer(conversation);
    }),
  );
}

/** One unit a turn: 1 where the label stands, 0 where the turn was labelled without it. */
function turnUnits(assessors: readonly Assessor[], label: string): readonly Unit[] {
  const longest = new Map<string, number>();
  for (const { conversations } of assessors)
    for (const [id, { turns }] of conversations)
      longest.set(id, Math.max(longest.get(id) ?? 0, turns.length));
  return [...longest].flatMap(([id, turns]) =>
    Array.from({ length: turns }, (_, at) =>
      assessors.map(({ conversations }) => {
        const turn = conversations.get(id)?.turns[at];
        const labels = turn && labelsOfTurn(turn);
        return labels && (labels.includes(label) ? 1 : 0);
      }),
    ),
  );
}

function namesOf(
  assessors: readonly Assessor[],
  of: (conversation: Conversation) => readonly string[],
): readonly string[] {
  const names = assessors.flatMap(({ conversations }) => [...conversations.values()].flatMap(of));
  return [...new Set(names)].sort();
}

const yesNo: Answers = { kind: 'nominal', all: [0, 1] };
const levels: Answers = { kind: 'ordinal', lowest: 0, highest: 4 };

/** Compares what several people say of the same conversations. The first of them is the reference. */
export function betweenAssessors(assessors: readonly Assessor[]): AssessorAgreement {
  const labels = namesOf(assessors, ({ turns }) => turns.flatMap((turn) => labelsOfTurn(turn) ?? []));
  const dimensions = namesOf(assessors, ({ verdict }) => Object.keys(verdict ?? {}));
  const ratings = namesOf(assessors, ({ ratings: rated }) => Object.keys(rated ?? {}));
  const count = assessors.length;
  return {
    assessors: assessors.map(({ name }) => name),
    behaviours: new Map(
      labels.map((label) => [label, figuresOfUnits(turnUnits(assessors, label), count, yesNo)]),
    ),
    verdict: new Map(
      dimensions.map((dimension) => [
        dimension,
        figuresOfUnits(
          unitsOf(assessors, ({ verdict }) => verdict?.[dimension]),
          count,
          levels,
        ),
      ]),
    ),
    ratings: new Map(
      ratings.map((name) => [
        name,
        ratedFigures(
          unitsOf(assessors, ({ ratings: rated }) => rated?.[name]),
          assessors.map((each) => each.name),
        ),
      ]),
    ),
  };
}
