import type { InitMessages } from '../messages.js';

/** `shoptalk init`. */
export const lvInit: InitMessages = {
  initNoFolder: 'ir fails ar šādu nosaukumu; vajadzīga mape',
  initTitle: (folder) => `Darba mape: ${folder}`,
  initDryRun: 'Nekas netika ierakstīts: --dry-run',
  initMade: 'Izveidots',
  initRenewed: 'Atjaunināts',
  initKept: 'Atstāts, kā ir: tur jau ir kas savs',
  initSame: 'Jau bija',
  initNext: 'Ko tālāk',
  initNextFolder: 'uz darba mapi',
  initNextPractise: 'saruna ar parauga klienti',
  initNextScenario: 'savs scenārijs, jautājums pēc jautājuma',
  initNextLint: 'pārbaudīt visus failus',
};
