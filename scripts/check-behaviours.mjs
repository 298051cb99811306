// node scripts/check-behaviours.mjs [--language en] [--heldout] [id…]
// Tries every behaviour on its own examples and counter-examples.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled, root } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' }, heldout: { type: 'boolean', default: false } },
});
const { loadCatalogue, checkExamples, indexLanguage, createDetector, profiles } = await importBundled(`
  export { loadCatalogue } from './src/files/load-catalogue.js';
  export { checkExamples } from './src/behaviour/check-examples.js';
  export { indexLanguage } from './src/behaviour/index-language.js';
  export { createDetector } from './src/behaviour/detector.js';
  export { profiles } from './src/language/profiles/index.js';
`);
const print = (line) => process.stdout.write(`${line}\n`);

const { catalogue, problems } = loadCatalogue(join(root, 'rubrics', 'behaviours'));
const wanted = (id) => positionals.length === 0 || positionals.includes(id);
for (const problem of problems) {
  if (!positionals.length || positionals.some((id) => problem.file?.endsWith(`/${id}.yaml`))) {
    print(
      `${problem.code} ${problem.file} ${(problem.pointer ?? []).join('.')}${problem.line ? `:${problem.line}:${problem.column}` : ''} ${problem.message}${problem.offset === undefined ? '' : ` (at character ${problem.offset})`}`,
    );
  }
}
const detector = createDetector([indexLanguage(catalogue, profiles[values.language])], profiles);
let wrong = problems.length;
for (const entry of catalogue.entries.filter(({ id }) => wanted(id))) {
  const result = checkExamples(entry, values.language, detector);
  const { missed, hit, heldoutMissed, examples, counter, heldout } = result;
  wrong += missed.length + hit.length;
  print(
    `${missed.length + hit.length === 0 ? 'ok  ' : 'BAD '} ${entry.id}: examples ${examples - missed.length}/${examples}, counters clear ${counter - hit.length}/${counter}, heldout ${heldout - heldoutMissed.length}/${heldout}`,
  );
  for (const text of missed) print(`     missed: ${text}`);
  for (const { text, quoted } of hit) print(`     counter hit: ${text}   ← "${quoted}"`);
  if (values.heldout) for (const text of heldoutMissed) print(`     heldout missed: ${text}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
