import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what is to be checked. */
export const lvLintProblems: ProblemTexts = {
  LT101: {
    title: 'nav darba mapes',
    hint: 'Norādiet failus vai mapes, vai pārejiet uz mapi, kurā ir scenarios/, rubrics/ vai shoptalk.yaml; jaunu izveido shoptalk init.',
  },
  LT102: { title: 'nav ko pārbaudīt', hint: 'Norādiet mapi ar YAML failiem vai failu.' },
  LT103: {
    title: 'nekā ar šādu nosaukumu nav',
    hint: 'Norādiet failu, mapi vai scenārija, kritēriju kopas, temperamenta vai uzvedības id.',
  },
  LT104: {
    title: 'nezināma veida fails',
    hint: 'Novietojiet to tur, kur atrodas šī veida faili (scenarios/, rubrics/, rubrics/behaviours/ …), vai ierakstiet šī veida atslēgas.',
  },
  LT105: {
    title: 'nav pārbaudīts kopā ar bojātu failu',
    hint: 'Vispirms izlabojiet otru failu; kas tajā nav pareizi, pasaka shoptalk lint ar tā ceļu.',
  },
  LT106: {
    title: 'problēmu ir vairāk, nekā parādīts',
    hint: 'Izlabojiet parādītās un pārbaudiet failu vēlreiz.',
  },
  LT107: {
    title: 'gadījumi bez sava scenārija',
    hint: 'Nosauciet failu kā scenāriju: angry-buyer.test.yaml atrodas blakus angry-buyer.yaml.',
  },
};
