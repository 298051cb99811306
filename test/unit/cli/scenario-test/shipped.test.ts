import { describe, expect, it } from 'vitest';
import { findScenarios } from '../../../../src/cli/scenario-test/find-scenarios.js';
import { testFile } from '../../../../src/cli/scenario-test/test-file.js';
import { loadDetector } from '../../../../src/files/load-detector.js';
import { shippedPath } from '../../../../src/files/package-files.js';

const place = { cwd: shippedPath('') };
const { detector } = await loadDetector();
const { files } = await findScenarios([], place);
const bench = { place, detector, now: () => new Date(0), tell: () => undefined };

describe.each(files.map((file) => [file.id, file] as const))('the shipped scenario %s', (_, file) => {
  it('plays its gold conversations and cases as it expects', async () => {
    const { tested, problems } = await testFile(file, bench, { bail: false, format: 'text' });
    const failures = tested.flatMap(({ conversations }) =>
      conversations.flatMap(({ name, failures: all }) =>
        all.map(({ check, subject, expected, got }) => ({ name, check, subject, expected, got })),
      ),
    );
    expect({ problems, failures }).toEqual({ problems: [], failures: [] });
    expect(tested.some(({ conversations }) => conversations.length > 0)).toBe(true);
  }, 30_000);
});
