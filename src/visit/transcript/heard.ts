import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Withheld } from '../../rubric/assessment.js';

/** The conversation of a visit and what was found in it. The same transcript always gives the same. */
export interface Heard {
  readonly conversation: Conversation;
  readonly observations: readonly Observation[];
  readonly withheld: readonly Withheld[];
}

/** How a transcript was read, so that it can be read the same way again. */
export interface WayOfReading {
  /** As `score --format` names it; absent where it was told by its content. */
  readonly format?: string;
  /** Who is who, as typed behind `--map`. */
  readonly map?: readonly string[];
}
