import type { InitMessages } from '../messages.js';

/** `shoptalk init`. */
export const csInit: InitMessages = {
  initNoFolder: 'tak se už jmenuje soubor; pracovní složku tu nelze založit',
  initTitle: (folder) => `Pracovní složka ${folder}`,
  initDryRun: 'Nic se nezapsalo: --dry-run',
  initMade: 'Vytvořeno',
  initRenewed: 'Aktualizováno',
  initKept: 'Beze změny: stojí tam něco vlastního',
  initSame: 'Už tu bylo',
  initNext: 'Co dál',
  initNextFolder: 'přejít do pracovní složky',
  initNextPractise: 'rozhovor s ukázkovou zákaznicí',
  initNextScenario: 'vlastní scénář, otázku po otázce',
  initNextLint: 'kontrola všech souborů',
};
