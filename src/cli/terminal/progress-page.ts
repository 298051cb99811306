import { padToWidth } from '../../report/display-width.js';
import type { Advice, DimensionTrend, PractisedSession, Progress } from '../../report/progress/progress.js';
import type { SkillShare } from '../../report/progress/skills.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Messages } from '../messages/messages.js';
import type { Style } from './style.js';
import { type Column, table } from './table.js';

interface PageOptions {
  readonly columns: number;
  readonly style: Style;
  readonly messages: Messages;
}

/** The newest sessions that are listed one by one. */
const LISTED = 12;
const TICKS = '▁▂▃▄▅▆▇█';

/** A trainee's history as a page: sessions, trends, skills, advice. */
export function progressPage(person: string, progress: Progress, options: PageOptions): string {
  const { style, messages } = options;
  const title = style.paint.bold(messages.progressOf(person));
  const advice = [style.paint.bold(messages.headingNext), ...adviceLines(progress.next, options)];
  if (progress.sessions.length === 0) return [title, messages.noPractice, '', ...advice].join('\n');
  return [
    title,
    '',
    style.paint.bold(messages.headingSessions),
    ...sessionLines(progress.sessions, options),
    '',
    style.paint.bold(messages.headingTrends),
    ...progress.trends.map((trend) => trendLine(trend, options)),
    '',
    style.paint.bold(messages.headingStrongest),
    ...skillLines(progress.strongest, messages.noStrongest, options),
    style.paint.bold(messages.headingWeakest),
    ...skillLines(progress.weakest, messages.noWeakest, options),
    '',
    ...advice,
  ].join('\n');
}

function sessionLines(
  sessions: readonly PractisedSession[],
  { columns, style, messages }: PageOptions,
): string[] {
  const shown = sessions.slice(-LISTED).reverse();
  const cells: readonly Column<PractisedSession>[] = [
    { title: messages.columnDate, text: ({ at }) => messages.date(at) },
    { title: messages.columnScenario, text: ({ scenario }) => scenario, flexible: true },
    {
      title: messages.columnMode,
      text: ({ mode }) => (mode === 'certify' ? messages.modeCertify : messages.modeCoaching),
      drop: 1,
    },
    {
      title: messages.columnScore,
      text: ({ score }) => (score === null ? '–' : String(Math.round(score))),
      align: 'right',
    },
    {
      title: messages.columnPassed,
      text: ({ passed }) => (passed === null ? '–' : passed ? messages.resultPassed : messages.resultFailed),
    },
  ];
  const hidden = sessions.length - shown.length;
  return [table(shown, cells, columns, style), ...(hidden > 0 ? [messages.earlierSessions(hidden)] : [])];
}

function trendLine({ dimension, scores, change }: DimensionTrend, { style, messages }: PageOptions): string {
  const rounded = scores.map((score) => Math.round(score));
  const recent = rounded.slice(-LISTED);
  const picture = style.plain ? '' : `${sparkline(recent)}  `;
  const trend = change === null ? messages.trendTooShort : messages.trendChange(Math.round(change));
  return `  ${padToWidth(messages.dimensionName(dimension), 12)} ${picture}${recent.join(' ')}  ${style.paint.dim(trend)}`;
}

/** One tick a score, 0 to 100; a bonus above that is drawn as 100. */
function sparkline(scores: readonly number[]): string {
  return scores
    .map((score) => TICKS[Math.min(TICKS.length - 1, Math.floor((Math.max(0, score) / 100) * TICKS.length))])
    .join('');
}

function skillLines(
  skills: readonly SkillShare[],
  none: string,
  { messages }: PageOptions,
): readonly string[] {
  if (skills.length === 0) return [`  ${none}`];
  return skills.map(
    ({ behaviour, share, sessions }) =>
      `  ${messages.skill(messages.behaviourName(behaviour), Math.round(share * 100), sessions)}`,
  );
}

function adviceLines(next: Advice | null, { columns, style, messages }: PageOptions): readonly string[] {
  if (next === null) return [`  ${messages.noAdvice}`];
  const text = `${next.title} (${next.scenario}): ${reasonText(next.reason, messages)}.`;
  return [
    ...wrapText(text, columns, { indent: '  ' }),
    `  ${style.paint.cyan(messages.nextCommand(next.scenario))}`,
  ];
}

function reasonText(reason: Advice['reason'], messages: Messages): string {
  switch (reason.kind) {
    case 'first':
      return messages.nextFirst;
    case 'trains-weak':
      return messages.nextTrains(
        reason.behaviours.map(({ behaviour }) => messages.behaviourName(behaviour)).join(', '),
        reason.tried,
      );
    case 'not-passed':
      return messages.nextNotPassed(Math.round(reason.score));
    case 'new':
      return messages.nextNew;
    case 'longest-ago':
      return messages.nextLongest(messages.date(reason.at));
  }
}
