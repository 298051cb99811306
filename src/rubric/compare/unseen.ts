import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf, referencesIn } from '../check/references.js';
import { capEnvironment } from '../conditions/environments.js';
import type { Rubric } from '../rubric.js';
import { rubricChanges } from './rubric-changes.js';

/** What of a changed rubric cannot be seen in past scores, by id: only the conversations would show it. */
export interface Unseen {
  /** New criteria; they are left out. */
  readonly added: readonly string[];
  /** Criteria that look at something else, or apply on another condition; they count as they did. */
  readonly evidence: readonly string[];
  /** Caps that ask about more than what the criteria came to; they hold where they held, new ones nowhere. */
  readonly caps: readonly string[];
}

export interface ReadCap {
  /** Whether it asks only about what criteria and dimensions came to, and all of that can be worked out. */
  readonly isKnown: boolean;
  /** Whether it asks for the score of a dimension. */
  readonly asksScore: boolean;
}

const results = new Set(['met', 'share', 'score']);

function asksOnlyForResults(node: ASTNode): boolean {
  if (node.op === 'id' || node.op === 'rcall') return false;
  if (node.op === 'call' && !results.has(node.args[0])) return false;
  return childrenOf(node.args).every(asksOnlyForResults);
}

/** What a cap's condition asks for; `added` are the criteria whose results nobody knows. */
export function readCap(when: string, added: readonly string[]): ReadCap {
  try {
    const { ast } = capEnvironment({ facts: null }).parse(when);
    const references = referencesIn(ast);
    const isOfAdded = references.some(({ kind, id }) => kind === 'criterion' && added.includes(id));
    return {
      isKnown: asksOnlyForResults(ast) && !isOfAdded,
      asksScore: references.some(({ kind }) => kind === 'dimension'),
    };
  } catch {
    return { isKnown: false, asksScore: false };
  }
}

/** What scores that were given with the old rubric cannot show of the new one. */
export function unseenIn(old: Rubric, today: Rubric): Unseen {
  const { added, removed, changed } = rubricChanges(old, today);
  const scoresMove =
    removed.length > 0 || changed.some(({ weight, standing }) => weight !== undefined || standing);
  const before = new Map((old.caps ?? []).map(({ id, when }) => [id, when]));
  const caps = (today.caps ?? []).flatMap(({ id, when }) => {
    const { isKnown, asksScore } = readCap(when, added);
    const isAsItWas = before.get(id) === when && !(asksScore && scoresMove);
    return isKnown || isAsItWas ? [] : [id];
  });
  return { added, evidence: changed.flatMap(({ id, evidence }) => (evidence ? [id] : [])), caps };
}
