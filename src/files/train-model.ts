import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../behaviour/catalogue.js';
import { createDetector } from '../behaviour/detector.js';
import { indexLanguage } from '../behaviour/index-language.js';
import { encodeModel } from '../behaviour/model/encode.js';
import { learn } from '../behaviour/model/learn.js';
import type { Model } from '../behaviour/model/model.js';
import type { Conversation } from '../conversation/conversation.js';
import { profiles } from '../language/profiles/index.js';
import { loadCatalogue } from './load-catalogue.js';
import type { Problem } from './problem.js';

/** The folders that a model is learnt from. */
export interface LessonFolders {
  readonly behaviours: string;
  /** Labelled conversations, one JSON object a line: `<name>.<language>.jsonl`. */
  readonly labelled: string;
}

/** Learns a model of each language that has labelled conversations in a folder. */
function learnModels(catalogue: Catalogue, labelled: string): readonly Model[] {
  const files = readdirSync(labelled)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const languages = [...new Set(files.map((name) => name.split('.').at(-2) ?? ''))];
  return languages.flatMap((language) => {
    const profile = profiles[language];
    if (!profile) return [];
    const conversations = files
      .filter((name) => name.endsWith(`.${language}.jsonl`))
      .flatMap((name) => readLabelled(join(labelled, name)));
    const rules = createDetector([indexLanguage(catalogue, profile)], profiles);
    return [learn({ language, catalogue, conversations, rules })];
  });
}

function readLabelled(file: string): readonly Conversation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Conversation);
}

/** Build step: writes `model.<language>.bin` beside the compiled catalogue. The same files give the same bytes. */
export function trainModels(from: LessonFolders, to: string): readonly Problem[] {
  const { catalogue, problems } = loadCatalogue(from.behaviours);
  if (problems.length > 0) return problems;
  mkdirSync(to, { recursive: true });
  for (const model of learnModels(catalogue, from.labelled)) {
    writeFileSync(join(to, `model.${model.language}.bin`), encodeModel(model));
  }
  return [];
}
