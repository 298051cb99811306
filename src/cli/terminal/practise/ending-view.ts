import type { NextStep } from '../../../report/scorecard/next-time.js';
import { stripControls } from '../../../report/strip-controls.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { SurveyAnswer } from '../../../scenario/survey.js';
import type { TurningPoint } from '../../../scenario/turning-points.js';
import type { Messages } from '../../messages/messages.js';
import { inQuotes } from '../in-quotes.js';
import type { ViewOptions } from '../view-options.js';
import { shortQuote } from './short-quote.js';

/** What the customer answered afterwards, with stars beside the number. */
export function surveyView(survey: SurveyAnswer, { columns, style, messages }: ViewOptions): string {
  const { satisfaction, comment } = survey;
  const stars = style.plain ? '' : `${'★'.repeat(satisfaction)}${'☆'.repeat(5 - satisfaction)} `;
  return [
    style.paint.bold(messages.surveyHeading),
    `  ${style.paint.yellow(stars)}${messages.satisfaction(satisfaction)}`,
    ...wrapText(inQuotes(comment, messages), columns, { indent: '  ' }),
  ].join('\n');
}

/** The moments that moved the customer most, in order, with the words that did it. */
export function turningPointsView(points: readonly TurningPoint[], view: ViewOptions): string {
  const { columns, style, messages } = view;
  const lines = points.flatMap((point) => {
    const better = point.weight > 0;
    const mark = style.plain ? '' : better ? '▲ ' : '▼ ';
    const paint = better ? style.paint.green : style.paint.red;
    const text = `${mark}${pointText(point, messages)}`;
    return wrapText(text, columns, { indent: '    ', first: '  ' }).map((line) => paint(line));
  });
  return [style.paint.bold(messages.turningPointsHeading), ...lines].join('\n');
}

/** The few things that would have earned most, with advice and an example line each. */
export function nextTimeView(steps: readonly NextStep[], { columns, style, messages }: ViewOptions): string {
  const lines = steps.flatMap(({ title, text, example }) => [
    ...wrapText(stripControls(title), columns, { indent: '    ', first: '  • ' }).map((line) =>
      style.paint.bold(line),
    ),
    ...(text === undefined ? [] : wrapText(stripControls(text), columns, { indent: '    ' })),
    ...(example === undefined
      ? []
      : wrapText(inQuotes(stripControls(example), messages), columns, { indent: '    ' }).map((line) =>
          style.paint.cyan(line),
        )),
  ]);
  return [style.paint.bold(messages.nextTimeHeading), ...lines].join('\n');
}

function pointText(point: TurningPoint, messages: Messages): string {
  const moods = Object.entries(point.changes)
    .filter(([, change]) => change !== 0)
    .map(([mood, change]) => messages.moodChange(mood, change))
    .join(', ');
  const quote = shortQuote(point.quote);
  if (quote !== '') return messages.turningPoint(point.turn + 1, moods, quote);
  const action = point.why.find((why) => why.startsWith('action:'))?.slice('action:'.length);
  return action === undefined
    ? messages.turningPointSilent(point.turn + 1, moods)
    : messages.turningPointDone(point.turn + 1, moods, action);
}
