// @ts-check
import { quadraticKappa } from './kappa.mjs';

const dimensions = ['empathy', 'procedure', 'resolution'];

/**
 * @param {{row: any, assessment: any}[]} results
 * @param {number} worst
 */
export function printReport(results, worst) {
  const out = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  for (const dimension of dimensions) {
    /** @type {[number, number][]} */
    const pairs = results.map(({ row, assessment }) => [
      row.verdict[dimension],
      assessment.verdict[dimension] ?? 0,
    ]);
    const share = (/** @type {number} */ most) =>
      `${((100 * pairs.filter(([gold, own]) => Math.abs(gold - own) <= most).length) / pairs.length).toFixed(1)} %`;
    const kappa = quadraticKappa(pairs);
    out(
      `${dimension.padEnd(11)} exact ${share(0)}  within one ${share(1)}  quadratic κ ${kappa?.toFixed(3) ?? 'undefined'}`,
    );
  }
  for (const dimension of dimensions) {
    const gaps = results
      .map(({ row, assessment }) => ({
        id: row.id,
        quality: row.quality,
        gold: row.verdict[dimension],
        own: assessment.verdict[dimension],
        score: assessment.dimensions[dimension].score,
        caps: assessment.dimensions[dimension].caps.map((/** @type {{cap: string}} */ { cap }) => cap),
      }))
      .filter(({ gold, own }) => gold !== own)
      .sort((a, b) => Math.abs(b.gold - (b.own ?? 0)) - Math.abs(a.gold - (a.own ?? 0)));
    out(`\n${dimension}: worst`);
    for (const gap of gaps.slice(0, worst)) {
      out(
        `  ${gap.id} ${gap.quality}: gold ${gap.gold}, scored ${gap.own} (${gap.score?.toFixed(0)}) ${gap.caps.join(' ')}`,
      );
    }
  }
  out('\ngaming');
  for (const { row, assessment } of results.filter(({ row }) => row.quality === 'gaming')) {
    const levels = dimensions.map((dimension) => assessment.verdict[dimension]);
    const bad = assessment.total.passed || levels.some((level) => level >= 2) ? '  <<<' : '';
    out(
      `  ${row.id} ${levels.join(' ')} ${assessment.total.score?.toFixed(0)} ${assessment.total.passed ? 'passed' : 'failed'}${bad}`,
    );
  }
  for (const quality of ['excellent', 'good', 'mixed', 'poor', 'terrible']) {
    const of = results.filter(({ row }) => row.quality === quality);
    const scores = of.map(({ assessment }) => assessment.total.score).sort((a, b) => a - b);
    const passed = of.filter(({ assessment }) => assessment.total.passed).length;
    out(
      `${quality}: ${of.length}, passed ${passed}, total ${scores[0]?.toFixed(0)}–${scores.at(-1)?.toFixed(0)}`,
    );
  }
}
