import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what a report was asked for. */
export const plReportProblems: ProblemTexts = {
  RP101: {
    title: 'niezrozumiały okres',
    hint: 'Można podać dzień (2026-03-31), tydzień (2026-W47), miesiąc (2026-11), kwartał (2026-Q4) albo rok (2026), a także last-month, this-week, last-30-days i podobne.',
  },
  RP102: { title: 'okres kończy się, zanim się zacznie', hint: 'Trzeba zamienić --from i --to.' },
  RP103: {
    title: 'według tego nie da się podzielić',
    hint: 'Do wyboru, po przecinkach: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter.',
  },
  RP104: {
    title: 'brak wyników dla tej nazwy',
    hint: 'Nazwy są takie, jakie podano przy wizytach; shoptalk report bez filtrów je pokazuje.',
  },
  RP105: { title: 'opcje, które się wykluczają', hint: 'Trzeba wybrać jedną z nich.' },
  RP106: { title: 'nieodpowiednia liczba', hint: 'Trzeba podać liczbę całkowitą od 1 do 1000.' },
};
