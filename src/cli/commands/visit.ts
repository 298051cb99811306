import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { registerBrief } from './visit/brief.js';
import { registerEvidence } from './visit/evidence.js';
import { registerExport } from './visit/export.js';
import { registerForm } from './visit/form.js';
import { registerHear } from './visit/hear.js';
import { registerImport } from './visit/import.js';
import { registerList } from './visit/list.js';
import { registerMoves } from './visit/moves.js';
import { registerNew } from './visit/new.js';
import { registerRehearse } from './visit/rehearse.js';
import { registerResume } from './visit/resume.js';
import { registerReview } from './visit/review.js';
import { registerShow } from './visit/show.js';
import { registerVerify } from './visit/verify.js';

/** The verbs of `shoptalk visit` in the order of its help. */
const verbs = [
  registerBrief,
  registerNew,
  registerResume,
  registerList,
  registerShow,
  registerForm,
  registerImport,
  registerExport,
  registerRehearse,
  registerEvidence,
  registerReview,
  registerMoves,
  registerHear,
  registerVerify,
];

export function register(program: Command, context: CommandContext): void {
  const visit = program.command('visit').description(context.messages.visitSummary);
  for (const registerVerb of verbs) registerVerb(visit, context);
}
