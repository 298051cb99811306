// Plays a scenario from the keyboard or standard input, for trying scenarios out while writing them.
// Usage: node scripts/play.mjs <scenario id> [--lang <code>] [--gold <name>|all] [--mood] [--criteria]
// Behaviours are found by rules alone, so that a build need not stand ready.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const [id = 'angry-buyer', ...flags] = process.argv.slice(2);
const out = '.shoptalk/play/play-engine.mjs';
await build({
  stdin: {
    contents: `
      export { loadCatalogue } from './src/files/load-catalogue.ts';
      export { createDetector } from './src/behaviour/detector.ts';
      export { indexLanguage } from './src/behaviour/index-language.ts';
      export { profiles } from './src/language/profiles/index.ts';
      export { hearingTools } from './src/scenario/hearing.ts';
      export { compileScenario } from './src/scenario/compile.ts';
      export * from './src/scenario/session.ts';
      export { goldEvents } from './src/scenario/gold.ts';
      export { surveyOf } from './src/scenario/survey.ts';
      export { turningPoints } from './src/scenario/turning-points.ts';
      export { assess } from './src/rubric/assess.ts';
      export { hintFor } from './src/scenario/hint.ts';
      export { translateScenario } from './src/scenario/translation/translate-scenario.ts';
    `,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: out,
  logLevel: 'error',
});

const e = await import(new URL(`../${out}`, import.meta.url).href);
const yaml = await import('yaml');
const read = (path) => yaml.parse(readFileSync(path, 'utf8'));
const wanted = flags.includes('--lang') ? flags[flags.indexOf('--lang') + 1] : undefined;
const original = read(`scenarios/${id}.yaml`);
const source =
  wanted === undefined || wanted === original.language
    ? original
    : e.translateScenario(original, read(`scenarios/${id}.${wanted}.yaml`));
const { catalogue } = e.loadCatalogue('rubrics/behaviours');
const { language } = source;
const index = e.indexLanguage(catalogue, e.profiles[language]);
const names = [source.customer.name, ...source.customer.address_as];
const detector = e.createDetector([index], e.profiles);
const tools = e.hearingTools({
  detector,
  behaviours: catalogue.entries,
  texts: catalogue.entries.flatMap((entry) =>
    (entry.languages[language]?.examples ?? []).map((example) => example.text ?? example),
  ),
  profiles: e.profiles,
  language,
  names,
});
const result = e.compileScenario({
  source,
  temperament: read(`scenarios/temperaments/${source.temperament}.yaml`),
  stock: read(`scenarios/stock/${language}.yaml`),
  tools,
});
const write = (text) => process.stdout.write(`${text}\n`);
for (const problem of result.problems)
  write(
    `${problem.code} ${problem.file ?? id} ${(problem.pointer ?? []).join('.')}@${problem.offset ?? ''} ${problem.message} ${problem.hint ?? ''}`,
  );
if (!result.ok) process.exit(1);
const { compiled } = result;
const shown = flags.includes('--mood');

function show(moment) {
  for (const effect of moment.effects) {
    if (effect.kind === 'say') write(`  ${source.customer.name}: ${effect.line}`);
    if (effect.kind === 'desk')
      write(`  [${effect.action} ${effect.outcome} ${effect.code ?? ''}] ${effect.text.trim()}`);
    if (effect.kind === 'mood' && shown)
      write(`    ${JSON.stringify(effect.changes)} ${effect.why.join(' ')}`);
    if (effect.kind === 'reveal' && shown) write(`    reveals ${effect.fact}`);
    if (effect.kind === 'ended') write(`  = ${effect.ending} ${JSON.stringify(moment.state.mood)}`);
  }
}
function tell(event) {
  write(
    event.kind === 'said'
      ? `> ${event.text}`
      : `> /${event.kind} ${event.action ?? ''} ${JSON.stringify(event.params ?? '')}`,
  );
}
function finish(session) {
  if (session.state.ending === undefined) write(`  (not ended) ${JSON.stringify(session.state.mood)}`);
  else {
    const rubric = read(`rubrics/${source.rubric}.yaml`);
    const conversation = e.conversationOf(compiled, session, id);
    const { observations, insubstantial } = detector.survey(conversation, { names });
    const found = e.assess(rubric, {
      conversation,
      observations,
      withheld: insubstantial,
      limits: source.desk.limits ?? {},
    });
    const scores = Object.entries(found.dimensions).map(
      ([name, { score, level }]) => `${name} ${Math.round(score ?? -1)} (${level})`,
    );
    write(
      `  score ${found.total.score === null ? 'none' : Math.round(found.total.score)}: ${scores.join(', ')}; critical ${found.critical.failed.map((each) => each.criterion ?? JSON.stringify(each)).join(' ') || 'none'}`,
    );
    if (flags.includes('--criteria'))
      for (const each of found.criteria)
        write(`    ${each.status ?? ''} ${each.id} ${each.earned ?? ''}/${each.possible ?? ''}`);
  }
  if (session.state.ending !== undefined) write(`  survey ${JSON.stringify(e.surveyOf(compiled, session))}`);
}

const gold = flags.includes('--gold') ? flags[flags.indexOf('--gold') + 1] : undefined;
if (gold !== undefined) {
  for (const name of gold === 'all' ? Object.keys(source.examples) : [gold]) {
    write(`\n=== ${name}, expected ${source.examples[name].ending}`);
    let session = e.openSession(compiled);
    show(session.moments[0]);
    for (const event of e.goldEvents(source.examples[name])) {
      tell(event);
      session = e.advance(compiled, session, event);
      show(session.moments.at(-1));
    }
    finish(session);
  }
} else {
  let session = e.openSession(compiled);
  show(session.moments[0]);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.startsWith('#')) continue;
    const [, action, rest] = line.match(/^\/do (\S+)\s*(.*)$/) ?? [];
    const params = Object.fromEntries(
      (rest ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    );
    const event =
      action !== undefined
        ? { kind: 'did', action, params }
        : line === '/end'
          ? { kind: 'ended' }
          : line.trim() === ''
            ? { kind: 'silent' }
            : { kind: 'said', text: line };
    tell(event);
    session = e.advance(compiled, session, event);
    show(session.moments.at(-1));
    if (session.state.ending !== undefined) break;
  }
  finish(session);
}
