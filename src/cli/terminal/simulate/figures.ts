/** A score without decimals; a dash where nobody has one. */
export function whole(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.round(value));
}

/** Whole percent of all. */
export function share(count: number, all: number): string {
  return `${all === 0 ? 0 : Math.round((count / all) * 100)} %`;
}
