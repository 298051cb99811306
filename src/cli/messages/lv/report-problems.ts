import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what a report was asked for. */
export const lvReportProblems: ProblemTexts = {
  RP101: {
    title: 'periods nav saprotams',
    hint: 'Rakstiet dienu (2026-03-31), nedēļu (2026-W47), mēnesi (2026-11), ceturksni (2026-Q4) vai gadu (2026), kā arī last-month, this-week, last-30-days un tamlīdzīgi.',
  },
  RP102: { title: 'periods beidzas, pirms sākas', hint: 'Samainiet vietām --from un --to.' },
  RP103: {
    title: 'pēc tā nevar dalīt',
    hint: 'Izvēlieties, ar komatiem: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter.',
  },
  RP104: {
    title: 'ar šādu nosaukumu rezultātu nav',
    hint: 'Nosaukumi ir tie, ar kuriem apmeklējumi reģistrēti; shoptalk report bez filtriem tos parāda.',
  },
  RP105: { title: 'opcijas, kas izslēdz viena otru', hint: 'Izvēlieties vienu no tām.' },
  RP106: { title: 'skaitlis neder', hint: 'Norādiet veselu skaitli no 1 līdz 1000.' },
};
