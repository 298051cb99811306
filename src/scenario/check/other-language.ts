import { fold } from '../../language/fold.js';
import { languageOfTurn } from '../../language/guess-language.js';
import { profiles } from '../../language/profiles/index.js';
import { type ScenarioRule, warningAt } from './rule.js';
import { customerLists, goldLines, linesOf } from './spoken-lines.js';

const ownWords = new Map<string, ReadonlySet<string>>();

/** Frequent words that only this language has: a line with one of them needs no closer look. */
function wordsOnlyOf(language: string): ReadonlySet<string> {
  const known = ownWords.get(language);
  if (known !== undefined) return known;
  const others = new Set(
    Object.values(profiles).flatMap(({ code, functionWords }) => (code === language ? [] : functionWords)),
  );
  const words = (profiles[language]?.functionWords ?? []).filter((word) => !others.has(word));
  const own = new Set([...words, ...words.map(fold)]);
  ownWords.set(language, own);
  return own;
}

/** The language that a line clearly speaks where it is another than this one; short and doubtful lines are left alone. */
export function otherLanguageOf(text: string, language: string): string | undefined {
  if (profiles[language] === undefined) return undefined;
  const own = wordsOnlyOf(language);
  const words = text.toLowerCase().split(' ');
  if (words.some((word) => own.has(word))) return undefined;
  const spoken = languageOfTurn(text, language, profiles);
  return spoken === language ? undefined : spoken;
}

/** A line that speaks clearly for another language than the scenario's. */
export const otherLanguage: ScenarioRule = ({ source }) => {
  const { language } = source;
  const lines = [...customerLists(source).flatMap(linesOf), ...goldLines(source)];
  return lines.flatMap(({ text, pointer }) => {
    const spoken = otherLanguageOf(text, language);
    if (spoken === undefined) return [];
    return [
      warningAt('SC174', pointer, `this line seems to be in "${spoken}", the scenario is in "${language}"`),
    ];
  });
};
