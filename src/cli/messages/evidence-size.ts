import type { WrittenForms } from '../../language/written-forms.js';

/** How a size in bytes is written: `640 B`, `12 kB`, `2.1 MB` (of 1000). The space does not break. */
export function evidenceSize({ number }: WrittenForms): (bytes: number) => string {
  return (bytes) => {
    if (bytes < 1000) return `${number(bytes)}\u00a0B`;
    if (bytes < 9950) return `${number(Math.round(bytes / 100) / 10)}\u00a0kB`;
    if (bytes < 999_500) return `${number(Math.round(bytes / 1000))}\u00a0kB`;
    return `${number(Math.round(bytes / 100_000) / 10)}\u00a0MB`;
  };
}
