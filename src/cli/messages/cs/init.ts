import type { InitMessages } from '../messages.js';

/** `shoptalk init`. */
export const csInit: InitMessages = {
  initNoFolder: 'existuje soubor toho jména; pracovní místo je složka',
  initTitle: (folder) => `Pracovní místo ve složce ${folder}`,
  initDryRun: 'Nic se nezapsalo: --dry-run',
  initMade: 'Vytvořeno',
  initRenewed: 'Aktualizováno',
  initKept: 'Beze změny: stojí tam něco vlastního',
  initSame: 'Už tu bylo',
  initNext: 'Co dál',
  initNextFolder: 'přejít do pracovního místa',
  initNextPractise: 'rozhovor s ukázkovou zákaznicí',
  initNextScenario: 'vlastní scénář, otázku po otázce',
  initNextLint: 'kontrola všech souborů',
};
