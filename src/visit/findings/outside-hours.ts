import type { Site } from '../../files/generated/workspace.js';
import type { Found } from './finding.js';
import type { Material } from './material.js';
import { isWithinOneDay, type Moment, minutesOf, momentsOf } from './moments.js';

/** Whoever came in before closing may be served a little after, and looks at the door a little before opening. */
const grace = 15;
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Times at which the site was closed, and days on which it is. */
export function findOutsideHours(material: Material): readonly Found[] {
  const { day, hours } = material.context;
  if (day === undefined || hours === undefined || !isWithinOneDay(material)) return [];
  const ofDay = hoursOn(hours, day);
  if (ofDay === undefined) {
    return [{ kind: 'outside-hours', key: 'outside-hours:day', questions: [], severity: 'serious' }];
  }
  return momentsOf(material)
    .filter((moment) => !isOpen(ofDay, moment))
    .map(({ question, time }) => ({
      kind: 'outside-hours',
      key: `outside-hours:${question}`,
      questions: [question],
      severity: 'serious',
      time,
      hours: ofDay,
    }));
}

function hoursOn(hours: NonNullable<Site['hours']>, day: string): string | undefined {
  const weekday = days[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? undefined : hours[weekday];
}

function isOpen(hours: string, { minutes }: Moment): boolean {
  const [opens = 0, closes = 0] = hours.split('-').map(minutesOf);
  const [from, to] = [opens - grace, closes + grace];
  // A bar that is open until two in the morning: what is early is late.
  return closes <= opens ? minutes >= from || minutes <= to : minutes >= from && minutes <= to;
}
