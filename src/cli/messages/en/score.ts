/** `shoptalk score`: its help and what it says beside the scorecards. */
export const enScore = {
  scoreFilesArgument: 'transcripts, or - for standard input',
  scoreOptionRubric: 'id of a rubric, or the path of its file',
  scoreOptionMin: 'the total each conversation must reach (default: the pass mark of the rubric)',
  scoreOptionMap: 'who a speaker is: "Anna=agent", customer, system or text (may be repeated)',
  scoreOptionFormat: 'read as this format instead of recognising it',
  scoreOptionLanguage: 'language of the conversations, such as en; otherwise as they say, or guessed',
  scoreOptionSummaryOnly: 'the summary alone, on standard output',
  scoreOptionOut: 'write one line of JSON a conversation to this file; a run that was stopped goes on there',
  scoreOptionRestart: 'score everything again, and replace what --out names',
  scoreOptionWorkers: 'how many processor cores to use at most (default: all)',
  scoreOptionQuiet: 'no summary and no progress',
  scoreOptionTrustLabels:
    'take behaviours and cues that a person labelled in the input instead of finding them',
  scoreHelp: `
Formats, recognised by their content: text with speaker labels, WebVTT, SRT, CSV, JSON Lines, e-mail (.eml), and
exports of Amazon Connect Contact Lens, Genesys, Google CCAI, Zendesk, Intercom and vCon.
Exit code: 0 all fine · 1 a conversation failed or a record was broken · 2 nothing could be read

Examples:
  shoptalk score call.txt
  shoptalk score *.vtt calls.jsonl --rubric complaint-call --json > scores.jsonl
  shoptalk score exports/*.json --out scores.jsonl
  shoptalk score call.txt --map "Anna=agent" --map "Mr Nowak=customer"
  shoptalk score mails/*.eml --map "@shop.example=agent"
  cat chat.txt | shoptalk score -`,
  scoreNeedsFiles: 'score needs transcripts to read',
  scoreNeedsFilesHint:
    'Name files (shoptalk score call.txt), or pipe one in (cat call.txt | shoptalk score -).',
  scoreBadMin: (given: string) => `--min "${given}" is no number from 0 to 200`,
  scoreNotConversation: (id: string) =>
    `rubric "${id}" is a checklist for visits; score conversations by another`,
  scoreProgress: (scored: number, problems: number, perSecond: number, left?: string) =>
    `${scored} scored${problems === 0 ? '' : `, ${problems} with problems`}, ${perSecond} a second${
      left === undefined ? '' : `, ${left}`
    }`,
  scoreTimeLeft: (seconds: number) =>
    seconds < 60
      ? `about ${seconds} s left`
      : seconds < 3600
        ? `about ${Math.round(seconds / 60)} min left`
        : `about ${(seconds / 3600).toFixed(1)} h left`,
  scoreBadWorkers: (given: string) => `--workers "${given}" is no whole number from 0 to 256`,
  scoreOutOrSummary: '--out and --summary-only do not go together',
  scoreOutOrSummaryHint: 'The summary follows a batch by itself: leave --summary-only out.',
  scoreRestartNeedsOut: '--restart is for --out',
  scoreGoesOn: (scored: number) => `Going on: ${scored} were scored before.`,
  scoreNothingLeft: 'All of this was scored before.',
  scoreStopped: (scored: number) =>
    `Stopped after ${scored} conversations; the same command goes on from there.`,
  scoreStoppedForGood: 'Stopped; standard input cannot be read again, so the next run begins anew.',
  scoreStdinNotResumed: 'standard input cannot be read again: if this run is stopped, it begins anew',
  scoreOutputIsInput: 'the output would be written over an input',
  scoreInputChanged: 'this file was changed while it was read; what was scored so far is kept',
  scoreOutputThere: 'this output is there already',
  scoreJournalDamaged: 'what tells how far the unfinished run came is missing or damaged',
  scorePartLost: 'the unfinished output is shorter than it was',
  scoreBeingWritten: (process: number) => `another run (process ${process}) is writing this output`,
  scoreOtherProgram: 'the unfinished run was begun by another version of Shoptalk',
  scoreOtherRubric: 'the unfinished run was begun with another rubric, or the rubric has changed',
  scoreOtherInputs: 'the unfinished run was begun with other inputs',
  scoreOtherOption: (name: string) => `the unfinished run was begun with another ${name}`,
  scoreChangedInput: 'this input has changed since the unfinished run began',
  scoreNoRoom: 'there is no room left on the disk; what was scored so far is kept',
  scoreNoFolder: 'the folder of the output does not exist',
  scoreNoFolderHint: 'Make the folder, or name a file in one that is there.',
  scoreNotAllowed: 'no permission to write here',
  scoreNoPlainFile: 'this is no plain file; without --out, scores go to standard output',
  scoreCannotWrite: (code: string) => `this cannot be written (${code})`,
  scoreStdinName: 'standard input',
};
