import type { Speaker } from './conversation.js';

/** How transcripts call the two parties and everything that is neither; compared folded and only as a whole. */
export type SpeakerLabels = Readonly<Record<Speaker, readonly string[]>>;

/**
 * Labels that no language profile holds: names of teams, forms that export tools write. Those of a language come
 * from its profile. "Customer service" stands here as a whole, so that it is not taken for a customer.
 */
export const exportLabels: SpeakerLabels = {
  agent: [
    'customer service',
    'customer support',
    'customer care',
    'customer service agent',
    'customer service representative',
    'support agent',
    'service agent',
    'service desk',
    'help desk',
    'obsługa klienta',
    'biuro obsługi klienta',
    'dział reklamacji',
    'ekspedient',
    'ekspedientka',
    'wsparcie',
    'zákaznická podpora',
    'zákaznický servis',
    'zákaznická linka',
    'reklamační oddělení',
    'asistent',
    'asistentka',
    'klientu atbalsts',
    'klientu serviss',
    'klientu apkalpošana',
    'klientu centrs',
    'asistents',
    'asistente',
    'meistars',
  ],
  customer: [
    'consumer',
    'dzwoniąca',
    'abonentka',
    'spotřebitel',
    'uživatelka',
    'zvanītāja',
    'lietotāja',
    'patērētājs',
    'abonents',
  ],
  system: [
    'auto',
    'automatic message',
    'recording',
    'komunikat',
    'nagranie',
    'wiadomość automatyczna',
    'lektor',
    'automatická zpráva',
    'záznam',
    'hlášení',
    'automātisks ziņojums',
    'automātiskā ziņa',
    'ieraksts',
  ],
};
