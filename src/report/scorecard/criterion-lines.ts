import type { CriterionStatus } from '../../rubric/assessment.js';
import { hanging } from '../hanging.js';
import type { Ink, TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import { evidenceText, inQuotes, reminderOf } from './evidence-lines.js';
import type { Advice, CriterionEntry } from './scorecard.js';

const marks: Readonly<Record<CriterionStatus, string>> = {
  met: '✓',
  partly: '◐',
  missed: '✗',
  'not-applicable': '–',
  'not-assessed': '–',
};

/** Pieces of evidence quoted for one criterion. */
const mostEvidence = 3;

function inkOf(status: CriterionStatus, ink: Ink): (text: string) => string {
  if (status === 'met') return ink.good;
  if (status === 'partly') return ink.fair;
  return status === 'missed' ? ink.poor : ink.quiet;
}

/** A criterion: its mark and points, the words that earned or lost them, and what would have been better. */
export function criterionLines(
  criterion: CriterionEntry,
  messages: ReportMessages,
  { width, ink, plain }: TextOptions,
): readonly string[] {
  const { status } = criterion;
  // A bonus that was not earned is no fault.
  const unearnedBonus = criterion.bonus && status === 'missed';
  const mark = unearnedBonus || weighsNothing(criterion) ? marks['not-applicable'] : marks[status];
  const paint = weighsNothing(criterion) ? ink.quiet : inkOf(status, ink);
  const points = pointsOf(criterion, messages);
  const title = stripControls(criterion.title);
  const text = points === '' ? title : `${title} (${points})`;
  // The mark is coloured after wrapping, so that widths are counted on plain words.
  const head = plain
    ? hanging(`${unearnedBonus ? messages.noBonus : messages.status[status]}: ${text}`, width, '  ')
    : hanging(text, width, `  ${mark} `).map((line, index) =>
        index === 0 ? line.replace(mark, () => paint(mark)) : line,
      );
  const quiet = status === 'not-applicable' || status === 'not-assessed' || unearnedBonus;
  if (quiet) return head.map(ink.quiet);
  const below = [
    ...criterion.evidence
      .slice(0, mostEvidence)
      .flatMap((each) => hanging(evidenceText(each, messages), width, '      ')),
    ...(criterion.advice === undefined ? [] : adviceLines(criterion.advice, messages, width)),
  ];
  return [...head, ...below.map(ink.quiet)];
}

function pointsOf(criterion: CriterionEntry, messages: ReportMessages): string {
  const number = (value: number): string => formatNumber(value, messages.decimal);
  const { status } = criterion;
  if (status === 'not-applicable' || status === 'not-assessed') return messages.status[status];
  if (criterion.bonus) return messages.bonus(number(criterion.earned));
  if (criterion.guard && status === 'met') return messages.guardHeld;
  if (weighsNothing(criterion)) return '';
  return messages.points(number(criterion.earned), number(criterion.possible));
}

/** What is only noted, such as the time of entering: neither earned nor lost. */
function weighsNothing({ status, possible, earned, bonus, guard }: CriterionEntry): boolean {
  const answered = status !== 'not-applicable' && status !== 'not-assessed';
  return answered && possible === 0 && earned === 0 && !bonus && !guard;
}

function adviceLines(advice: Advice, messages: ReportMessages, width: number): readonly string[] {
  const { place, text, example } = advice;
  return [
    ...(place === undefined
      ? []
      : [messages.belongs(place.why, place.turn, reminderOf(place.words, messages))]),
    ...(text === undefined ? [] : [stripControls(text)]),
    ...(example === undefined ? [] : [messages.forExample(inQuotes(example, messages))]),
  ].flatMap((line) => hanging(line, width, '      '));
}
