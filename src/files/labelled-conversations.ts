import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.js';

/** The labelled conversations of a language, file after file. */
export function labelledIn(folder: string, language: string): readonly Conversation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.jsonl`))
    .sort()
    .flatMap((name) => readLabelled(join(folder, name)));
}

function readLabelled(file: string): readonly Conversation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Conversation);
}

/** What is said in them. */
export function labelledTexts(folder: string, language: string): readonly string[] {
  return labelledIn(folder, language).flatMap(({ turns }) => turns.map(({ text }) => text));
}
