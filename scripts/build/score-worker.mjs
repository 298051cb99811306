// @ts-check
// Copied to dist/bundle/score-worker.js, beside the program: what another thread runs that scores a part of a batch.
const program = './program.js';
/** @type {typeof import('../../src/cli/program.js')} */
const { workOnScores } = await import(program);
await workOnScores();
