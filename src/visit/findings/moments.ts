import type { Material } from './material.js';

/** A time of day that was answered. */
export interface Moment {
  readonly question: string;
  /** HH:MM. */
  readonly time: string;
  /** Minutes from midnight. */
  readonly minutes: number;
}

/** The times of a visit in the order of its questions. */
export function momentsOf({ answered }: Material): readonly Moment[] {
  return answered.flatMap(({ question, reply }): Moment[] => {
    if (question.kind !== 'seen' || question.ask.type !== 'time') return [];
    if (reply.kind !== 'seen' || reply.answer.na === true) return [];
    const { value } = reply.answer;
    if (typeof value !== 'string') return [];
    return [{ question: question.id, time: value, minutes: minutesOf(value) }];
  });
}

/** Minutes from midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** An answer to an e-mail may come days later, at any hour: its times of day have no order and no opening hours. */
export function isWithinOneDay({ rubric }: Material): boolean {
  return rubric.channel !== 'email';
}
