import { createHash } from 'node:crypto';

/** An input as it was when the run began. Size in bytes and time of change in milliseconds; -1 where there is no file. */
export interface InputIdentity {
  /** As it was named. */
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

/** The inputs together; each of them only where they are few, so that a journal stays small. */
export interface InputsIdentity {
  readonly count: number;
  /** SHA-256 over all of them. */
  readonly digest: string;
  readonly each?: readonly InputIdentity[];
}

const few = 100;

export function inputsIdentity(inputs: readonly InputIdentity[]): InputsIdentity {
  const digest = createHash('sha256');
  for (const { file, size, changed } of inputs) digest.update(JSON.stringify([file, size, changed]));
  const together = { count: inputs.length, digest: digest.digest('hex') };
  return inputs.length <= few ? { ...together, each: inputs } : together;
}

/** Everything that the output of a run depends on: where all of it is the same, the output is. */
export interface RunIdentity {
  /** Of the program and of what it finds behaviours with. */
  readonly program: string;
  /** Id and content hash. */
  readonly rubric: string;
  /** Options that change a score or a line, by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly inputs: InputsIdentity;
}

/** What is not the same any more. */
export type Difference =
  | { readonly kind: 'program' | 'rubric' | 'inputs' }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'input'; readonly file: string };

/** What differs between the run that began and the one that would go on with it; nothing where they are one. */
export function differencesOf(begun: RunIdentity, now: RunIdentity): readonly Difference[] {
  const differences: Difference[] = [];
  if (begun.program !== now.program) differences.push({ kind: 'program' });
  if (begun.rubric !== now.rubric) differences.push({ kind: 'rubric' });
  for (const name of new Set([...Object.keys(begun.options), ...Object.keys(now.options)])) {
    if (begun.options[name] !== now.options[name]) differences.push({ kind: 'option', name });
  }
  differences.push(...inputDifferences(begun.inputs, now.inputs));
  return differences;
}

/** The files that changed where they can be named, else that something did. */
function inputDifferences(begun: InputsIdentity, now: InputsIdentity): readonly Difference[] {
  if (begun.digest === now.digest) return [];
  const named = (begun.each ?? []).flatMap(({ file, size, changed }, index): readonly Difference[] => {
    const today = now.each?.[index];
    if (today?.file !== file) return [{ kind: 'inputs' }];
    return today.size === size && today.changed === changed ? [] : [{ kind: 'input', file }];
  });
  const one = named.find(({ kind }) => kind === 'inputs');
  if (one !== undefined || named.length === 0) return [{ kind: 'inputs' }];
  return named;
}
