// @ts-check
// Makes dist/ from src/. `--link-bin` also lets `npx shoptalk` find the command inside this folder.
import { runSteps } from './build/run-steps.mjs';
import { linkBin, steps } from './build/steps.mjs';

const chosen = process.argv.includes('--link-bin') ? [...steps, linkBin] : steps;
process.exitCode = await runSteps(chosen);
