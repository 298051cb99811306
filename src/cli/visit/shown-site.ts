import { stripControls } from '../../report/strip-controls.js';
import type { Messages } from '../messages/messages.js';

/** The site of a visit as a screen shows it; in words where none was given, as with a call. */
export function shownSite(site: string, { noSite }: Pick<Messages, 'noSite'>): string {
  return site === '' ? noSite : stripControls(site);
}
