import type { EvaluatorAgreement } from '../../rubric/agreement/between-evaluators.js';
import type { RatedFigures } from '../../rubric/agreement/rated-figures.js';

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000;

function ratedJson({ units, icc, alpha, largestGap, fromReference }: RatedFigures) {
  return {
    units,
    icc: rounded(icc),
    alpha: rounded(alpha),
    largest_gap: rounded(largestGap),
    from_reference: Object.fromEntries([...fromReference].map(([name, gap]) => [name, rounded(gap)])),
  };
}

/** How evaluators agree, for programs. A statistic that does not apply or has no variance is null. */
export function evaluatorsJson(agreement: EvaluatorAgreement): Readonly<Record<string, unknown>> {
  return {
    evaluators: agreement.evaluators,
    units: agreement.units,
    totals: { ...ratedJson(agreement.totals), within_ten: rounded(agreement.withinTen) },
    questions: agreement.questions.map(({ question, option, figures, rated, differing }) => ({
      question,
      ...(option === undefined ? {} : { option }),
      ...(figures && {
        units: figures.units,
        raw: rounded(figures.raw),
        gwet: rounded(figures.gwet),
        kappa: rounded(figures.kappa),
        alpha: rounded(figures.alpha),
        fleiss: rounded(figures.fleiss),
      }),
      ...(rated && ratedJson(rated)),
      differing,
    })),
  };
}
