import { localDay } from './local-day.js';

/** Day and time by the clock of whoever sits at the machine, `YYYY-MM-DDTHH:MM`. */
export function localMoment(at: Date): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${localDay(at)}T${hours}:${minutes}`;
}
