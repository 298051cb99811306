import type { Collector, Pointer } from './collector.js';
import type { Scenario, StockLines, Temperament } from './source.js';

interface Change {
  readonly mood?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reveal?: readonly string[];
  readonly goto?: string;
  readonly on?: readonly string[];
  readonly all?: readonly string[];
  readonly did?: readonly string[];
}

function checkChange(collector: Collector, part: Change, at: Pointer): void {
  for (const mood of Object.keys(part.mood ?? {})) collector.id('mood', mood, [...at, 'mood', mood]);
  for (const flag of Object.keys(part.set ?? {})) collector.id('flag', flag, [...at, 'set', flag]);
  if (part.goto !== undefined) collector.id('ending', part.goto, [...at, 'goto']);
  for (const [key, kind] of [
    ['reveal', 'fact'],
    ['on', 'behaviour'],
    ['all', 'behaviour'],
    ['did', 'action'],
  ] as const) {
    for (const [index, id] of (part[key] ?? []).entries()) collector.id(kind, id, [...at, key, index]);
  }
}

function checkNeeds(collector: Collector, needs: readonly string[] | undefined, at: Pointer): void {
  for (const [index, need] of (needs ?? []).entries()) {
    const split = need.indexOf(':');
    const kind = need.slice(0, split);
    const id = need.slice(split + 1);
    const place = [...at, 'needs', index];
    if (kind === 'said') collector.id('behaviour', id, place, split + 1);
    else if (kind === 'fact' || kind === 'action' || kind === 'flag')
      collector.id(kind, id, place, split + 1);
  }
}

function checkUnique(collector: Collector, list: readonly { readonly id: string }[], at: Pointer): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) collector.report('SC130', `"${id}" stands here twice`, [...at, index, 'id']);
    seen.add(id);
  }
}

function checkEndings(collector: Collector, source: Scenario): void {
  const open = source.endings.filter((ending) => ending.when === undefined).length;
  if (open !== 1) {
    collector.report('SC131', `${open} endings have no condition; exactly one must`, ['endings']);
  }
  for (const outcome of ['good', 'bad'] as const) {
    if (source.endings.some((ending) => ending.outcome === outcome)) continue;
    collector.report('SC132', `no ending has the outcome "${outcome}"`, ['endings']);
  }
}

function checkExamples(collector: Collector, source: Scenario): void {
  for (const [name, gold] of Object.entries(source.examples ?? {})) {
    collector.id('ending', gold.ending, ['examples', name, 'ending']);
    for (const [index, step] of gold.steps.entries()) {
      if (step.do !== undefined) collector.id('action', step.do, ['examples', name, 'steps', index, 'do']);
    }
    for (const [key, [low = 0, high = 0]] of Object.entries(gold.score)) {
      if (low > high)
        collector.report('SC133', `the range ${low}–${high} is empty`, ['examples', name, 'score', key]);
    }
  }
}

/** What the parts of a scenario mean together: every id leads somewhere, every session can end. */
export function checkParts(collector: Collector, source: Scenario): void {
  for (const [id, fact] of Object.entries(source.facts)) checkChange(collector, fact, ['facts', id]);
  for (const [index, topic] of source.topics.entries()) checkChange(collector, topic, ['topics', index]);
  for (const [index, rule] of (source.responds ?? []).entries())
    checkChange(collector, rule, ['responds', index]);
  for (const [index, action] of source.desk.actions.entries()) {
    checkChange(collector, action, ['desk', 'actions', index]);
    checkNeeds(collector, action.needs, ['desk', 'actions', index]);
  }
  for (const [index, record] of source.desk.records.entries())
    checkNeeds(collector, record.needs, ['desk', 'records', index]);
  checkUnique(collector, source.topics, ['topics']);
  checkUnique(collector, source.responds ?? [], ['responds']);
  checkUnique(collector, source.endings, ['endings']);
  checkUnique(collector, source.desk.actions, ['desk', 'actions']);
  checkUnique(collector, source.desk.records, ['desk', 'records']);
  checkEndings(collector, source);
  checkExamples(collector, source);
}

/** What the scenario asks of the other files: its rubric, its temperament, its language's stock lines. */
export function checkNeighbours(
  collector: Collector,
  source: Scenario,
  temperament: Temperament,
  stock: StockLines,
  rubrics: ReadonlySet<string> | undefined,
): void {
  if (rubrics !== undefined && !rubrics.has(source.rubric)) {
    collector.report('SC134', `no rubric "${source.rubric}"`, ['rubric']);
  }
  if (temperament.id !== source.temperament) {
    collector.report('SC135', `the temperament at hand is "${temperament.id}"`, ['temperament']);
  }
  if (stock.language !== source.language) {
    collector.report('SC136', `the stock lines at hand are in "${stock.language}"`, ['language']);
  }
  if (!Object.hasOwn(source.mood, temperament.bands.mood)) {
    collector.report('SC126', `the temperament speaks of the mood "${temperament.bands.mood}"`, ['mood']);
  }
}
