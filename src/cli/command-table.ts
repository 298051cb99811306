import type { Register } from './command.js';
import type { HelpMessages } from './messages/messages.js';

export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: (messages: HelpMessages) => string;
  readonly load: () => Promise<{ readonly register: Register }>;
}

/** Every command, in the order of the help. Only the one that was named is loaded. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'practise',
    aliases: ['practice'],
    summary: (messages) => messages.practiseSummary,
    load: () => import('./commands/practise.js'),
  },
  {
    name: 'progress',
    aliases: [],
    summary: (messages) => messages.progressSummary,
    load: () => import('./commands/progress.js'),
  },
  {
    name: 'score',
    aliases: [],
    summary: (messages) => messages.scoreSummary,
    load: () => import('./commands/score.js'),
  },
  {
    name: 'agree',
    aliases: [],
    summary: (messages) => messages.agreeSummary,
    load: () => import('./commands/agree.js'),
  },
  {
    name: 'learn',
    aliases: [],
    summary: (messages) => messages.learnSummary,
    load: () => import('./commands/learn.js'),
  },
  {
    name: 'visit',
    aliases: [],
    summary: (messages) => messages.visitSummary,
    load: () => import('./commands/visit.js'),
  },
  {
    name: 'survey',
    aliases: [],
    summary: (messages) => messages.surveySummary,
    load: () => import('./commands/survey.js'),
  },
  {
    name: 'report',
    aliases: [],
    summary: (messages) => messages.reportSummary,
    load: () => import('./commands/report.js'),
  },
  {
    name: 'scenario',
    aliases: ['scenarios'],
    summary: (messages) => messages.scenarioSummary,
    load: () => import('./commands/scenario.js'),
  },
  {
    name: 'rubric',
    aliases: ['rubrics'],
    summary: (messages) => messages.rubricSummary,
    load: () => import('./commands/rubric.js'),
  },
  {
    name: 'lint',
    aliases: [],
    summary: (messages) => messages.lintSummary,
    load: () => import('./commands/lint.js'),
  },
  {
    name: 'init',
    aliases: [],
    summary: (messages) => messages.initSummary,
    load: () => import('./commands/init.js'),
  },
  {
    name: 'explain',
    aliases: [],
    summary: (messages) => messages.explainSummary,
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'forget',
    aliases: [],
    summary: (messages) => messages.forgetSummary,
    load: () => import('./commands/forget.js'),
  },
];

export function findCommand(name: string): CommandEntry | undefined {
  return commandTable.find((entry) => entry.name === name || entry.aliases.includes(name));
}
