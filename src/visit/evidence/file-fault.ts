import type { EvidenceFault } from './clean.js';

/** Why a file that was named is not taken as evidence: it cannot be read, or its content is not fit. */
export type FileFault =
  | EvidenceFault
  | { readonly kind: 'not-found' | 'folder' | 'not-a-file' | 'not-allowed' }
  /** `sha256:…` was given, and this visit has no such evidence. */
  | { readonly kind: 'not-kept' };
