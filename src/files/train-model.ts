import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDetector } from '../behaviour/detector.js';
import { indexLanguage } from '../behaviour/index-language.js';
import { encodeModel } from '../behaviour/model/encode.js';
import { learn } from '../behaviour/model/learn.js';
import { profiles } from '../language/profiles/index.js';
import { labelledIn, labelledTexts } from './labelled-conversations.js';
import { loadCatalogue } from './load-catalogue.js';
import type { Problem } from './problem.js';

/** The folders that a model is learnt from. */
export interface LessonFolders {
  readonly behaviours: string;
  /** Labelled conversations, one JSON object a line: `<name>.<language>.jsonl`. */
  readonly labelled: string;
}

/**
 * Build step: learns the model of one language and writes `model.<language>.bin` beside the compiled catalogue. The
 * same files give the same bytes. A language without labelled conversations gets no model.
 */
export function trainModel(from: LessonFolders, to: string, language: string): readonly Problem[] {
  const { catalogue, problems } = loadCatalogue(from.behaviours, language);
  if (problems.length > 0) return problems;
  const profile = profiles[language];
  const conversations = labelledIn(from.labelled, language);
  if (!profile || conversations.length === 0) return [];
  const rules = createDetector(
    [indexLanguage(catalogue, profile, labelledTexts(from.labelled, language))],
    profiles,
  );
  mkdirSync(to, { recursive: true });
  const model = learn({ language, catalogue, conversations, rules });
  writeFileSync(join(to, `model.${language}.bin`), encodeModel(model));
  return [];
}
