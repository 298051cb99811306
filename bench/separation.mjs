// @ts-check
// Whether each shipped scenario tells good agents from poor ones, in each language: how much of it is reached, how often
// the ideal agent ends well, and Cliff's delta of the ideal agent to every other (1: always above). A Markdown table.
// node bench/separation.mjs [--runs 160] [--languages en,pl,cs,lv] [scenario …]; without scenarios all that are shipped.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { program, root } from './example-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '160' },
    languages: { type: 'string', default: 'en,pl,cs,lv' },
  },
});

const shipped = readdirSync(path.join(root, 'scenarios'))
  .filter((name) => /^[a-z-]+\.yaml$/.test(name))
  .map((name) => path.basename(name, '.yaml'));

/**
 * @typedef {{ better: string, worse: string, delta: number }} Separation
 * @typedef {{ agent: string, runs: number, endings: { outcome: string, count: number }[] }} Agent
 * @typedef {{ coverage: { percent: number }, agents: Agent[], separation: Separation[] }} Simulation
 */

/**
 * @param {string} scenario
 * @param {string} language
 * @returns {Promise<Simulation>}
 */
async function simulated(scenario, language) {
  const args = [
    program,
    'scenario',
    'simulate',
    scenario,
    '--runs',
    values.runs,
    '--lang',
    language,
    '--json',
  ];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(run.stdout));
}

/** @param {Agent | undefined} agent */
function endedWell(agent) {
  const good = agent?.endings.filter(({ outcome }) => outcome === 'good') ?? [];
  const count = good.reduce((sum, ending) => sum + ending.count, 0);
  return Math.round((count / Math.max(1, agent?.runs ?? 0)) * 100);
}

/** @param {readonly (string | number)[]} cells */
const row = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

let started = false;
for (const scenario of positionals.length === 0 ? shipped : positionals) {
  for (const language of values.languages.split(',')) {
    const { coverage, agents, separation } = await simulated(scenario, language);
    const others = separation.filter(({ better }) => better === 'ideal');
    if (!started) {
      row(['scenario', 'language', 'reached %', 'ideal ends well %', ...others.map(({ worse }) => worse)]);
      row(Array.from({ length: 4 + others.length }, () => '---'));
      started = true;
    }
    const well = endedWell(agents.find(({ agent }) => agent === 'ideal'));
    row([scenario, language, coverage.percent, well, ...others.map(({ delta }) => delta.toFixed(2))]);
  }
}
