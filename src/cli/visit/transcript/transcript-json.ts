import type { Rubric } from '../../../files/generated/rubric.js';
import { questionsOf } from '../../../visit/journey.js';
import type { Disagreement } from '../../../visit/transcript/disagreements.js';
import { suggestedAnswer } from '../../../visit/transcript/suggested-answer.js';
import type { Visit } from '../../../visit/visit.js';

/**
 * What a transcript suggests, for machines: `[{question, answer, share, evidence: [{turn, from, to, quote, behaviour,
 * source}]}]`; turns count from 0, shares from 0 to 1, `answer` is null where no answer earns that share.
 */
export function suggestionsJson(rubric: Rubric, visit: Visit): unknown {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
  return (visit.heard?.suggestions ?? []).map(({ question: id, share, evidence }) => {
    const question = questions.get(id);
    const answer = question && suggestedAnswer(question, share);
    return { question: id, answer: answer ?? null, share: rounded(share), evidence: plain(evidence) };
  });
}

/** `[{question, person, transcript, evidence}]`, where `person` and `transcript` are shares. */
export function disagreementsJson(disagreements: readonly Disagreement[]): unknown {
  return disagreements.map(({ question, person, transcript, evidence }) => ({
    question,
    person: rounded(person),
    transcript: rounded(transcript),
    evidence: plain(evidence),
  }));
}

const plain = (evidence: Disagreement['evidence']): unknown =>
  evidence.map(({ kind: _kind, ...rest }) => rest);

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
