// @ts-check

/**
 * One step of the build. It throws to say that it failed, and returns a note where it has one.
 * @typedef {{ title: string, run: () => Promise<string | void> }} Step
 */

/**
 * Runs all steps, also after a failed one: the compiler emits in spite of type errors, and whoever works in
 * another room can go on. The exit code tells that something failed.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} [say]
 * @returns {Promise<0 | 1>}
 */
export async function runSteps(steps, say = (line) => process.stderr.write(`${line}\n`)) {
  let failed = 0;
  for (const step of steps) {
    const start = performance.now();
    try {
      const note = await step.run();
      const took = `${Math.round(performance.now() - start)} ms`;
      say(`build: ${step.title}: ${[note, took].filter(Boolean).join(', ')}`);
    } catch (error) {
      failed += 1;
      say(`build: ${step.title}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed > 0 ? 1 : 0;
}
