import { otherLanguage } from '../../language/other-language.js';
import { linesOfRubric } from '../translation/translate-rubric.js';
import { problemAt, type RubricRule } from './rule.js';

/** Texts that are clearly in another language than the rubric. */
export const textLanguage: RubricRule = (rubric, { profiles }) => {
  if (!profiles) return [];
  return linesOfRubric(rubric).lines.flatMap(({ path, kind, text }) => {
    const isText = typeof text === 'string' && kind !== 'value' && kind !== 'accepted';
    const other = isText ? otherLanguage(text, rubric.language, profiles) : undefined;
    if (other === undefined) return [];
    return [
      problemAt('RB155', path, `this reads as "${other}", and the rubric is in "${rubric.language}"`, {
        severity: 'warning',
      }),
    ];
  });
};
