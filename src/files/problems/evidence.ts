import type { ProblemKind } from './kind.js';

/** VI150–VI159: evidence of a visit, transcripts beside its answers, rehearsals. */
export const evidenceProblems = {
  VI150: { title: 'evidence cannot be read', hint: 'Give the path of a file that is there and may be read.' },
  VI151: {
    title: 'evidence too large',
    hint: 'Make the picture smaller, or raise evidence_mb of the programme in shoptalk.yaml.',
  },
  VI152: {
    title: 'no kind of evidence',
    hint: 'Give a JPEG, PNG, WebP or GIF picture, a PDF, a WAV, MP3, Ogg or M4A recording, a mail or a text.',
  },
  VI153: {
    title: 'HEIC picture',
    hint: 'Save or export it as JPEG; phones do so themselves where "most compatible" is set for the camera.',
  },
  VI154: {
    title: 'evidence damaged',
    hint: 'Copy the file once more from where it was made; a picture that opens can be saved again as JPEG.',
  },
  VI155: { title: 'not one conversation', hint: 'Give a file with the one conversation of this visit.' },
  VI156: {
    title: 'nothing to hear',
    hint: 'Only questions with "said" beside them are suggested from a transcript.',
  },
  VI157: {
    title: 'no rehearsal',
    hint: 'Choose a checklist with a rehearsal, or write one: schemas/rubric.schema.json says what belongs in it.',
  },
  VI158: { title: 'copies cannot be saved', hint: 'Name a folder in which files may be written.' },
  VI159: {
    title: 'evidence missing',
    hint: 'The file was removed from the folder of the store; bring it back from a backup.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
