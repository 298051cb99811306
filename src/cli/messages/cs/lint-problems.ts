import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what is to be checked. */
export const csLintProblems: ProblemTexts = {
  LT101: {
    title: 'žádná pracovní složka',
    hint: 'Uveďte soubory nebo složky, nebo přejděte do složky, kde je scenarios/, rubrics/ nebo shoptalk.yaml; novou založí shoptalk init.',
  },
  LT102: { title: 'není co kontrolovat', hint: 'Uveďte složku se soubory YAML, nebo soubor.' },
  LT103: {
    title: 'nic se tak nejmenuje',
    hint: 'Uveďte soubor, složku, nebo id scénáře, rubriky, temperamentu či chování.',
  },
  LT104: {
    title: 'soubor neznámého druhu',
    hint: 'Dejte ho tam, kde stojí soubory jeho druhu (scenarios/, rubrics/, rubrics/behaviours/ …), nebo napište klíče jeho druhu.',
  },
  LT105: {
    title: 'nešlo zkontrolovat, protože jiný soubor má chyby',
    hint: 'Nejdřív opravte ten druhý soubor; co je v něm špatně, řekne shoptalk lint s jeho cestou.',
  },
  LT106: {
    title: 'problémů je víc, než se ukazuje',
    hint: 'Opravte, co se ukazuje, a soubor zkontrolujte znovu.',
  },
  LT107: {
    title: 'případy bez svého scénáře',
    hint: 'Pojmenujte soubor podle scénáře: angry-buyer.test.yaml stojí vedle angry-buyer.yaml.',
  },
};
