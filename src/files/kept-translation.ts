import { contentHash } from './load-file.js';

/** What a translated file is kept as, so that it can be read again as it was when its overlay has changed. */
export function keptTranslation(
  value: object,
  sourceHash: string,
): { readonly hash: string; readonly text: string } {
  const text = `# translation of ${sourceHash}\n${JSON.stringify(value)}\n`;
  return { hash: contentHash(new TextEncoder().encode(text)), text };
}

/** The hash of the file that a kept text was translated from; undefined where it is no translation. */
export function sourceHashOf(keptText: string): string | undefined {
  return /^# translation of ([0-9a-f]{64})\n/.exec(keptText)?.[1];
}
