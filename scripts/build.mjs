// @ts-check
// Makes dist/ from src/. `--prepare` is how npm runs it after an installation.
import { shouldBuild } from './build/prepare.mjs';
import { runSteps } from './build/run-steps.mjs';
import { steps } from './build/steps.mjs';

const verdict = process.argv.includes('--prepare') ? shouldBuild() : { build: true, failed: false, why: '' };
if (verdict.why) process.stderr.write(`build: ${verdict.why}\n`);
if (verdict.build) process.exitCode = await runSteps(steps);
else process.exitCode = verdict.failed ? 1 : 0;
