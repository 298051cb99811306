// node scripts/measure-behaviours.mjs <labelled.jsonl> [--language en] [--rules-only] [--misses id]
// Needs the build before it, for the model; --rules-only needs none.
// Compares what the detector finds in each turn with labels made by people.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importBundled, root } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    misses: { type: 'string' },
    'rules-only': { type: 'boolean', default: false },
  },
});
const { loadCatalogue, readModel, indexLanguage, createDetector, profiles, countTurn, figuresOf, totals } =
  await importBundled(`
  export { loadCatalogue } from './src/files/load-catalogue.js';
  export { readModel } from './src/files/read-model.js';
  export { indexLanguage } from './src/behaviour/index-language.js';
  export { createDetector } from './src/behaviour/detector.js';
  export { countTurn, figuresOf, totals } from './src/behaviour/measure.js';
  export { profiles } from './src/language/profiles/index.js';
`);
const print = (line) => process.stdout.write(`${line}\n`);
const { catalogue } = loadCatalogue(join(root, 'rubrics', 'behaviours'), values.language);
const model = values['rules-only'] ? undefined : readModel(join(root, 'dist', 'data'), values.language);
const detector = createDetector(
  [indexLanguage(catalogue, profiles[values.language])],
  profiles,
  model ? [model] : [],
);

const counts = { agent: new Map(), customer: new Map() };
for (const line of readFileSync(positionals[0], 'utf8').split('\n').filter(Boolean)) {
  const conversation = JSON.parse(line);
  if (conversation.language !== values.language) continue;
  const observations = detector.observe(conversation);
  for (const [index, turn] of conversation.turns.entries()) {
    const labels = turn.speaker === 'agent' ? turn.behaviours : turn.cues;
    if (!labels) continue;
    const inTurn = observations.filter((observation) => observation.turn === index);
    const found = new Set(inTurn.map(({ behaviour }) => behaviour));
    counts[turn.speaker] = countTurn(counts[turn.speaker], new Set(labels), found);
    const id = values.misses;
    if (id && labels.includes(id) !== found.has(id)) {
      const quote = inTurn
        .filter(({ behaviour }) => behaviour === id)
        .map(({ from, to }) => turn.text.slice(from, to));
      const before = conversation.turns[index - 1]?.text ?? '';
      print(
        `${labels.includes(id) ? 'MISSED' : 'FALSE '} ${conversation.id}#${index} ${turn.text.replaceAll('\n', ' / ')}${quote.length ? `   ← "${quote.join('" "')}"` : ''}   [before: ${before.slice(0, 90)}] labels: ${labels.join(' ')}`,
      );
    }
  }
}
const percent = (share) => share.toFixed(3).padStart(6);
for (const [speaker, title] of [
  ['agent', 'behaviours'],
  ['customer', 'cues'],
]) {
  const { micro, macroF1 } = totals(counts[speaker]);
  if (!values.misses) {
    for (const [id, count] of [...counts[speaker]].sort()) {
      const { precision, recall, f1, support } = figuresOf(count);
      print(
        `${id.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${String(support).padStart(4)}   missed ${count.missed} false ${count.false}`,
      );
    }
  }
  print(
    `${title}: micro P ${percent(micro.precision)} R ${percent(micro.recall)} F1 ${percent(micro.f1)}   macro F1 ${percent(macroF1)}`,
  );
}
