/** Why an answer cannot be taken. Data only: the command line puts it into words. */
export type AnswerFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-yes-no' }
  | { readonly kind: 'not-applicable-not-allowed' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-on-scale'; readonly min: number; readonly max: number }
  | { readonly kind: 'too-many-decimals'; readonly decimals: number }
  | { readonly kind: 'too-small'; readonly least: number | string; readonly message?: string }
  | { readonly kind: 'too-large'; readonly most: number | string; readonly message?: string }
  | { readonly kind: 'too-short'; readonly least: number; readonly message?: string }
  | { readonly kind: 'too-long'; readonly most: number; readonly message?: string }
  | { readonly kind: 'not-a-time' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-a-duration' }
  | { readonly kind: 'runs-backwards' }
  | { readonly kind: 'not-an-option'; readonly given: string; readonly options: readonly string[] }
  | { readonly kind: 'not-a-level'; readonly levels: number };

/** A value that was understood, or the reason why not. */
export type Parsed<Value> = { readonly value: Value } | { readonly fault: AnswerFault };
