// @ts-check
// Copied to dist/bundle/score-worker.js, beside the program: what another thread runs that scores a part of a batch.
const loader = './program.js';
/** @type {typeof import('./program-loader.mjs')} */
const { openProgram } = await import(loader);
await openProgram('score').program.workOnScores();
