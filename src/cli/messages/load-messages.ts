import type { Language } from '../languages.js';
import type { Messages } from './messages.js';

/** Each language is loaded only where it is spoken. */
const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/all.js')).en,
  pl: async () => (await import('./pl/all.js')).pl,
  cs: async () => (await import('./cs/all.js')).cs,
  lv: async () => (await import('./lv/all.js')).lv,
};

/** Everything that the program says in a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return catalogues[language]();
}
