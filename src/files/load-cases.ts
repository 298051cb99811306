import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Cases } from './generated/cases.js';
import { type LoadOutcome, loadFile } from './load-file.js';
import type { Translated } from './load-overlay.js';

/** `angry-buyer.yaml` has its hand-written cases in `angry-buyer.test.yaml` beside it. */
export function casesBeside({ path: source, file }: Translated): Translated {
  const beside = (name: string): string => name.replace(/(\.ya?ml)$/i, '.test$1');
  return { path: beside(source), file: beside(file) };
}

/** The scenario whose cases a file holds; undefined where its name is not that of cases. */
export function scenarioOfCases(name: string): string | undefined {
  const found = /^(.*)\.test(\.ya?ml)$/i.exec(name);
  return found === null ? undefined : `${found[1]}${found[2]}`;
}

/** The cases of a scenario, by their shape alone; undefined where there are none. What they mean is checked by `checkCases`. */
export async function loadCases(source: Translated): Promise<LoadOutcome<Cases> | undefined> {
  const cases = casesBeside(source);
  const exists = await access(cases.path).then(
    () => true,
    () => false,
  );
  return exists ? loadFile('cases', cases.path, cases.file) : undefined;
}

/** Languages for which a translation lies beside a file, ISO 639-1, sorted. */
export async function translationsBeside({ path: source }: Translated): Promise<readonly string[]> {
  const [id, extension] = [path.basename(source).replace(/\.ya?ml$/i, ''), path.extname(source)];
  const names = await readdir(path.dirname(source)).catch((): string[] => []);
  return names
    .flatMap((name) => {
      const code = name.startsWith(`${id}.`) && name.endsWith(extension) ? name.slice(id.length + 1) : '';
      const language = code.slice(0, -extension.length);
      return /^[a-z]{2}$/.test(language) ? [language] : [];
    })
    .sort();
}
