// @ts-check
// Prints `N passed, N failed` from a JSON report of the tests; ends with 1 when one failed or none ran.
import { readFile } from 'node:fs/promises';
import { countTests } from './repository/count-tests.mjs';

const text = await readFile(process.argv[2] ?? '', 'utf8').catch(() => '');
const { passed, failed, skipped } = countTests(text ? JSON.parse(text) : { testResults: [] });
if (text === '') process.stderr.write('count-tests: no report: the tests did not run\n');
if (skipped > 0) process.stderr.write(`count-tests: ${skipped} skipped\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
