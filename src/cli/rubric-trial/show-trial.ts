import { hanging } from '../../report/hanging.js';
import { formatNumber, formatShare } from '../../report/numbers.js';
import { stripControls } from '../../report/strip-controls.js';
import type { Criterion, Rubric } from '../../rubric/rubric.js';
import type { Found, NearMiss, Trial, TriedCriterion } from '../../rubric/trial/trial.js';
import type { Run } from '../command.js';
import { evidenceText } from '../commands/rubric/evidence-text.js';
import { table } from '../terminal/table.js';

/** Behaviours that nobody need see twenty times. */
const mostShown = 6;

function foundText({ turn, id, quote, confidence, source }: Found, { messages }: Run): string {
  const { report } = messages;
  const [open, close] = report.quotes;
  const sure = confidence === undefined ? '' : `, ${formatShare(confidence, report.decimal)}`;
  const by = source === undefined ? '' : ` (${messages.foundBy[source]}${sure})`;
  return `${report.turn(turn + 1)}: ${id}${by}${quote === '' ? '' : ` ${open}${quote}${close}`}`;
}

function whyText(miss: NearMiss, { messages }: Run): string {
  const { decimal, withheld, turn } = messages.report;
  switch (miss.why) {
    case 'unsure':
      return messages.missUnsure(formatShare(miss.needed, decimal));
    case 'withheld':
      return withheld[miss.reason];
    case 'not-before':
      return messages.missNotBefore(miss.other, turn(miss.otherTurn + 1));
    case 'not-after':
      return messages.missNotAfter(miss.others.join(', '));
    case 'not-in-reply':
      return messages.missNotInReply(miss.others.join(', '));
    case 'too-late':
      return messages.missTooLate(miss.others.join(', '), miss.late);
    case 'not-in-first':
      return messages.missNotInFirst(miss.off);
    case 'not-in-last':
      return messages.missNotInLast(miss.off);
    case 'refused':
      return messages.report.refused;
    case 'where':
      return messages.missWhere(miss.condition);
  }
}

function pointsText({ result }: TriedCriterion, run: Run): string {
  const { report } = run.messages;
  if (result.share === null) return '–';
  const number = (value: number): string => formatNumber(value, report.decimal);
  return `${number(result.earned)}/${number(result.possible)}`;
}

/** One criterion in full: what it asks for, what counted, what came near, and what would have earned it. */
function detailLines(criterion: Criterion, tried: TriedCriterion, run: Run): readonly string[] {
  const { messages, screen, style } = run;
  const { result, matched, near, unmet, absentCues } = tried;
  const rows: (readonly [string, string])[] = [
    [messages.trialAsks, evidenceText(criterion, messages)],
    ...matched.slice(0, mostShown).map((each) => [messages.trialCounted, foundText(each, run)] as const),
    ...near
      .slice(0, mostShown)
      .map((each) => [messages.trialNear, `${foundText(each, run)}: ${whyText(each, run)}`] as const),
    ...unmet.map(({ condition, counts }) => {
      const named = Object.entries(counts).map(([id, count]) => `${id}: ${count}`);
      const text = named.length === 0 ? condition : `${condition} (${named.join(', ')})`;
      return [messages.trialCondition, text] as const;
    }),
    ...(absentCues.length === 0
      ? []
      : [[messages.trialCondition, messages.missNotInReply(absentCues.join(', '))] as const]),
  ];
  const isOpen = result.share !== null && result.share < 1 && !result.guard;
  const [open, close] = messages.report.quotes;
  for (const line of isOpen ? (criterion.examples ?? []).slice(0, 2) : [])
    rows.push([messages.trialWouldEarn, `${open}${line}${close}`]);
  const status = messages.report.status[result.status];
  const head = `${result.id}: ${result.title} (${pointsText(tried, run)}, ${status})`;
  const width = Math.max(...rows.map(([label]) => label.length));
  let before = '';
  return [
    ...hanging(stripControls(head), screen.columns()).map((line) => style.paint.bold(line)),
    ...rows.flatMap(([label, text]) => {
      const first = `  ${(label === before ? '' : label).padEnd(width)}  `;
      before = label;
      return hanging(stripControls(text), screen.columns(), first);
    }),
  ];
}

/** The table of all criteria, then each that has something to be said about; or one criterion alone. */
export function showTrial(
  run: Run,
  rubric: Rubric,
  id: string,
  trial: Trial,
  only: string | undefined,
): void {
  const { screen, style, messages, flags } = run;
  const wanted = trial.criteria.filter(({ result }) => only === undefined || result.id === only);
  if (flags.json) {
    const { total, dimensions } = trial.assessment;
    screen.json({
      conversation: id,
      total,
      dimensions,
      criteria: wanted.map(({ result, ...rest }) => ({ ...result, ...rest })),
    });
    return;
  }
  const number = (value: number | null): string =>
    value === null ? messages.report.noScore : formatNumber(value, messages.report.decimal);
  const { total } = trial.assessment;
  screen.out(style.paint.bold(stripControls(`${id}: ${number(total.score)}`)));
  if (only === undefined) {
    const [criterion, points, status, turns] = messages.trialHeads;
    screen.out(
      table(
        wanted,
        [
          { title: criterion, text: ({ result }) => result.id, flexible: true },
          { title: points, text: (each) => pointsText(each, run), align: 'right' },
          { title: status, text: ({ result }) => messages.report.status[result.status], drop: 2 },
          {
            title: turns,
            text: ({ matched }) => [...new Set(matched.map(({ turn }) => turn + 1))].join(', '),
            flexible: true,
            drop: 1,
          },
        ],
        screen.columns(),
        style,
      ),
    );
  }
  const criteria = new Map(rubric.criteria.map((each) => [each.id, each]));
  for (const tried of wanted) {
    const { result, near, unmet, absentCues } = tried;
    const isSettled = result.status === 'met' && near.length === 0 && unmet.length + absentCues.length === 0;
    const criterion = criteria.get(result.id);
    if (criterion === undefined || (only === undefined && isSettled)) continue;
    screen.out(`\n${detailLines(criterion, tried, run).join('\n')}`);
  }
  screen.out('');
}
