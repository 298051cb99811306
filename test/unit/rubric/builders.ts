import type { Observation } from '../../../src/behaviour/observation.js';
import type { Conversation, DeskAction, Turn } from '../../../src/conversation/conversation.js';
import { assess } from '../../../src/rubric/assess.js';
import type { Assessment, CriterionResult } from '../../../src/rubric/assessment.js';
import type { AssessmentInput } from '../../../src/rubric/input.js';
import type { Criterion, Rubric } from '../../../src/rubric/rubric.js';

/** A rubric over the three dimensions with these criteria. */
export function rubricWith(criteria: readonly Criterion[], rest: Partial<Rubric> = {}): Rubric {
  return {
    id: 'sample',
    version: 1,
    title: 'Sample',
    language: 'en',
    kind: 'conversation',
    dimensions: {
      empathy: { title: 'Empathy' },
      procedure: { title: 'Procedure' },
      resolution: { title: 'Resolution' },
    },
    bands: [
      { id: 'needs-work', title: 'needs work', from: 0 },
      { id: 'meets', title: 'meets', from: 60 },
      { id: 'exceeds', title: 'exceeds', from: 85 },
    ],
    pass: 60,
    criteria,
    ...rest,
  };
}

/** A criterion of the dimension empathy unless `rest` says otherwise. */
export function criterion(id: string, rest: Partial<Criterion>): Criterion {
  return { id, title: id, dimension: 'empathy', ...rest };
}

/**
 * A conversation from lines such as `A: words | behaviour behaviour` and `C: words | cue`, and what a person
 * found in it.
 */
export function talk(lines: readonly string[], actions?: readonly DeskAction[]) {
  const observations: Observation[] = [];
  const turns = lines.map((line, turn): Turn => {
    const [, who = 'A', text = '', ids = ''] = /^([AC]): ?([^|]*?) *(?:\|(.*))?$/su.exec(line) ?? [];
    for (const behaviour of ids.split(' ').filter(Boolean)) {
      observations.push({ turn, behaviour, from: 0, to: text.length, confidence: 1, source: 'person' });
    }
    return { speaker: who === 'A' ? 'agent' : 'customer', text };
  });
  const conversation: Conversation = { id: 'talk', turns, ...(actions ? { actions } : {}) };
  return { conversation, observations };
}

/** The result of the only criterion of interest. */
export function resultOf(assessment: Assessment, id: string): CriterionResult {
  const result = assessment.criteria.find((each) => each.id === id);
  if (!result) throw new Error(`no criterion ${id}`);
  return result;
}

/** Status of one criterion in a conversation. */
export function look(one: Partial<Criterion>, input: AssessmentInput): CriterionResult {
  return resultOf(assess(rubricWith([criterion('it', one)]), input), 'it');
}
