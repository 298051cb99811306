import type { Criterion, Done, Said } from '../../../files/generated/rubric.js';
import type { Messages } from '../../messages/messages.js';

type Order = Pick<
  Said,
  'before' | 'after' | 'within' | 'in_reply_to' | 'in_first' | 'in_last' | 'at_least' | 'at_most'
>;

function named(ids: readonly string[], messages: Messages): string {
  return ids.map((id) => messages.behaviourName(id)).join(', ');
}

function orderTexts(order: Order, messages: Messages): string[] {
  const { before, after, within, in_reply_to: replyTo, in_first: first, in_last: last } = order;
  const texts = [
    replyTo && messages.inReplyTo(named(replyTo, messages)),
    before && messages.before(named(before, messages)),
    after && messages.after(named(after, messages)),
    within === undefined ? undefined : messages.withinTurns(within),
    first === undefined ? undefined : messages.inFirstTurns(first),
    last === undefined ? undefined : messages.inLastTurns(last),
    order.at_least === undefined ? undefined : messages.atLeastTimes(order.at_least),
    order.at_most === undefined ? undefined : messages.atMostTimes(order.at_most),
  ];
  return texts.filter((text) => text !== undefined);
}

function saidText(said: Said, messages: Messages): string {
  const what =
    (said.any && messages.saidAny(named(said.any, messages))) ??
    (said.all && messages.saidAll(named(said.all, messages))) ??
    (said.never && messages.saidNever(named(said.never, messages))) ??
    (said.seldom && messages.saidSeldom(named(said.seldom, messages))) ??
    '';
  return [what, ...orderTexts(said, messages)].join(', ');
}

function doneText(done: Done, messages: Messages): string {
  const actions = done.action === undefined ? (done.any ?? []) : [done.action];
  const what =
    done.never === undefined
      ? messages.doneAny(named(actions, messages))
      : messages.doneNever(named(done.never, messages));
  return [what, ...(done.where === undefined ? [] : [done.where]), ...orderTexts(done, messages)].join(', ');
}

/** What a criterion looks at, in one line; what a person answers comes before what a transcript shows about it. */
export function evidenceText({ said, done, seen, judged }: Criterion, messages: Messages): string {
  const texts = [
    seen && messages.seen(messages.typeName[seen.type], seen.question),
    judged && messages.judged(judged.question),
    said && saidText(said, messages),
    done && doneText(done, messages),
  ];
  return texts.filter((text) => text !== undefined).join(' · ');
}
