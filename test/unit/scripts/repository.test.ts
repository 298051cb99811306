import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../scripts/repository/check-package.mjs';
import { countTests } from '../../../scripts/repository/count-tests.mjs';
import { missingPlatforms, platformOf, withPlatforms } from '../../../scripts/repository/lock-platforms.mjs';
import { readmeCommands } from '../../../scripts/repository/readme-command.mjs';
import { privateText } from '../../../scripts/repository/tracked-text.mjs';

it('takes the commands of a README from its fenced sh blocks, in order', () => {
  const readme = 'First:\n\n```sh\nnpm ci && npx shoptalk\n```\n\n```json\n{}\n```\n\n```sh\nnpm test\n```\n';
  expect(readmeCommands(readme)).toEqual(['npm ci && npx shoptalk', 'npm test']);
});

describe('counting tests', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('counts tests, not files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'skipped')] };
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the lock file', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
      },
      'node_modules/@tool/linux-x64': { version: '1.0.0', dev: true },
    },
  };

  it('is complete when every optional package of every platform is in it', () => {
    expect(missingPlatforms(lock)).toEqual([{ name: '@tool/darwin-arm64', version: '1.0.0', dev: true }]);
    const completed = withPlatforms(lock);
    expect(missingPlatforms(completed)).toEqual([]);
    expect(completed.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    });
  });

  it('finds an optional package that is nested below the one that wants it', () => {
    const nested = {
      packages: {
        'node_modules/a/node_modules/b': { optionalDependencies: { '@b/linux-x64': '2.0.0' } },
        'node_modules/a/node_modules/@b/linux-x64': { version: '2.0.0' },
      },
    };
    expect(missingPlatforms(nested)).toEqual([]);
  });

  it.each([
    ['@esbuild/linux-arm64', { cpu: ['arm64'], os: ['linux'] }],
    ['@oxc-parser/binding-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
    ['@libsql/linux-arm-musleabihf', { cpu: ['arm'], os: ['linux'], libc: ['musl'] }],
    ['fsevents', { os: ['darwin'] }],
  ])('tells the platform of %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('names no address, and package.json no range', () => {
    const addressed = {
      packages: { 'node_modules/yaml': { version: '2.0.0', resolved: 'https://host/yaml.tgz' } },
    };
    expect(checkPackage({ dependencies: { yaml: '^2.0.0' } }, addressed)).toHaveLength(2);
    expect(checkPackage({ dependencies: { yaml: '2.0.0' } }, { packages: {} })).toEqual([]);
  });
});

describe('text of one machine', () => {
  it.each([
    ['see /home/anna/notes.txt'],
    ['"/Users/anna"'],
    // Put together here, so that this file does not hold what it is about.
    [`cd ${['', 'root', 'project'].join('/')}`],
    ['C:\\Users\\anna'],
    [`https://${['registry', 'npmjs', 'org'].join('.')}/yaml`],
  ])('finds %s', (line) => {
    expect(privateText('notes.md', `fine\n${line}\n`)).toEqual([expect.stringMatching(/^notes\.md:2 /)]);
  });

  it.each([
    [['src', 'work', 'home', 'file.ts'].join('/')],
    ['https://example.org/home/page'],
    ['~/home/x'],
    ['homework/'],
  ])('lets %s be', (line) => {
    expect(privateText('notes.md', line)).toEqual([]);
  });
});
