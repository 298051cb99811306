import type { Language } from '../languages.js';
import type { HelpMessages } from './messages.js';

const helps: Readonly<Record<Exclude<Language, 'en'>, () => Promise<HelpMessages>>> = {
  pl: async () => (await import('./pl/help.js')).plHelp,
  cs: async () => (await import('./cs/help.js')).csHelp,
  lv: async () => (await import('./lv/help.js')).lvHelp,
};

/** The help in a language other than English, without the rest. */
export function loadHelp(language: Exclude<Language, 'en'>): Promise<HelpMessages> {
  return helps[language]();
}
