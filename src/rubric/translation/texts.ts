import type { TextTable } from '../../language/translation/source-line.js';

/** What is translated of a rubric. */
export const rubricTexts: TextTable = {
  title: 'text',
  about: 'text',
  briefing: 'text',
  'dimensions.*.title': 'text',
  'dimensions.*.levels.*': 'level',
  'bands.*.title': 'text',
  'sections.*.title': 'text',
  'sections.*.about': 'text',
  'criteria.*.title': 'text',
  'criteria.*.seen.question': 'text',
  'criteria.*.seen.help': 'text',
  'criteria.*.seen.labels.*': 'text',
  'criteria.*.seen.options.*.title': 'text',
  'criteria.*.seen.unit': 'text',
  'criteria.*.seen.currency': 'value',
  'criteria.*.seen.start': 'text',
  'criteria.*.seen.stop': 'text',
  'criteria.*.seen.constraint.message': 'text',
  'criteria.*.judged.question': 'text',
  'criteria.*.judged.levels.*': 'level',
  'criteria.*.advice': 'text',
  'criteria.*.examples.*': 'variant',
  'caps.*.title': 'text',
  'floors.*.title': 'text',
};
