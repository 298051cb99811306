import type { Scenario } from '../../files/generated/scenario.js';
import { flowing } from '../../report/flowing.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Run } from '../command.js';

/** What the trainee reads before the customer speaks. */
export function showBrief(
  { screen, style, messages }: Pick<Run, 'screen' | 'style' | 'messages'>,
  scenario: Scenario,
): void {
  screen.out(style.paint.bold(scenario.title));
  screen.out(style.paint.bold(messages.headingYourTask));
  screen.out(`${wrapText(flowing(scenario.brief), screen.columns(), { indent: '  ' }).join('\n')}\n`);
}
