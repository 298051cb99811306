/** What is taken as evidence of a visit, as media types. */
export const evidenceTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
  'audio/wav',
  'audio/mpeg',
  'audio/ogg',
  'audio/mp4',
  'message/rfc822',
  'text/plain',
] as const;

export type EvidenceType = (typeof evidenceTypes)[number];

interface TypeFacts {
  /** What people call it. */
  readonly label: string;
  /** Ending of a file name, without the dot. */
  readonly ending: string;
}

const facts: Readonly<Record<EvidenceType, TypeFacts>> = {
  'image/jpeg': { label: 'JPEG', ending: 'jpg' },
  'image/png': { label: 'PNG', ending: 'png' },
  'image/webp': { label: 'WebP', ending: 'webp' },
  'image/gif': { label: 'GIF', ending: 'gif' },
  'application/pdf': { label: 'PDF', ending: 'pdf' },
  'audio/wav': { label: 'WAV', ending: 'wav' },
  'audio/mpeg': { label: 'MP3', ending: 'mp3' },
  'audio/ogg': { label: 'Ogg', ending: 'ogg' },
  'audio/mp4': { label: 'M4A', ending: 'm4a' },
  'message/rfc822': { label: 'EML', ending: 'eml' },
  'text/plain': { label: 'TXT', ending: 'txt' },
};

function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(facts, type);
}

/** `JPEG` for `image/jpeg`; the type itself where it is none of ours. */
export function typeLabel(type: string): string {
  return isEvidenceType(type) ? facts[type].label : type;
}

/** Ending of a file of this type, without the dot; `bin` where it is none of ours. */
export function typeEnding(type: string): string {
  return isEvidenceType(type) ? facts[type].ending : 'bin';
}

/** Pictures are cleaned; everything else is kept byte for byte. */
export function isPicture(type: string): boolean {
  return type.startsWith('image/');
}
