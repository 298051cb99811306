/** Formats of transcripts, as `--format` names them. `json` tells the forms of JSON apart, record by record. */
export const formats = [
  'text',
  'vtt',
  'srt',
  'jsonl',
  'csv',
  'eml',
  'json',
  'contact-lens',
  'genesys',
  'ccai',
  'zendesk',
  'intercom',
  'vcon',
] as const;

export type Format = (typeof formats)[number];
