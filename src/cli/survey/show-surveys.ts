import { formatNumber, formatShare } from '../../report/numbers.js';
import type { Estimate } from '../../report/results/estimate.js';
import { surveyEstimates } from '../../report/results/survey-estimates.js';
import { surveyJson } from '../../report/results/survey-json.js';
import type { ResultFilter } from '../../report/results/tally.js';
import type { Instrument } from '../../survey/answer.js';
import { instruments } from '../../survey/instruments.js';
import { surveyTally } from '../../survey/survey-tally.js';
import type { ExitCode, Run } from '../command.js';
import type { ShowSurveyOptions } from '../commands/survey.js';
import { withStore } from '../open-store.js';
import { type Column, table } from '../terminal/table.js';
import { dayOf } from './survey-defaults.js';

/** `shoptalk survey show`: satisfaction, recommendation and ease with how sure each figure is. */
export async function showSurveys(run: Run, options: ShowSurveyOptions): Promise<ExitCode> {
  const { messages, screen, style, flags } = run;
  const filter: ResultFilter = {
    ...(options.site && { sites: options.site }),
    ...(options.region && { regions: options.region }),
    ...(options.programme && { programmes: options.programme }),
    ...(options.from === undefined ? {} : { from: dayOf(run, options.from, '--from') }),
    ...(options.to === undefined ? {} : { to: dayOf(run, options.to, '--to') }),
  };
  const tally = surveyTally();
  await withStore(run, async (store) => {
    for await (const answer of store.surveys.each(filter)) tally.add(answer);
  });
  const figures = surveyEstimates(tally.tally());
  if (flags.json) screen.json(surveyJson(figures));
  else if (rowsOf(figures).length === 0) screen.note(messages.surveyNothing);
  else screen.out(table(rowsOf(figures), columnsOf(run), screen.columns(), style));
  return 0;
}

interface Row {
  readonly instrument: Instrument;
  readonly estimate: Estimate;
}

function rowsOf(figures: ReturnType<typeof surveyEstimates>): readonly Row[] {
  return instruments.flatMap((instrument): Row[] => {
    const estimate = figures[instrument];
    return estimate ? [{ instrument, estimate }] : [];
  });
}

function columnsOf({ messages }: Run): readonly Column<Row>[] {
  const { decimal } = messages.report;
  const written = (instrument: Instrument, value: number): string =>
    instrument === 'csat' ? formatShare(value, decimal) : formatNumber(value, decimal);
  const [name, figure, interval, answers] = messages.surveyColumns;
  return [
    { title: name, text: ({ instrument }) => messages.surveyInstruments[instrument] },
    {
      title: figure,
      align: 'right',
      text: ({ instrument, estimate }) =>
        estimate.value === null ? '–' : written(instrument, estimate.value),
    },
    {
      title: interval,
      align: 'right',
      text: ({ instrument, estimate: { interval: bounds } }) =>
        bounds ? `${written(instrument, bounds.low)} – ${written(instrument, bounds.high)}` : '–',
    },
    { title: answers, align: 'right', text: ({ estimate }) => String(estimate.n) },
  ];
}
