/** What a permanent code stands for. */
export interface ProblemKind {
  readonly title: string;
  /** What to do about it, where the problem itself says nothing more exact. */
  readonly hint: string;
}
