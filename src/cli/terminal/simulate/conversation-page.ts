import { stripControls } from '../../../report/strip-controls.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Moment } from '../../../scenario/session.js';
import type { SimulatedRun } from '../../../scenario/simulate/simulate.js';
import type { Scenario } from '../../../scenario/source.js';
import type { Effect } from '../../../scenario/state.js';
import type { ViewOptions } from '../view-options.js';

const widest = 100;

function agentText({ event }: Moment, { messages }: ViewOptions): string | undefined {
  switch (event?.kind) {
    case 'said':
      return event.text;
    case 'silent':
      return messages.simulateSilence;
    case 'ended':
      return messages.simulateLeaves;
    default:
      return undefined;
  }
}

function deskText(effect: Extract<Effect, { kind: 'desk' }>, { messages }: ViewOptions): string {
  const { action, outcome, text, code } = effect;
  if (outcome === 'done') return messages.simulateDone(action, text.trim());
  return messages.simulateRefused(action, [code, text.trim()].filter(Boolean).join(': '));
}

/** `anger 5.2 (-1.5)` for every mood that moved. */
function moodText(moment: Moment, { messages }: ViewOptions): string {
  const moved = new Map<string, number>();
  const why = new Set<string>();
  for (const effect of moment.effects) {
    if (effect.kind !== 'mood') continue;
    for (const [mood, points] of Object.entries(effect.changes))
      moved.set(mood, (moved.get(mood) ?? 0) + points);
    for (const reason of effect.why) why.add(reason);
  }
  const moods = [...moved].map(([mood, points]) => {
    const sign = points > 0 ? '+' : '';
    return `${messages.moodName(mood)} ${messages.number(moment.state.mood[mood] ?? 0)} (${sign}${messages.number(points)})`;
  });
  return moods.length === 0 ? '' : `${moods.join(', ')}: ${[...why].join(', ')}`;
}

/** One simulated conversation to read: what was said and done, how the moods moved, and why. */
export function conversationPage(source: Scenario, shown: SimulatedRun, view: ViewOptions): string {
  const { messages, style } = view;
  const { agent, number, played, assessment } = shown;
  const { session } = played;
  const width = Math.min(widest, view.columns);
  const lines: string[] = [];
  const add = (text: string, indent: string, tint = (line: string): string => line): void => {
    lines.push(
      ...wrapText(stripControls(text, { keep: ['\n'] }), width, { indent, first: indent.slice(2) }).map(
        (line) => tint(line),
      ),
    );
  };
  const name = messages.simulateAgentName[agent];
  lines.push(style.paint.bold(messages.simulateConversation(name, number, session.seed)), '');
  let fired = 0;
  for (const moment of session.moments) {
    const text = agentText(moment, view);
    if (text !== undefined) add(`${messages.simulateAgentLabel}: ${text}`, '  ', style.paint.cyan);
    for (const effect of moment.effects) {
      if (effect.kind === 'desk') add(deskText(effect, view), '    ');
      if (effect.kind === 'say') add(`${source.customer.name}: ${effect.line}`, '  ');
    }
    const rules = moment.state.fired.slice(fired).map((id) => `rule:${id}`);
    fired = moment.state.fired.length;
    const crowded = moment.effects.flatMap((effect) =>
      effect.kind === 'left-out' ? [`rule:${effect.rule}`] : [],
    );
    const leftOut = crowded.length === 0 ? '' : messages.simulateLeftOut(crowded.join(', '));
    const notes = [moodText(moment, view), rules.join(', '), leftOut].filter(Boolean).join(' · ');
    if (notes !== '') add(notes, '      ', style.paint.dim);
  }
  const ending = source.endings.find(({ id }) => id === session.state.ending);
  const score = assessment.total.score;
  lines.push('');
  add(
    messages.simulateScored(score === null ? '–' : messages.number(Math.round(score)), ending?.title ?? ''),
    '  ',
  );
  return lines.join('\n');
}
