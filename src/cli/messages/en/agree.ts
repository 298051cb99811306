/** `shoptalk agree`: its help and what it says beside the figures. */
export const enAgree = {
  agreeFilesArgument: 'labelled conversations as JSON Lines, or - for standard input',
  agreeOptionWorst: 'how many of the worst disagreements to quote',
  agreeOptionVisits: 'compare evaluators who visited the same site in the same time',
  agreeOptionWithin: 'what counts as the same time (default: day)',
  agreeOptionReference: 'evaluator whom the others are compared with',
  agreeOptionChecklist: 'only visits by this checklist (may be given again)',
  agreeOptionSite: 'only visits to this site (may be given again)',
  agreeOptionProgramme: 'only visits of this programme (may be given again)',
  agreeOptionFrom: 'first day',
  agreeOptionTo: 'last day',
  agreeVisitsNothing: 'there are no two evaluators who visited the same site in the same time',
  agreeVisitsNothingHint: 'Widen the time: --within week, or month.',
  agreeOptionQuiet: 'no progress',
  agreeHelp: `
Each line is a conversation: {"id", "language", "channel", "turns": [{"speaker", "text", "behaviours" or "cues"}],
"verdict": {"empathy": 0–4, …}, "ratings": {"satisfaction": …}}. Whatever is labelled is compared.
Where several people labelled the same conversations ("assessor" in the record, or a file each), they are compared
with each other; the first is the reference.
Exit code: 0 fine · 1 a record was broken · 2 nothing to compare with

Examples:
  shoptalk agree labelled.jsonl
  shoptalk agree labelled.jsonl --json > figures.json
  shoptalk agree anna.jsonl marek.jsonl
  shoptalk agree --visits --within week`,
  agreeNeedsFiles: 'agree needs labelled conversations to read',
  agreeNeedsFilesHint: 'Name files: shoptalk agree labelled.jsonl',
  agreeBadWorst: (given: string) => `--worst "${given}" is no whole number from 0 to 1000`,
  agreeProgress: (done: number, all: number) => `${done} of ${all} compared`,
};
