import type { AuthoringPhrases } from './phrases.js';

const loaders: Readonly<Record<string, () => Promise<AuthoringPhrases>>> = {
  en: async () => (await import('./phrases/en/all.js')).enPhrases,
  pl: async () => (await import('./phrases/pl/all.js')).plPhrases,
  cs: async () => (await import('./phrases/cs/all.js')).csPhrases,
  lv: async () => (await import('./phrases/lv/all.js')).lvPhrases,
};

/** The phrases of a language; undefined where nobody has written them. */
export async function phrasesOf(language: string): Promise<AuthoringPhrases | undefined> {
  return Object.hasOwn(loaders, language) ? loaders[language]?.() : undefined;
}
