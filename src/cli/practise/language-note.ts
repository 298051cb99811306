import type { Scenario } from '../../files/generated/scenario.js';
import type { Loaded } from '../../files/load-file.js';
import type { Run } from '../command.js';

/** Tells whoever wanted another language that the customer speaks this one, or does so in part. */
export function tellLanguage(
  { language, messages, screen }: Run,
  { value, problems }: Pick<Loaded<Scenario>, 'value' | 'problems'>,
): void {
  if (value.language !== language) {
    screen.note(messages.scenarioInOtherLanguage(messages.languageName(value.language)));
    return;
  }
  const open = problems.filter(({ code }) => code === 'SC141' || code === 'SC147').length;
  if (open > 0) screen.note(messages.scenarioPartlyTranslated(open));
}
