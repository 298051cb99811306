import type { ASTNode } from '@marcbachmann/cel-js';
import { nodesIn, questionOf } from './answer-words.js';
import { conditionsIn } from './parsed-conditions.js';
import { problemAt, type RubricRule } from './rule.js';

/** Checks that point at questions of which their condition looks at none. */
export const blindCheck: RubricRule = (rubric) =>
  conditionsIn(rubric).flatMap(({ pointer: [list, index], parsed }) => {
    const check = list === 'checks' ? rubric.checks?.[Number(index)] : undefined;
    if (check === undefined || 'error' in parsed) return [];
    const read = new Set(questionsIn(parsed.ast));
    if (check.questions.some((id) => read.has(id)) || read.size === 0) return [];
    const message = `"${check.id}" sends the evaluator to questions that its condition does not look at`;
    return [
      problemAt('RB157', ['checks', Number(index), 'questions'], message, { severity: 'warning', at: 'key' }),
    ];
  });

function questionsIn(node: ASTNode): readonly string[] {
  return [questionOf(node) ?? [], ...nodesIn(node.args).map(questionsIn)].flat();
}
