import { cutToWidth } from '../../display-width.js';
import { hanging } from '../../hanging.js';
import type { Moment } from '../report.js';
import { headed } from './headed.js';
import type { TextPage, TextPart } from './part.js';

export const worst: TextPart = (page) =>
  moments(page, page.report.moments.worst, page.messages.results.headings.worst);
export const best: TextPart = (page) =>
  moments(page, page.report.moments.best, page.messages.results.headings.best);
export const verbatims: TextPart = (page) =>
  moments(page, page.report.verbatims, page.messages.results.headings.verbatims);

/** Columns of an answer that stands beside a comment. */
const longestAnswer = 60;
/** The most that are quoted of a kind. */
const mostQuoted = 5;

function moments(page: TextPage, all: readonly Moment[], heading: string): readonly string[] {
  const { options, top } = page;
  const shown = all.slice(0, Math.min(top, mostQuoted));
  if (shown.length === 0) return [];
  return [...headed(heading, options), ...shown.flatMap((moment) => momentLines(moment, page))];
}

function momentLines(moment: Moment, { messages, written, options }: TextPage): readonly string[] {
  const words = messages.results;
  const [open, close] = messages.quotes;
  const comment = written.clean(moment.comment);
  const answer = answerText(moment, messages.yesNo);
  const said = comment === '' ? answer : comment;
  const about = [
    written.clean(moment.siteLabel),
    words.date(moment.day),
    written.clean(moment.title),
    ...(comment === '' || answer === ''
      ? []
      : [words.answered(cutToWidth(written.clean(answer), longestAnswer))]),
  ].filter((text) => text !== '');
  return [
    ...hanging(`${open}${said}${close}`, options.width, '  '),
    ...hanging(about.join(' · '), options.width, '    ').map(options.ink.quiet),
  ];
}

function answerText({ answer }: Moment, yesNo: Readonly<Record<'yes' | 'no', string>>): string {
  return answer === 'yes' || answer === 'no' ? yesNo[answer] : answer;
}
