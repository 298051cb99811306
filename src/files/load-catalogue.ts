import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { buildCatalogue } from '../behaviour/build-catalogue.js';
import type { Catalogue } from '../behaviour/catalogue.js';
import type { BehaviourFile } from '../behaviour/read-entry.js';
import { profiles } from '../language/profiles/index.js';
import type { Problem } from './problem.js';

/**
 * Reads every behaviour file of a folder. For the build, for checks and for authors: what runs from
 * an installed package reads the compiled catalogue instead (`read-catalogue`).
 */
export function loadCatalogue(folder: string): {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
} {
  const files: BehaviourFile[] = [];
  const broken: Problem[] = [];
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()) {
    const file = join(folder, name);
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
    if (document.errors.length === 0) files.push({ file, content: document.toJS() });
  }
  const { catalogue, problems } = buildCatalogue(files, profiles);
  return { catalogue, problems: [...broken, ...problems] };
}
