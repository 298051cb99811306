import type { ProblemCode } from '../../problem-catalogue.js';

/**
 * Findings that say that something is nowhere in a file, or that compare all of it: what can be reached, what is set, what
 * is the same. Each with the blocks of the file that it looks through whatever they name; most look only at what is
 * connected by names.
 */
const judgedByAbsence: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  SC131: ['endings'],
  SC132: ['endings'],
  SC133: [],
  SC140: [],
  SC141: [],
  SC150: ['responds'],
  SC151: [],
  SC152: [],
  SC153: ['endings'],
  SC154: ['endings'],
  SC155: ['endings'],
  SC156: [],
  SC157: [],
  SC158: [],
  SC159: [],
  SC161: [],
  SC162: [],
  SC163: [],
  SC164: [],
  SC165: [],
  SC166: ['desk'],
  SC170: ['customer'],
  SC171: ['hints'],
  SC173: [],
  SC179: [],
  SC183: [],
  SC186: [],
  TP101: [],
  TP102: ['most'],
  TP103: ['bands', 'reacts', 'together', 'events'],
  TP104: [],
  SK101: [],
  SK102: [],
  SK103: [],
  SK104: ['openers', 'again', 'situations', 'remarks', 'topics', 'survey'],
  SK105: ['channels'],
  SK106: ['remarks'],
  RB124: [],
  RB125: [],
  RB128: [],
  RB129: [],
  RB130: [],
  RB131: [],
  RB132: [],
  RB135: [],
  RB137: [],
  RB138: [],
  RB140: [],
  RB141: [],
  RB150: [],
  RB151: [],
  RB153: [],
  RB154: [],
  RB156: [],
};

/** The blocks that a finding of this code looks through; undefined for one that is sure by its own place. */
export function blocksLookedThrough(code: string): readonly string[] | undefined {
  return Object.entries(judgedByAbsence).find(([each]) => each === code)?.[1];
}
