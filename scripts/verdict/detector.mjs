// @ts-check
import path from 'node:path';
import { createDetector } from '../../src/behaviour/detector.ts';
import { indexLanguage } from '../../src/behaviour/index-language.ts';
import { loadCatalogue } from '../../src/files/load-catalogue.ts';
import { profiles } from '../../src/language/profiles/index.ts';

/**
 * The detector's own findings, without regard to labels.
 * @param {string} root folder of the project
 */
export function prepare(root) {
  const { catalogue } = loadCatalogue(path.join(root, 'rubrics/behaviours'));
  const languages = Object.values(profiles).map((profile) => indexLanguage(catalogue, profile));
  const detector = createDetector(languages, profiles);
  /** @param {any} conversation */
  return (conversation) => {
    const { observations, insubstantial } = detector.survey(conversation, { trustLabels: false });
    return { observations, withheld: insubstantial };
  };
}
