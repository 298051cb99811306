import type { Criterion, Rubric } from '../../../../src/files/generated/rubric.js';
import type { AnswerValue } from '../../../../src/rubric/assessment.js';
import type { VisitContext } from '../../../../src/visit/findings/context.js';
import type { Finding, FindingKind } from '../../../../src/visit/findings/finding.js';
import { findingsOf } from '../../../../src/visit/findings/findings.js';
import type { SeenQuestion } from '../../../../src/visit/question.js';
import { replay, type Visit } from '../../../../src/visit/visit.js';
import type { VisitEvent } from '../../../../src/visit/visit-event.js';

/** A question of a checklist; a yes-no unless `ask` says otherwise. */
export function asked(id: string, ask: Partial<SeenQuestion> = {}, rest: Partial<Criterion> = {}): Criterion {
  const seen: SeenQuestion = { type: 'yes-no', question: `${id}?`, ...ask };
  return { id, title: id, dimension: 'empathy', seen, ...rest };
}

export { checklistWith as checklist } from '../checklist-with.js';

export function said(question: string, value: AnswerValue, comment?: string): VisitEvent {
  const answer = comment === undefined ? { value } : { value, comment };
  return { kind: 'answered', question, reply: { kind: 'seen', answer } };
}

export function visited(events: readonly VisitEvent[]): Visit {
  return replay(events);
}

/** The findings of one kind. */
export function found(
  kind: FindingKind,
  rubric: Rubric,
  events: readonly VisitEvent[],
  context: Partial<VisitContext> = {},
): readonly Finding[] {
  const all = findingsOf(rubric, replay(events), { language: rubric.language, ...context });
  return all.filter((finding) => finding.kind === kind);
}
