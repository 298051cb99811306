import type { Problem } from '../files/problem.js';
import { type Language, languageOf } from './languages.js';

export interface LanguageChoice {
  readonly language: Language;
  /** What was asked for and is not spoken; an option ends the run, a variable is only remarked on. */
  readonly unknown?: {
    readonly from: '--lang' | 'SHOPTALK_LANG';
    readonly given: string;
    readonly severity: Problem['severity'];
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The first of the locale variables that is set and not empty decides, as POSIX has it (XBD 8.2). */
function posixLocale(env: Environment): string | undefined {
  return [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
}

/**
 * The language to speak: `--lang`, else SHOPTALK_LANG, else that of the locale, else English.
 *
 * @param flag the value of `--lang`, where it was given
 * @param intlLocale asks the system for its locale where no variable tells (Windows); not called otherwise, since it is slow
 */
export function chooseLanguage(
  flag: string | undefined,
  env: Environment,
  intlLocale: () => string | undefined = () => undefined,
): LanguageChoice {
  const ofLocale = (): Language => languageOf(posixLocale(env) ?? intlLocale() ?? '') ?? 'en';
  if (flag !== undefined) {
    const language = languageOf(flag);
    if (language !== undefined) return { language };
    return { language: ofLocale(), unknown: { from: '--lang', given: flag, severity: 'error' } };
  }
  const wish = env.SHOPTALK_LANG ?? '';
  if (wish === '') return { language: ofLocale() };
  const language = languageOf(wish);
  if (language !== undefined) return { language };
  return { language: ofLocale(), unknown: { from: 'SHOPTALK_LANG', given: wish, severity: 'warning' } };
}
