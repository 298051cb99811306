import type { Problem } from '../files/problem.js';
import type { Messages } from './messages/messages.js';

/** What translators see to; a reader is only told how much of it there is. */
function isTranslators({ code, severity }: Problem): boolean {
  return severity === 'warning' && /^(SC|RB)14[0-7]$/.test(code);
}

export interface NotedProblems {
  readonly problems: readonly Problem[];
  /** A sentence for each file whose translation is not finished. */
  readonly notes: readonly string[];
}

/** Problems for a reader: those of a translation become one sentence a file. */
export function notedProblems(found: readonly Problem[], messages: Messages): NotedProblems {
  const counts = new Map<string, number>();
  for (const { file = '' } of found.filter(isTranslators)) counts.set(file, (counts.get(file) ?? 0) + 1);
  return {
    problems: found.filter((problem) => !isTranslators(problem)),
    notes: [...counts].map(([file, count]) => messages.translationUnfinished(file, count)),
  };
}
