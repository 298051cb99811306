// @ts-check
// Turns every schemas/<name>.schema.json into types, a validator and the schema as a module, in src/files/generated/.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAll } from './schemas/generate-all.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const result = await generateAll({
  from: path.join(root, 'schemas'),
  to: path.join(root, 'src/files/generated'),
});
for (const failure of result.failures) {
  process.stderr.write(`generate: schemas/${failure.file}: ${failure.message}\n`);
}
const { written, unchanged, removed, failures } = result;
process.stderr.write(
  `generate: ${written} written, ${unchanged} unchanged, ${removed} removed, ${failures.length} broken\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
