import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { buildCatalogue } from '../behaviour/build-catalogue.js';
import type { Catalogue } from '../behaviour/catalogue.js';
import type { BehaviourFile } from '../behaviour/read-entry.js';
import { profiles } from '../language/profiles/index.js';
import type { Problem } from './problem.js';

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

/** The content of a file; undefined when it is no valid YAML, which is added to `broken`. */
function parse(file: string, broken: Problem[]): BehaviourFile | undefined {
  const document = parseDocument(readFileSync(file, 'utf8'));
  for (const error of document.errors) {
    const place = error.linePos?.[0];
    broken.push({
      code: 'BH099',
      severity: 'error',
      message: error.message.split('\n')[0] ?? 'this is no valid YAML',
      hint: 'Check quotation marks, colons and indentation at this place.',
      file,
      ...(place && { line: place.line, column: place.col }),
    });
  }
  return document.errors.length === 0 ? { file, content: document.toJS() } : undefined;
}

/**
 * Reads every behaviour file of a folder, and how each is said from the folders of the languages in it
 * (`apologise.yaml`, `pl/apologise.yaml`). For the build, for checks and for authors: what runs from an installed
 * package reads the compiled catalogue instead (`read-catalogue`). `only` leaves out the other languages.
 */
export function loadCatalogue(
  folder: string,
  only?: string,
): {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
} {
  const broken: Problem[] = [];
  const files = yamlFiles(folder).flatMap((file) => parse(file, broken) ?? []);
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((language) => only === undefined || language === only)
    .sort();
  const speech = languages.flatMap((language) =>
    yamlFiles(join(folder, language)).flatMap((file) => {
      const said = parse(file, broken);
      return said ? [{ ...said, language, id: basename(file, '.yaml') }] : [];
    }),
  );
  const { catalogue, problems } = buildCatalogue(files, profiles, speech);
  return { catalogue, problems: [...broken, ...problems] };
}
