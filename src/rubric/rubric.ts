/** Types of rubric files; they come from `schemas/rubric.schema.json`. */
export type {
  Cap,
  Criterion,
  Dimension,
  Done,
  Floor,
  Judged,
  Range,
  Rubric,
  Said,
  Seen,
} from '../files/generated/rubric.js';
