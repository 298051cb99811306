/** Everything that the built program does beyond answering help: the command line, and what its other threads do. */
export { runNamed } from './run-command.js';
export { workOnScores } from './score/workers/work.js';
