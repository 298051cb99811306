import type { Format } from '../formats.js';
import type { OpenReader } from '../reader.js';

/** A format without its reader does not compile. Each is loaded only when such a file is read. */
const readers: Readonly<Record<Format, () => Promise<OpenReader>>> = {
  text: async () => (await import('./text.js')).openText,
  vtt: async () => (await import('./web-vtt.js')).openWebVtt,
  srt: async () => (await import('./srt.js')).openSrt,
  jsonl: async () => (await import('./json-lines.js')).openJsonLines,
  csv: async () => (await import('./csv.js')).openCsv,
  eml: async () => (await import('./mail.js')).openMail,
  json: async () => (await import('./exports.js')).openJson,
  'contact-lens': async () => (await import('./exports.js')).openExport('contact-lens'),
  genesys: async () => (await import('./exports.js')).openExport('genesys'),
  ccai: async () => (await import('./exports.js')).openExport('ccai'),
  zendesk: async () => (await import('./exports.js')).openExport('zendesk'),
  intercom: async () => (await import('./exports.js')).openExport('intercom'),
  vcon: async () => (await import('./exports.js')).openExport('vcon'),
};

export const loadReader = (format: Format): Promise<OpenReader> => readers[format]();
