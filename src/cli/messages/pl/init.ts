import type { InitMessages } from '../messages.js';

/** `shoptalk init`. */
export const plInit: InitMessages = {
  initNoFolder: 'istnieje plik o tej nazwie; miejsce pracy to folder',
  initTitle: (folder) => `Miejsce pracy w ${folder}`,
  initDryRun: 'Nic nie zapisano: --dry-run',
  initMade: 'Utworzono',
  initRenewed: 'Zaktualizowano',
  initKept: 'Bez zmian: stoi tam coś własnego',
  initSame: 'Już było',
  initNext: 'Co dalej',
  initNextFolder: 'przejście do miejsca pracy',
  initNextPractise: 'rozmowa z przykładową klientką',
  initNextScenario: 'własny scenariusz, pytanie po pytaniu',
  initNextLint: 'sprawdzenie wszystkich plików',
};
