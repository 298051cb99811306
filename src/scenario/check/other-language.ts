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

/** A line that speaks clearly for another language than the scenario's. Short and doubtful lines are left alone. */
export const otherLanguage: ScenarioRule = ({ source }) => {
  const { language } = source;
  if (profiles[language] === undefined) return [];
  const own = wordsOnlyOf(language);
  const lines = [...customerLists(source).flatMap(linesOf), ...goldLines(source)];
  return lines.flatMap(({ text, pointer }) => {
    if (
      text
        .toLowerCase()
        .split(' ')
        .some((word) => own.has(word))
    )
      return [];
    const spoken = languageOfTurn(text, language, profiles);
    if (spoken === language) return [];
    return [
      warningAt('SC174', pointer, `this line seems to be in "${spoken}", the scenario is in "${language}"`),
    ];
  });
};
