import type { Messages } from '../messages/messages.js';
import type { Style } from './style.js';

/** What every page is drawn with. */
export interface ViewOptions {
  /** Width of the terminal. */
  readonly columns: number;
  readonly style: Style;
  readonly messages: Messages;
}
