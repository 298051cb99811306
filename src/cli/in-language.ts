import type { Run } from './command.js';
import { languageOf } from './languages.js';
import { loadMessages } from './messages/load-messages.js';

/** The run in another language: of a session, for instance, that was begun in it. A language that is not spoken changes nothing. */
export async function inLanguage(run: Run, code: string): Promise<Run> {
  const language = languageOf(code);
  if (language === undefined || language === run.language) return run;
  return { ...run, language, messages: await loadMessages(language) };
}
