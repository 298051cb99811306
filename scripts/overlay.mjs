// Makes, updates, fills and checks the translation of a scenario or rubric: scenarios/<id>.<language>.yaml.
// Usage: node scripts/overlay.mjs <id> <language> [--fill file.tsv] [--todo | --all] [--check]
//   (nothing)    write or update the overlay: new lines with an empty `to`, stale ones with today's words in `now`
//   --fill file  put in what the file says: `line id<TAB>translation`, `-` leaves a variant out
//   --todo       print what is still missing or stale as `line id<TAB>source`, to be filled in; --all prints every line
//   --check      print what is amiss; exit code 1 if anything is
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fill: { type: 'string' },
    todo: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const [id, language] = positionals;
const print = (line) => process.stdout.write(`${line}\n`);
const fail = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};
if (id === undefined || language === undefined)
  fail('usage: node scripts/overlay.mjs <id> <language> [--fill file.tsv] [--todo | --all] [--check]');

const folder = ['scenarios', 'rubrics'].find((each) => existsSync(path.join(root, each, `${id}.yaml`)));
if (folder === undefined) fail(`no scenario or rubric "${id}"`);
const kind = folder === 'scenarios' ? 'scenario' : 'rubric';
const shown = `${folder}/${id}.yaml`;
const source = path.join(root, shown);
const target = path.join(root, folder, `${id}.${language}.yaml`);

/** The modules of the program that are needed, joined two levels below the package, from where it finds its files. */
async function modules() {
  const outfile = path.join(root, '.shoptalk/overlay', `modules-${process.pid}.mjs`);
  const contents = `
    export { readCheckedScenario, readCheckedRubric } from './src/files/check-loaded.js';
    export { loadFile } from './src/files/load-file.js';
    export { parseYaml } from './src/files/read-yaml.js';
    export { locate } from './src/files/locate.js';
    export { readFill } from './src/files/read-fill.js';
    export { overlayText } from './src/files/write-overlay.js';
    export { updateOverlay } from './src/language/translation/update.js';
    export { linesOfScenario } from './src/scenario/translation/translate-scenario.js';
    export { linesOfRubric } from './src/rubric/translation/translate-rubric.js';
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

const files = await modules();

/** @param {readonly any[]} problems */
function printProblems(problems) {
  for (const problem of problems) {
    const text = existsSync(path.join(root, problem.file ?? ''))
      ? readFileSync(path.join(root, problem.file), 'utf8')
      : '';
    const outcome = text === '' ? undefined : files.parseYaml(text, problem.file);
    const parsed = outcome?.ok === false ? outcome.parsed : outcome;
    const place = parsed === undefined ? problem : files.locate(problem, parsed);
    print(`${problem.code} ${problem.file}:${place.line ?? 1}:${place.column ?? 1} ${problem.message}`);
  }
}

if (values.check) {
  // The program's own reading of the translated file, with everything that is checked of a source.
  if (!existsSync(target)) fail(`no file ${folder}/${id}.${language}.yaml`);
  const outcome =
    kind === 'scenario'
      ? await files.readCheckedScenario(source, shown, { cwd: root }, language)
      : await files.readCheckedRubric(source, shown, language);
  printProblems(outcome.problems);
  print(`${outcome.problems.length} problems`);
  process.exit(outcome.problems.length === 0 ? 0 : 1);
}

const loaded = await files.loadFile(kind, source, shown);
if (!loaded.ok) {
  printProblems(loaded.problems);
  process.exit(1);
}
const lines = kind === 'scenario' ? files.linesOfScenario(loaded.value) : files.linesOfRubric(loaded.value);
const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
let overlay = { translates: id, language, lines: {} };
if (before !== '') {
  const old = await files.loadFile(`${kind}-overlay`, target, `${folder}/${id}.${language}.yaml`);
  if (!old.ok) {
    printProblems(old.problems);
    process.exit(1);
  }
  overlay = old.value;
}

const patternIds = new Set(lines.patterns.map((each) => each.id));
const fill =
  values.fill === undefined
    ? undefined
    : files.readFill(readFileSync(path.resolve(values.fill), 'utf8'), patternIds);
const updated = files.updateOverlay(lines, overlay, fill);

if (values.todo || values.all) {
  const texts = new Map(
    lines.lines.map((each) => [each.id, String(each.text).trim().replaceAll('\n', '\\n')]),
  );
  const isOpen = ({ line }) => line.now !== undefined || (line.leave_out !== true && (line.to ?? '') === '');
  for (const each of updated.lines) {
    if ((values.all || isOpen(each)) && texts.has(each.id)) print(`${each.id}\t${texts.get(each.id)}`);
  }
  for (const each of lines.patterns) {
    const own = updated.patterns.find((one) => one.id === each.id)?.patterns ?? [];
    if (values.all || own.length === 0) for (const pattern of each.patterns) print(`${each.id}\t${pattern}`);
  }
} else {
  writeFileSync(target, files.overlayText(before, overlay, updated));
  const open = updated.lines.filter(({ line }) => line.leave_out !== true && (line.to ?? '') === '').length;
  const stale = updated.lines.filter(({ line }) => line.now !== undefined).length;
  const patterns = updated.patterns.filter((each) => each.patterns.length === 0).length;
  print(
    `${folder}/${id}.${language}.yaml: ${updated.lines.length} lines, ${open} to translate, ${stale} stale, ${patterns} places without patterns`,
  );
  for (const each of updated.unknown) print(`not filled in, no such line: ${each}`);
  for (const each of fill?.unread ?? []) print(`not read: line ${each} of ${values.fill}`);
  if (updated.unknown.length + (fill?.unread.length ?? 0) > 0) process.exit(1);
}
