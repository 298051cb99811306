/** `shoptalk learn`: its help, and what it says while and after learning. */
export const enLearn = {
  learnFilesArgument: 'labelled conversations as JSON Lines, or - for standard input',
  learnOptionOut: 'the folder to write the model to',
  learnOptionDryRun: 'show the figures, write nothing',
  learnOptionQuiet: 'no progress',
  optionModel: 'a folder with what was learnt from your own labels',
  learnHelp: `
Each line is a conversation with what people labelled: "ratings": {"satisfaction": 4}, "verdict": {"empathy": 3},
"behaviours", "cues" or "quality" of its turns. Each thing that is labelled at least twenty times is learnt, judged on
conversations held back, and kept where that helps. The rubric's own scores stay as they are; what is expected stands
beside them.
Exit code: 0 fine · 1 a record was broken · 2 nothing could be learnt

Examples:
  shoptalk learn labelled.jsonl --out model
  shoptalk learn labelled.jsonl --dry-run
  shoptalk score calls.jsonl --model model
  shoptalk agree other.jsonl --model model`,
  learnNeedsFiles: 'learn needs labelled conversations to read',
  learnNeedsFilesHint: 'Name files: shoptalk learn labelled.jsonl --out model',
  learnNeedsOut: 'learn needs a folder to write to',
  learnNeedsOutHint: 'Add --out model, or --dry-run to see figures only.',
  learnScoring: (done: number, all: number) => `${done} of ${all} read`,
  learnNow: (name: string) => `learning ${name}`,
  learnTitle: 'On conversations held back (5 parts, each judged by what was learnt from the others)',
  learnColumns: ['', 'labels', 'learnt', 'plain words', 'as shipped'] as readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  learnWhat: {
    rating: 'Ratings: Spearman ρ',
    quality: 'Quality of turns: Spearman ρ',
    verdict: 'Levels: weighted κ',
    label: 'Behaviours and cues: F1',
  },
  learnKept: 'kept',
  learnNotKept: {
    'too-few': 'too few labels to learn from',
    'all-the-same': 'every label is the same',
    'no-gain': 'no gain, not kept',
  },
  learnWritten: (folder: string) =>
    `Written to ${folder}. Use it: shoptalk score calls.jsonl --model ${folder}`,
  learnTooLittle: 'nothing in these files could be learnt',
  learnNothingKept: 'nothing that was learnt helps on conversations held back',
};
