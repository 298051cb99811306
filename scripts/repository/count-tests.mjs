// @ts-check

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ testResults: FileResult[] }} Report the part of vitest's JSON report that is read
 */

/**
 * A file that failed without a failed test (it could not be loaded, or a hook threw) counts as one failure.
 * @param {Report} report
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failedFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return { passed, failed: failed + failedFiles.length, skipped: tests.length - passed - failed };
}
