/** `shoptalk score`: its help and what it says beside the scorecards. */
export const enScore = {
  scoreFilesArgument: 'transcripts, or - for standard input',
  scoreOptionRubric: 'id of a rubric, or the path of its file',
  scoreOptionMin: 'the total each conversation must reach (default: the pass mark of the rubric)',
  scoreOptionMap: 'who a speaker is: "Anna=agent", customer, system or text (may be repeated)',
  scoreOptionFormat: 'read as this format instead of recognising it',
  scoreOptionLanguage: 'language of the conversations, such as en; otherwise as they say, or guessed',
  scoreOptionSummaryOnly: 'the summary alone, on standard output',
  scoreOptionQuiet: 'no summary and no progress',
  scoreOptionTrustLabels:
    'take behaviours and cues that a person labelled in the input instead of finding them',
  scoreHelp: `
Formats: text with speaker labels, WebVTT, SRT, JSON Lines; recognised by their content.
Exit code: 0 all fine · 1 a conversation failed or a record was broken · 2 nothing could be read

Examples:
  shoptalk score call.txt
  shoptalk score *.vtt calls.jsonl --rubric complaint-call --json > scores.jsonl
  shoptalk score call.txt --map "Anna=agent" --map "Mr Nowak=customer"
  cat chat.txt | shoptalk score -`,
  scoreNeedsFiles: 'score needs transcripts to read',
  scoreNeedsFilesHint:
    'Name files (shoptalk score call.txt), or pipe one in (cat call.txt | shoptalk score -).',
  scoreBadMin: (given: string) => `--min "${given}" is no number from 0 to 200`,
  scoreNotConversation: (id: string) =>
    `rubric "${id}" is a checklist for visits; score conversations by another`,
  scoreProgress: (scored: number, problems: number, perSecond: number) =>
    `${scored} scored${problems === 0 ? '' : `, ${problems} with problems`}, ${perSecond} a second`,
  scoreStdinName: 'standard input',
};
