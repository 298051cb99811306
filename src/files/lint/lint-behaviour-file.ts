import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { lintBehaviour } from '../../behaviour/check/lint-behaviour.js';
import type { BehaviourFile } from '../../behaviour/read-entry.js';
import { profiles } from '../../language/profiles/index.js';
import type { Problem } from '../problem.js';
import { readTextFile } from '../read-text-file.js';
import { parseYaml } from '../read-yaml.js';
import type { FileToLint } from './linted-file.js';
import type { LenientlyRead } from './read-leniently.js';
import type { Surroundings } from './surroundings.js';

type Party = 'agent' | 'customer';

/** The content of a behaviour file; undefined where there is none that can be read. */
async function contentOf(file: string): Promise<BehaviourFile | undefined> {
  const read = await readTextFile(file, file);
  const outcome = read.ok ? parseYaml(read.text, file) : undefined;
  return outcome?.ok ? { file, content: outcome.value } : undefined;
}

function partyOf(file: BehaviourFile | undefined): Party | undefined {
  const { by } = (file?.content ?? {}) as { readonly by?: unknown };
  return by === 'agent' || by === 'customer' ? by : undefined;
}

/** Behaviours that stand in a folder and are not shipped. */
async function ofFolder(folder: string, known: ReadonlyMap<string, Party>): Promise<[string, Party][]> {
  const names = await readdir(folder).catch(() => []);
  const own = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'))
    .filter((id) => !known.has(id));
  const found = await Promise.all(
    own.map(async (id) => [id, partyOf(await contentOf(path.join(folder, `${id}.yaml`)))] as const),
  );
  return found.flatMap(([id, by]) => (by === undefined ? [] : [[id, by]]));
}

/** What is wrong with a behaviour file, or with a file of how it is said in one language. */
export async function lintBehaviourFile(
  { value }: LenientlyRead,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const name = path.basename(at.path).replace(/\.ya?ml$/i, '');
  const folder = path.dirname(path.resolve(at.path));
  const language = path.basename(folder);
  const isSpeech = Object.hasOwn(profiles, language) || /^[a-z]{2}$/.test(language);
  const home = isSpeech ? path.dirname(folder) : folder;
  const shipped = new Map((await surroundings.behaviours()).map(({ id, by }) => [id, by] as const));
  const known = new Map([...shipped, ...(await ofFolder(home, shipped))]);
  const beside = isSpeech ? await contentOf(path.join(home, `${name}.yaml`)) : undefined;
  const speech = { language, ...(beside === undefined ? {} : { meaning: beside }) };
  return lintBehaviour(
    { file: at.file, content: value, name, ...(isSpeech ? { speech } : {}) },
    known,
    profiles,
  );
}
