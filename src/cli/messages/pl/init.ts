import type { InitMessages } from '../messages.js';

/** `shoptalk init`. */
export const plInit: InitMessages = {
  initNoFolder: 'istnieje plik o tej nazwie; folder roboczy nie może być plikiem',
  initTitle: (folder) => `Folder roboczy: ${folder}`,
  initDryRun: 'Nic nie zapisano: --dry-run',
  initMade: 'Utworzono',
  initRenewed: 'Zaktualizowano',
  initKept: 'Bez zmian: jest tam coś własnego',
  initSame: 'Już było',
  initNext: 'Co dalej',
  initNextFolder: 'przejście do folderu roboczego',
  initNextPractise: 'rozmowa z przykładową klientką',
  initNextScenario: 'własny scenariusz, pytanie po pytaniu',
  initNextLint: 'sprawdzenie wszystkich plików',
};
