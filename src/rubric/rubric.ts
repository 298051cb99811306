/** Types of rubric files; they come from `schemas/rubric.schema.json`. */
export type {
  Check,
  Criterion,
  Done,
  Range,
  Rubric,
  Said,
  Seen,
} from '../files/generated/rubric.js';
