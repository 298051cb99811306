import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what a report was asked for. */
export const csReportProblems: ProblemTexts = {
  RP101: {
    title: 'nesrozumitelné období',
    hint: 'Napište den (2026-03-31), týden (2026-W47), měsíc (2026-11), čtvrtletí (2026-Q4) nebo rok (2026), případně last-month, this-week, last-30-days a podobně.',
  },
  RP102: { title: 'období končí dřív, než začne', hint: 'Prohoďte --from a --to.' },
  RP103: {
    title: 'podle tohoto nelze členit',
    hint: 'Vyberte, s čárkami: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter.',
  },
  RP104: {
    title: 'pro toto jméno nejsou výsledky',
    hint: 'Jména jsou ta, pod kterými se návštěvy zaznamenaly; shoptalk report bez filtrů je ukáže.',
  },
  RP105: { title: 'volby, které se vylučují', hint: 'Vyberte jednu z nich.' },
  RP106: { title: 'nepoužitelné číslo', hint: 'Zadejte celé číslo od 1 do 1000.' },
};
