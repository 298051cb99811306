/** Satisfaction 1–5, recommendation 0–10, ease 1–7. */
export type Instrument = 'csat' | 'nps' | 'ces';

/** How a customer was asked. */
export type Means = 'phone' | 'email' | 'paper' | 'web' | 'chat' | 'sms';

/** What one real customer answered. Absent texts are ''. */
export interface SurveyAnswer {
  /** Stable: the same answer imported again has the same id. */
  readonly id: string;
  readonly instrument: Instrument;
  /** A whole number on the instrument's scale. */
  readonly value: number;
  readonly comment: string;
  readonly means: Means;
  readonly site: string;
  readonly region: string;
  readonly programme: string;
  /** Day of the contact, YYYY-MM-DD. */
  readonly day: string;
  /** Visit or session that it belongs to, where it is known. */
  readonly record: string;
}
