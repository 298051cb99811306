import type { Conversation } from '../../conversation/conversation.js';
import type { AnswerValue, Assessment, CriterionResult, Evidence } from '../../rubric/assessment.js';
import type { Criterion, Rubric } from '../../rubric/rubric.js';
import { hashIn } from '../../visit/evidence/answer.js';
import { writtenDuration } from '../../visit/written-value.js';
import { type AdviceContext, adviceFor, customerWords } from './advice.js';
import { momentsOf } from './moments.js';
import type { CriterionEntry, DimensionEntry, EvidenceEntry, Scorecard, WithheldEntry } from './scorecard.js';

export type ScorecardContext = Pick<AdviceContext, 'customerName' | 'behaviourExamples' | 'observations'>;

/** Puts the words of the rubric and of the conversation to an assessment. */
export function buildScorecard(
  assessment: Assessment,
  rubric: Rubric,
  conversation: Conversation,
  context: ScorecardContext = {},
): Scorecard {
  const advice: AdviceContext = {
    ...context,
    conversation,
    given: new Set(),
    spoken: customerWords(conversation),
  };
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const entries = assessment.criteria.map((result) => criterionEntry(result, criteria, advice));
  const results = new Map(assessment.criteria.map((result) => [result.id, result]));
  const { score, scoreBeforeFailure, band, passed } = assessment.total;
  return {
    id: conversation.id,
    ...(conversation.language === undefined ? {} : { language: conversation.language }),
    ...(conversation.channel === undefined ? {} : { channel: conversation.channel }),
    rubric: rubric.title,
    total: {
      score,
      before: scoreBeforeFailure,
      band: rubric.bands.find(({ id }) => id === band)?.title ?? band,
      passed,
    },
    critical: assessment.critical.failed.map(({ criterion, family }) => ({
      family,
      title: titles.get(criterion) ?? criterion,
      evidence: (results.get(criterion)?.evidence ?? []).map((each) =>
        evidenceEntry(each, criteria.get(criterion)),
      ),
    })),
    dimensions: Object.entries(assessment.dimensions).map(
      ([id, dimension]): DimensionEntry => ({
        id,
        title: dimension.title,
        score: dimension.score,
        level: dimension.level,
        description: levelDescription(rubric.dimensions[id]?.levels, dimension.level),
        caps: dimension.caps.map(({ level, title }) => ({ level, title })),
        ...(dimension.floor ? { floor: { level: dimension.floor.level, title: dimension.floor.title } } : {}),
        ...(dimension.zeroedBy === undefined
          ? {}
          : { zeroedBy: titles.get(dimension.zeroedBy) ?? dimension.zeroedBy }),
        criteria: entries.filter((entry) => results.get(entry.id)?.dimension === id),
      }),
    ),
    withheld: assessment.withheld.map(({ turn, from, to, reason }): WithheldEntry => {
      const said = conversation.turns[turn]?.text ?? '';
      return { turn: turn + 1, words: said.slice(from, to), reason };
    }),
    ...momentsOf(assessment, conversation),
    unassessed: entries.filter(({ status }) => status === 'not-assessed').map(({ title }) => title),
  };
}

function criterionEntry(
  result: CriterionResult,
  criteria: ReadonlyMap<string, Criterion>,
  context: AdviceContext,
): CriterionEntry {
  const criterion = criteria.get(result.id);
  const advice = criterion && adviceFor(criterion, result, context);
  return {
    id: result.id,
    title: result.title,
    status: result.status,
    earned: result.earned,
    possible: result.possible,
    bonus: result.bonus,
    guard: result.guard,
    ...(result.critical === undefined ? {} : { critical: result.critical }),
    evidence: result.evidence.map((each) => evidenceEntry(each, criterion)),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** What was chosen, in the words of the question instead of its ids. */
function chosenWords(answer: AnswerValue, criterion: Criterion | undefined): AnswerValue {
  const titleOf = (value: string): string =>
    criterion?.seen?.options?.find(({ id }) => id === value)?.title ?? shortHash(value);
  if (typeof answer === 'string') return titleOf(answer);
  if (typeof answer === 'number') return measured(answer, criterion);
  if (typeof answer === 'boolean') return answer;
  return answer.length === 0 ? '–' : answer.map(titleOf);
}

/** A length of time in minutes and seconds, anything else with what is counted. */
function measured(value: number, criterion: Criterion | undefined): AnswerValue {
  const { type, unit, currency } = criterion?.seen ?? {};
  if (type === 'duration') return writtenDuration(value);
  const measure = unit ?? currency;
  return measure === undefined ? value : `${value} ${measure}`;
}

/** Kept evidence is told by the beginning of its content hash. */
function shortHash(value: string): string {
  const hash = hashIn(value);
  return hash === undefined ? value : `${hash.slice(0, 8)}…`;
}

function evidenceEntry(evidence: Evidence, criterion: Criterion | undefined): EvidenceEntry {
  switch (evidence.kind) {
    case 'turn':
      return { kind: 'turn', turn: evidence.turn + 1, words: evidence.quote };
    case 'action': {
      const params = Object.entries(evidence.params).map(([name, value]) => `${name} ${value}`);
      return {
        kind: 'action',
        action: evidence.action,
        params: params.join(', '),
        refused: evidence.outcome === 'refused',
      };
    }
    case 'answer': {
      const { comment } = evidence;
      const answer = chosenWords(evidence.answer, criterion);
      return { kind: 'answer', answer, ...(comment === undefined ? {} : { comment }) };
    }
  }
}

/** Descriptions may carry their number in front ("3 friendly"), which is shown anyway. */
function levelDescription(levels: readonly string[] | undefined, level: number | null): string {
  return level === null ? '' : (levels?.[level] ?? '').replace(/^\s*\d\s*[:.–-]?\s+/, '');
}
