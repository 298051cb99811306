import type { EvaluatorAgreement } from '../../rubric/agreement/between-evaluators.js';
import type { RatedFigures } from '../../rubric/agreement/rated-figures.js';
import { fourDecimals } from '../four-decimals.js';

function ratedJson({ units, icc, alpha, largestGap, fromReference }: RatedFigures) {
  return {
    units,
    icc: fourDecimals(icc),
    alpha: fourDecimals(alpha),
    largest_gap: fourDecimals(largestGap),
    from_reference: Object.fromEntries([...fromReference].map(([name, gap]) => [name, fourDecimals(gap)])),
  };
}

/** How evaluators agree, for programs. A statistic that does not apply or has no variance is null. */
export function evaluatorsJson(agreement: EvaluatorAgreement): Readonly<Record<string, unknown>> {
  return {
    evaluators: agreement.evaluators,
    units: agreement.units,
    totals: { ...ratedJson(agreement.totals), within_ten: fourDecimals(agreement.withinTen) },
    questions: agreement.questions.map(({ question, option, figures, rated, differing }) => ({
      question,
      ...(option === undefined ? {} : { option }),
      ...(figures && {
        units: figures.units,
        raw: fourDecimals(figures.raw),
        gwet: fourDecimals(figures.gwet),
        kappa: fourDecimals(figures.kappa),
        alpha: fourDecimals(figures.alpha),
        fleiss: fourDecimals(figures.fleiss),
      }),
      ...(rated && ratedJson(rated)),
      differing,
    })),
  };
}
