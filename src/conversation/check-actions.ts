import { cleanText } from './clean-text.js';
import type { DeskAction } from './conversation.js';
import { isFields, NotAConversation } from './record-fields.js';

/** Reads the desk actions of a record; `after` counts turns from 0, -1 stands before the first. */
export function checkActions(value: unknown, turns: number): readonly DeskAction[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new NotAConversation(['actions'], 'expected a list of actions', value);
  return value.map((each: unknown, index): DeskAction => {
    if (!isFields(each) || typeof each.action !== 'string') {
      throw new NotAConversation(['actions', index], 'expected an action: {"action": …, "after": …}', each);
    }
    const after = each.after ?? turns - 1;
    if (typeof after !== 'number' || !Number.isInteger(after) || after < -1 || after >= turns) {
      throw new NotAConversation(
        ['actions', index, 'after'],
        `expected a turn from -1 to ${turns - 1}`,
        after,
        'TR106',
      );
    }
    const outcome = each.outcome ?? 'done';
    if (outcome !== 'done' && outcome !== 'refused') {
      throw new NotAConversation(['actions', index, 'outcome'], 'expected done or refused', outcome, 'TR105');
    }
    return { action: cleanText(each.action), params: paramsOf(each.params, index), after, outcome };
  });
}

function paramsOf(value: unknown, index: number): DeskAction['params'] {
  if (value === undefined || value === null) return {};
  if (!isFields(value))
    throw new NotAConversation(['actions', index, 'params'], 'expected names with values', value);
  const read: [string, string | number | boolean][] = [];
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'string') read.push([name, cleanText(each)]);
    else if (typeof each === 'number' || typeof each === 'boolean') read.push([name, each]);
    else
      throw new NotAConversation(
        ['actions', index, 'params', name],
        'expected text, a number or yes/no',
        each,
      );
  }
  return Object.fromEntries(read);
}
