import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { exportLabels } from '../../../src/conversation/speaker-labels.js';
import { speakersFrom } from '../../../src/conversation/speakers.js';
import { findingsOf } from '../../../src/files/lint/findings-of.js';
import { lintFiles } from '../../../src/files/lint/lint-files.js';
import { loadText } from '../../../src/files/load-file.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { problemCatalogue, problemKind } from '../../../src/files/problem-catalogue.js';
import { readTranscript } from '../../../src/files/read-transcript.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { type Fragment, readProblemPage } from '../../../src/report/explanation/problem-page.js';
import { fakeOutside } from '../cli/fake-outside.js';
import { placeFragment } from './place-fragment.js';

/** Where a fragment of each kind is put: a file of the sample workspace, or of `test/fixtures/problems`. */
const places: Readonly<Record<string, string>> = {
  scenario: 'scenarios/broken-lamp.yaml',
  'scenario-overlay': 'scenarios/little.pl.yaml',
  cases: 'scenarios/broken-lamp.test.yaml',
  temperament: 'scenarios/temperaments/sample.yaml',
  stock: 'scenarios/stock/en.yaml',
  rubric: 'rubrics/our-service.yaml',
  'rubric-overlay': 'rubrics/little-rubric.pl.yaml',
  behaviour: 'rubrics/behaviours/sample.yaml',
  workspace: 'shoptalk.yaml',
};

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-explain-'));
  await cp(shippedPath('examples/workspace/en'), folder, { recursive: true });
  // Stock lines are looked at beside those of other languages: only whole ones are without findings.
  await cp(shippedPath('scenarios/stock/en.yaml'), path.join(folder, 'scenarios/stock/en.yaml'));
  await cp(shippedPath('test/fixtures/problems'), folder, { recursive: true, force: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What lint says of the sample with the fragment in it: `SC104 3:5`, lines counted within the fragment. */
async function findingsIn(fragment: Fragment): Promise<readonly string[]> {
  const name = places[fragment.kind] ?? '';
  const file = path.join(folder, name);
  const sample = await readFile(file, 'utf8').catch(() => '');
  const placed = placeFragment(sample, fragment.text);
  const lines = fragment.text.split('\n').length;
  const fragmentLine = (line: number): string => {
    const found = Array.from({ length: lines }, (_, index) => index + 1).find(
      (each) => placed.lineOf(each) === line,
    );
    return found === undefined ? `file ${line}` : String(found);
  };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, placed.text);
  try {
    const found: string[] = [];
    for await (const linted of lintFiles([file], { cwd: folder })) {
      for (const { code, line = 0, column = 0 } of findingsOf(linted)) {
        found.push(`${code} ${fragmentLine(line)}:${column}`);
      }
    }
    return found.sort();
  } finally {
    if (sample === '') await rm(file);
    else await writeFile(file, sample);
  }
}

const speakers = speakersFrom([exportLabels, ...Object.values(profiles).map((profile) => profile.speakers)]);

/** The codes that reading a transcript gives, each once. */
async function codesOfTranscript({ text }: Fragment): Promise<readonly string[]> {
  async function* source() {
    yield text;
  }
  const codes = new Set<string>();
  for await (const items of readTranscript(source(), { id: 'call', speakers })) {
    for (const item of items) if (item.kind === 'problem') codes.add(item.problem.code);
  }
  return [...codes];
}

/** The codes that the shape of an answers file gives. */
async function codesOfAnswers({ text }: Fragment): Promise<readonly string[]> {
  const loaded = await loadText('visit-answers', text, 'visit.yaml');
  return loaded.ok ? [] : loaded.problems.map((problem) => problem.code);
}

/** Fragments that are read by themselves, without a workspace around them. */
const readers: Readonly<Record<string, (fragment: Fragment) => Promise<readonly string[]>>> = {
  transcript: codesOfTranscript,
  'visit-answers': codesOfAnswers,
};

/** What is told of a command line, `shoptalk report --top all`, that needs no files. */
async function toldBy({ text }: Fragment): Promise<string> {
  const [, ...words] = [...text.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const outside = fakeOutside({ cwd: folder, env: { SHOPTALK_STORE: path.join(folder, 'store') } });
  await main(words, outside);
  return outside.err();
}

const names = (await readdir(shippedPath('docs/problems'))).filter((name) => name.endsWith('.md')).sort();

describe.each(names)('docs/problems/%s', (name) => {
  const code = name.replace('.md', '');

  test('says what the code means and shows how it fails and how it is mended', async () => {
    const page = readProblemPage(await readFile(shippedPath(`docs/problems/${name}`), 'utf8'));
    expect(page.code).toBe(code);
    expect(page.title).toBe(problemKind(code)?.title);
    expect(page.paragraphs.length).toBeGreaterThan(0);
    expect(page.fails.length).toBeGreaterThan(0);
    for (const fragment of page.fails.filter(({ kind }) => Object.hasOwn(places, kind))) {
      const marks = fragment.marks.map((mark) => `${mark.code} ${mark.line}:${mark.column}`).sort();
      expect(marks.join(), 'the code stands below its place').toContain(code);
      expect(await findingsIn(fragment)).toEqual(marks);
    }
    for (const fragment of page.mended.filter(({ kind }) => Object.hasOwn(places, kind))) {
      expect(await findingsIn(fragment)).toEqual([]);
    }
    for (const fragment of page.fails) {
      const codesOf = readers[fragment.kind];
      if (codesOf !== undefined) expect(await codesOf(fragment)).toContain(code);
    }
    for (const fragment of page.mended) {
      const codesOf = readers[fragment.kind];
      if (codesOf !== undefined) expect(await codesOf(fragment)).toEqual([]);
    }
    for (const fragment of page.fails.filter(({ kind }) => kind === 'run')) {
      expect(await toldBy(fragment)).toMatch(new RegExp(`^${code} `, 'm'));
    }
  });
});

test('every code has its page', () => {
  const codes = Object.keys(problemCatalogue);
  expect(codes.filter((code) => !names.includes(`${code}.md`))).toEqual([]);
});
