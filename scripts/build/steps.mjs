// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { modulesBehind } from './modules-behind.mjs';
import { whenChanged } from './when-changed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/**
 * What a build is, in order. Add a step here.
 * @type {readonly import('./run-steps.mjs').Step[]}
 */
export const steps = [
  {
    title: 'types and validators of the schemas',
    run: () => node(inRoot('scripts/generate-schemas.mjs')),
  },
  {
    title: 'TypeScript to JavaScript',
    run: () => node(inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.build.json')),
  },
  { title: 'generated modules', run: copyGenerated },
  { title: 'output without a source removed', run: removeOrphans },
  { title: 'behaviour catalogue', run: compileCatalogue },
  { title: 'models of behaviour', run: trainModels },
  { title: 'shipped rubrics and scenarios', run: compileLibrary },
  {
    title: 'fewer, larger files',
    run: () => bundle({ cli: inRoot('dist/cli'), to: inRoot('dist/bundle') }),
  },
  {
    title: 'the program compiled ahead',
    run: () => node(inRoot('scripts/build/compile-ahead.mjs'), inRoot('dist/bundle')),
  },
];

/** The compiler copies no JavaScript, so the generated validators are copied as they are. */
async function copyGenerated() {
  const from = inRoot('src/files/generated');
  const to = inRoot('dist/files/generated');
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith('.js'));
  await Promise.all(names.map((name) => copyFile(path.join(from, name), path.join(to, name))));
  return `${names.length} files`;
}

/** A module whose source was moved or removed must not live on in dist/. Data files stay. */
async function removeOrphans() {
  const entries = await readdir(inRoot('dist'), { recursive: true });
  const orphans = entries.filter((entry) => {
    if (!/\.js(\.map)?$/.test(entry) || entry.startsWith('bundle')) return false;
    const module = entry.replace(/\.js(\.map)?$/, '');
    return !existsSync(inRoot('src', `${module}.ts`)) && !existsSync(inRoot('src', `${module}.js`));
  });
  await Promise.all(orphans.map((entry) => rm(inRoot('dist', entry), { force: true })));
  return `${orphans.length} files`;
}

/** Reads all behaviour files once, so that the program need not at each start. */
async function compileCatalogue() {
  const code = 'dist/files/compile-catalogue.js';
  const data = ['rubrics/behaviours', 'examples/labelled'].map((each) => inRoot(each));
  const inputs = [...data, ...(await modulesBehind(inRoot(code)))];
  return whenChanged(inRoot('dist/data/catalogue.stamp'), inputs, async () => {
    const { compileCatalogue: compile } = await import(pathToFileURL(inRoot(code)).href);
    failOn(compile(inRoot('rubrics/behaviours'), inRoot('dist/data'), inRoot('examples/labelled')));
  });
}

/** Learns the small models that stand beside the rules, as many at once as there are processors. */
async function trainModels() {
  const labelled = inRoot('examples/labelled');
  const files = (await readdir(labelled)).filter((name) => name.endsWith('.jsonl')).sort();
  const waiting = [...new Set(files.map((name) => name.split('.').at(-2) ?? ''))];
  const learnt = waiting.length;
  /** @type {string[]} */
  const unchanged = [];
  const learnNext = async () => {
    for (let language = waiting.shift(); language !== undefined; language = waiting.shift()) {
      const note = await trainModel(
        language,
        files.filter((name) => name.endsWith(`.${language}.jsonl`)).map((name) => path.join(labelled, name)),
      );
      if (note) unchanged.push(language);
    }
  };
  await Promise.all(Array.from({ length: Math.min(learnt, availableParallelism()) }, learnNext));
  return unchanged.length === learnt ? 'unchanged' : undefined;
}

/**
 * @param {string} language
 * @param {readonly string[]} labelled
 */
async function trainModel(language, labelled) {
  const behaviours = inRoot('rubrics/behaviours');
  const written = (await readdir(behaviours)).filter((name) => name.endsWith('.yaml') || name === language);
  const inputs = [
    ...(await modulesBehind(inRoot('dist/files/train-model.js'))),
    ...written.map((name) => path.join(behaviours, name)),
    ...labelled,
  ];
  return whenChanged(inRoot(`dist/data/model.${language}.stamp`), inputs, () =>
    node(inRoot('scripts/build/train-model.mjs'), language),
  );
}

/** Parses and checks the shipped files once, for the same reason. */
async function compileLibrary() {
  const { compileLibrary: compile } = await import(
    pathToFileURL(inRoot('dist/files/compile-library.js')).href
  );
  failOn(await compile());
}

/** @param {readonly import('../../src/files/problem.ts').Problem[]} problems */
function failOn(problems) {
  if (problems.length === 0) return;
  const lines = problems.map(({ code, file, message }) => [code, file, message].join(' '));
  throw new Error(`${problems.length} problems\n${lines.join('\n')}`);
}

/**
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function node(...args) {
  return new Promise((resolve, reject) => {
    // npm shows standard output of `prepare` only on failure; a build has no payload, so all goes to standard error.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.relative(root, args[0] ?? '')} ended with ${signal ?? code}`));
    });
  });
}
