/** A change of a text: what stands from–to (UTF-16 offsets, `to` one past the end) becomes `text`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A change that mends a problem for certain. */
export interface Fix {
  readonly code: string;
  /** Of one problem; applied together or not at all. */
  readonly edits: readonly TextEdit[];
}

const touch = (one: TextEdit, other: TextEdit): boolean => one.from < other.to && other.from < one.to;

/** The fixes that can be applied together: of two that touch each other, the first. */
export function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const fix of fixes) {
    const clashes = taken.some((other) =>
      other.edits.some((edit) => fix.edits.some((own) => touch(edit, own) || edit.from === own.from)),
    );
    if (!clashes) taken.push(fix);
  }
  return taken;
}

/** The text with edits applied that do not touch one another; everything else stays as it is, byte for byte. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
