import path from 'node:path';
import type { LintedKind } from './linted-file.js';

/** Keys that tell a kind of file from the others. */
const tellingKeys: Readonly<Partial<Record<LintedKind, readonly string[]>>> = {
  scenario: ['customer', 'opening', 'mood', 'temperament', 'facts', 'topics', 'desk', 'endings', 'brief'],
  rubric: ['dimensions', 'criteria', 'pass', 'kind'],
  temperament: ['reacts', 'most', 'floor', 'events'],
  stock: ['openers', 'asking', 'answers', 'situations', 'remarks', 'farewell'],
  behaviour: ['by', 'meaning', 'patterns', 'examples', 'counter', 'heldout'],
  'scenario-overlay': ['translates', 'lines'],
  cases: ['cases'],
  workspace: ['programmes', 'sites'],
};

const language = /^[a-z]{2}$/;

function folders(file: string): readonly [parent: string, above: string] {
  const parts = path.dirname(path.resolve(file)).split(path.sep);
  return [parts.at(-1) ?? '', parts.at(-2) ?? ''];
}

function kindOfPlace(file: string): LintedKind | undefined {
  const name = path.basename(file).replace(/\.ya?ml$/i, '');
  if (name === 'shoptalk') return 'workspace';
  if (name.endsWith('.test')) return 'cases';
  const [parent, above] = folders(file);
  if (parent === 'temperaments' || parent === 'stock') return parent === 'stock' ? 'stock' : 'temperament';
  if (parent === 'behaviours' || (above === 'behaviours' && language.test(parent))) return 'behaviour';
  const translated = language.test(name.split('.').slice(1).join('.'));
  if (parent === 'scenarios') return translated ? 'scenario-overlay' : 'scenario';
  if (parent === 'rubrics') return translated ? 'rubric-overlay' : 'rubric';
  return undefined;
}

/** How many telling keys of a kind there are, and the kind that has most. */
function kindOfContent(keys: ReadonlySet<string>): { kind: LintedKind; count: number } | undefined {
  let best: { kind: LintedKind; count: number } | undefined;
  for (const [kind, telling] of Object.entries(tellingKeys)) {
    const count = telling.filter((key) => keys.has(key)).length;
    if (count > (best?.count ?? 0)) best = { kind: kind as LintedKind, count };
  }
  return best;
}

/**
 * What kind of file it is: by its place (`scenarios/`, `rubrics/behaviours/pl/`, `shoptalk.yaml`, `<id>.test.yaml`), and
 * by its keys where the place tells nothing, or where the keys clearly speak of another kind.
 *
 * @param keys top-level keys of what was read
 */
export function kindOf(file: string, keys: readonly string[]): LintedKind {
  const place = kindOfPlace(file);
  const own = new Set(keys);
  const content = kindOfContent(own);
  if (place !== undefined) {
    const telling = tellingKeys[place] ?? tellingKeys['scenario-overlay'] ?? [];
    const speaksForPlace = telling.some((key) => own.has(key));
    const clearly = content !== undefined && content.count >= 3 && !speaksForPlace;
    return clearly ? content.kind : place;
  }
  if (content === undefined) return 'unknown';
  const alone = content.kind === 'cases' || content.kind === 'workspace';
  return content.count >= 2 || alone ? content.kind : 'unknown';
}
