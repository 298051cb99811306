// @ts-check
import path from 'node:path';
import { createDetector } from '../../src/behaviour/detector.ts';
import { indexLanguage } from '../../src/behaviour/index-language.ts';
import { loadCatalogue } from '../../src/files/load-catalogue.ts';
import { readModel } from '../../src/files/read-model.ts';
import { profiles } from '../../src/language/profiles/index.ts';

/**
 * The detector's own findings, without regard to labels.
 * @param {string} root folder of the project
 * @param {boolean} rulesOnly whether the models that the build made are left out
 */
export function prepare(root, rulesOnly) {
  const { catalogue } = loadCatalogue(path.join(root, 'rubrics/behaviours'));
  const languages = Object.values(profiles).map((profile) => indexLanguage(catalogue, profile));
  const models = languages.flatMap(({ language }) => readModel(path.join(root, 'dist/data'), language) ?? []);
  const detector = createDetector(languages, profiles, rulesOnly ? [] : models);
  /** @param {any} conversation */
  return (conversation) => {
    const { observations, insubstantial } = detector.survey(conversation, { trustLabels: false });
    return { observations, withheld: insubstantial };
  };
}
