import type { Scenario } from '../../../files/generated/scenario.js';
import { flowing } from '../../../report/flowing.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Messages } from '../../messages/messages.js';
import type { ViewOptions } from '../view-options.js';

type Action = Scenario['desk']['actions'][number];
type Need = NonNullable<Action['needs']>[number];

/** The parts of the session that open records and actions. */
export interface DeskProgress {
  readonly isMet: (need: Need) => boolean;
}

/** Records that are open, those that are closed and why, and what can be done, with parameters and limits. */
export function deskView(desk: Scenario['desk'], progress: DeskProgress, view: ViewOptions): string {
  const { style, messages } = view;
  const heading = (text: string): string => style.paint.bold(text);
  const records = desk.records.flatMap((record) => recordLines(record, progress, view));
  const actions = desk.actions.flatMap((action) => actionLines(action, progress, view));
  return [
    heading(messages.deskRecords),
    ...(records.length > 0 ? records : [`  ${messages.deskNothing}`]),
    '',
    heading(messages.deskActions),
    ...actions,
  ].join('\n');
}

function recordLines(
  record: Scenario['desk']['records'][number],
  progress: DeskProgress,
  { columns, style, messages }: ViewOptions,
): readonly string[] {
  const missing = (record.needs ?? []).filter((need) => !progress.isMet(need));
  if (missing.length > 0) {
    const needs = missing.map((need) => needInWords(need, messages)).join(', ');
    return wrapText(`${record.title} (${messages.deskLocked(needs)})`, columns, { indent: '  ' }).map(
      (line) => style.paint.dim(line),
    );
  }
  return [`  ${record.title}`, ...wrapText(record.text.trim(), columns, { indent: '    ' })];
}

/** What an action takes and when, as the desk lists it. */
export function actionLines(
  action: Action,
  progress: DeskProgress,
  { columns, style, messages }: ViewOptions,
): readonly string[] {
  const params = Object.entries(action.params ?? {});
  const usage = params.map(([name, param]) =>
    param.required === false ? messages.paramOptional(name) : `<${name}>`,
  );
  const limits = params.flatMap(([name, param]) =>
    param.max === undefined
      ? []
      : [
          `${name} ${messages.paramMost(`${messages.number(param.max)}${param.currency ? ` ${param.currency}` : ''}`)}`,
        ],
  );
  const choices = params.flatMap(([name, param]) =>
    param.options === undefined ? [] : [`${name}: ${param.options.join(' | ')}`],
  );
  const missing = (action.needs ?? []).filter((need) => !progress.isMet(need));
  const notes = [
    ...limits,
    ...choices,
    ...(missing.length > 0 ? [whyClosed(action, missing, messages)] : []),
  ];
  return [
    `  ${style.paint.cyan(['/do', action.id, ...usage].join(' '))}`,
    ...wrapText([action.title, ...notes].join(' · '), columns, { indent: '    ' }),
  ];
}

/** In the author's words where there are any, since they know what the need means to the trainee. */
function whyClosed(action: Action, missing: readonly Need[], messages: Messages): string {
  if (action.refuse !== undefined) return messages.deskNotYet(flowing(action.refuse));
  return messages.deskLocked(missing.map((need) => needInWords(need, messages)).join(', '));
}

/** A precondition as a person reads it; what the customer must tell stays a secret. */
function needInWords(need: Need, messages: Messages): string {
  const [kind, id = ''] = need.split(':');
  if (kind === 'action') return messages.needAction(id);
  if (kind === 'said') return messages.needSaid;
  return kind === 'flag' ? messages.needFlag : messages.needFact;
}
