import { wrapText } from '../../report/wrap-text.js';
import type { Run } from '../command.js';
import type { UnderstoodDetails } from './visit-details.js';

/** Which site was understood, or may have been meant, and that a visit to a competitor is anonymous. */
export function tellDetails({ screen, messages }: Run, { site, details }: UnderstoodDetails): void {
  const say = (text: string): void => screen.note(wrapText(text, screen.columns()).join('\n'));
  if (site.kind === 'known') say(messages.siteKnown(site.title, details.region));
  else if (site.meant !== undefined) say(messages.siteMeant(site.title, site.meant));
  if (details.competitor) say(messages.competitorVisit);
}
