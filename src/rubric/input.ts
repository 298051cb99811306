import type { Observation } from '../behaviour/observation.js';
import type { Conversation } from '../conversation/conversation.js';
import type { AnswerValue, Withheld } from './assessment.js';

/** A person's answer to a `seen` criterion. */
export type Answer =
  | { readonly na: true; readonly comment?: string }
  | { readonly na?: false; readonly value: AnswerValue; readonly comment?: string };

/** The level chosen for a `judged` criterion, 0 for the first description. */
export type Judgement =
  | { readonly na: true; readonly comment?: string }
  | {
      readonly na?: false;
      readonly level: number;
      readonly source: 'person' | 'llm';
      readonly comment?: string;
    };

/** What is at hand to assess. What is missing leaves criteria not assessed, never failed. */
export interface AssessmentInput {
  readonly conversation?: Conversation;
  /** What was found in the conversation's turns; none when absent. */
  readonly observations?: readonly Observation[];
  /** Stretches that the detector already found to be without substance. */
  readonly withheld?: readonly Withheld[];
  /** Answers by criterion id. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Judgements by criterion id. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** Limits of the scenario by name, for `where` and `when` (`limits.<name>`). */
  readonly limits?: Readonly<Record<string, number>>;
  /** Content hash of the rubric file, hexadecimal; stored with the result. */
  readonly rubricHash?: string;
}
