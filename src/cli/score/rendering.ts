import type { Rubric } from '../../files/generated/rubric.js';
import { buildScorecard } from '../../report/scorecard/build-scorecard.js';
import { scorecardJson } from '../../report/scorecard-json.js';
import { scorecardText } from '../../report/scorecard-terminal.js';
import type { Messages } from '../messages/messages.js';
import { inkOf } from '../terminal/ink.js';
import { safeJson } from '../terminal/screen.js';
import { styleAt } from '../terminal/style.js';
import type { Scored } from './scorer.js';

/** How a conversation is printed. Plain data, so that another thread can be told. */
export type Rendering =
  | { readonly kind: 'nothing' }
  /** One line, safe for a terminal. */
  | { readonly kind: 'json' }
  /** A scorecard and an empty line, still to be made safe. */
  | {
      readonly kind: 'card';
      readonly width: number;
      readonly plain: boolean;
      readonly colours: 0 | 1 | 2 | 3;
    };

export type Render = (scored: Scored) => string;

export function renderBy(rendering: Rendering, rubric: Rubric, messages: Messages): Render {
  if (rendering.kind === 'nothing') return () => '';
  const cardOf = ({ conversation, assessment, observations, learnt }: Scored) => ({
    ...buildScorecard(assessment, rubric, conversation, { observations }),
    ...(learnt && { learnt }),
  });
  if (rendering.kind === 'json') {
    return (scored) => `${safeJson(scorecardJson({ ...scored, card: cardOf(scored) }))}\n`;
  }
  const { width, plain, colours } = rendering;
  const options = { width, plain, ink: inkOf(styleAt(colours, plain)) };
  return (scored) => `${scorecardText(cardOf(scored), messages.report, options)}\n\n`;
}
