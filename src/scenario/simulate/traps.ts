import type { Askable } from '../compiled.js';
import { isRelief } from '../mood.js';

/** Whether asking for it does harm by itself (a PIN, a code from the bank): nobody who means well asks. */
export function isTrap({ source }: Askable): boolean {
  return Object.entries(source?.mood ?? {}).some(([mood, points]) => points !== 0 && !isRelief(mood, points));
}
