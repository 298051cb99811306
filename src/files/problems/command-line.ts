import type { ProblemKind } from './kind.js';

/** CL1xx: what was typed. */
export const commandLineProblems = {
  CL101: { title: 'unknown command', hint: 'shoptalk --help lists the commands.' },
  CL102: { title: 'unknown option', hint: 'Add --help to see the options of the command.' },
  CL103: { title: 'argument missing', hint: 'Add --help to see how the command is used.' },
  CL104: { title: 'too many arguments', hint: 'Quote what belongs together, or remove what is too much.' },
  CL105: { title: 'option value not usable', hint: 'Add --help to see what the option takes.' },
  CL106: { title: 'needs a terminal or input', hint: 'Run it in a terminal, or pipe the input in.' },
  CL107: { title: 'unknown scenario', hint: 'shoptalk scenario list shows what there is.' },
  CL108: { title: 'unknown rubric', hint: 'shoptalk rubric list shows what there is.' },
  CL109: { title: 'folder not found', hint: 'Check the path and its spelling.' },
  CL110: {
    title: 'unknown language',
    hint: 'Choose en, pl, cs or lv; without --lang it is that of your system.',
  },
  CL111: { title: 'same id twice', hint: 'Give one of the two files another id.' },
  CL112: {
    title: 'unknown session',
    hint: 'shoptalk practise --resume without an id continues the newest one.',
  },
  CL113: { title: 'session over', hint: 'Start again with shoptalk practise and the id of the scenario.' },
  CL114: { title: 'unknown gold conversation', hint: 'shoptalk scenario show --spoilers lists them.' },
  CL115: { title: 'erasing must be confirmed', hint: 'Add --yes once you are sure.' },
  CL116: { title: 'whom to erase', hint: 'shoptalk forget <person>, or shoptalk forget --expired.' },
  CL117: { title: 'unknown problem code', hint: 'shoptalk explain lists the codes.' },
  CL199: { title: 'unexpected failure', hint: 'Please report it with the command you typed.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
