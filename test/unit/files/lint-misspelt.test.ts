import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/files/lint/findings-of.js';
import { lintRead } from '../../../src/files/lint/lint-file.js';
import { parseLeniently } from '../../../src/files/lint/read-leniently.js';
import { surroundingsOf } from '../../../src/files/lint/surroundings.js';
import { shippedPath } from '../../../src/files/package-files.js';

const surroundings = surroundingsOf({ cwd: shippedPath('.') });

async function found(text: string, file: string) {
  const at = { path: shippedPath(file), file, named: true };
  return findingsOf(await lintRead(parseLeniently(text, file), at, surroundings));
}

/** A sound scenario in which all hangs together: each key that is lost leaves something behind that seems wrong. */
const sound = `id: little
version: 1
title: A short call
language: en
channel: phone
rubric: complaint-call
difficulty: 1
minutes: 2
brief: You are Robin, in the customer service of Lumen Lane.
customer:
  name: Kim Vale
  address_as: [Kim]
  manner: Tired and let down.
  wants: A whole lamp.
  words: { thing: my lamp, want: have a whole lamp, want_short: a whole lamp, firm: Lumen Lane }
opening:
  - Hello, the lamp from Lumen Lane arrived here in pieces this morning.
mood: { anger: 5, trust: 4, patience: 7 }
temperament: composed
flags:
  known: false
  thanked: false
facts:
  colour:
    asked: ["(which|what) colour"]
    say: [It is the grey one., "Grey, the smoked one.", The grey lamp.]
    set: { known: true }
topics: []
desk:
  limits: { refund: 80 }
  records: []
  actions:
    - id: refund
      title: Give money back
      needs: [fact:colour, flag:known]
      refuse: You do not know yet which lamp it is.
      result: The money goes back to the card.
responds:
  - id: pleased
    on: [offer-remedy]
    when: "flags.known && !flags.thanked"
    say: [That would be fine., I should like that., That sounds fair to me.]
    set: { thanked: true }
  - id: doubtful
    on: [offer-remedy]
    say: [I have heard that before., We shall see about that., Words are cheap.]
endings:
  - id: settled
    outcome: good
    title: All is well
    when: "done('refund') && flags.thanked && left"
    say: [Thank you and goodbye., Bye and thanks a lot., Have a nice day then.]
  - id: left-alone
    outcome: bad
    title: Nothing is better
    say: [Then goodbye to you., That was it then., I am no further now.]
examples:
  excellent: { steps: [{ say: "I am so sorry to hear that." }], ending: left-alone, score: { total: [0, 150] } }
  poor: { steps: [{ say: "That is not my problem." }], ending: left-alone, score: { total: [0, 50] } }
`;

const scenario = 'scenarios/little.yaml';

/** The text with one key written otherwise, once for each place where it stands. */
function misspelt(text: string, key: string, instead: string): readonly { text: string; line: number }[] {
  const lines = text.split('\n');
  const pattern = new RegExp(`^(\\s+(?:- )?)${key}:`);
  return lines.flatMap((line, at) =>
    pattern.test(line)
      ? [{ text: lines.with(at, line.replace(pattern, `$1${instead}:`)).join('\n'), line: at + 1 }]
      : [],
  );
}

describe('a misspelt key gives its own finding and nothing unrelated', () => {
  test('as it stands, nothing is wrong', async () => {
    expect(await found(sound, scenario)).toEqual([]);
  });

  // The first of each is near enough to tell what was meant; the other is not.
  test.each([
    ['when', 'wehn'],
    ['when', 'condition'],
    ['set', 'sett'],
    ['set', 'remember'],
    ['asked', 'askd'],
    ['asked', 'questions'],
    ['needs', 'neds'],
    ['needs', 'prerequisites'],
    ['outcome', 'outcom'],
    ['outcome', 'result'],
    ['on', 'behaviours'],
    ['id', 'identifier'],
  ])('a scenario with "%s" written "%s"', async (key, instead) => {
    const broken = misspelt(sound, key, instead);
    expect(broken.length).toBeGreaterThan(0);
    for (const { text, line } of broken) {
      const findings = await found(text, scenario);
      const told = findings.map((each) => `${each.code} line ${each.line}: ${each.message}`);
      expect(findings.some((each) => each.line === line)).toBe(true);
      expect(told.filter((each) => !/^SC10\d /.test(each))).toEqual([]);
    }
  });

  // Defects of their own: nothing of the sound scenario has to do with them.
  const planted = sound
    .replace('  thanked: false', '  thanked: false\n  spare: false\n  asleep: false')
    .replace('patience: 7 }', 'patience: 7, worry: 2 }')
    .replace(
      'topics: []',
      `topics:
  - id: weather
    asked: ["(rain|sun)"]
    when: "flags.asleep"
    say: [It is raining., "Wet, since you ask.", Rain all day.]
  - id: sports
    asked: ["football", "football"]
    say: [No idea., "I never watch.", "Football? Hardly."]`,
    )
    .replace(
      '  - id: left-alone',
      `  - id: nowhere
    outcome: mixed
    title: Never
    when: "flags.asleep && !flags.asleep"
    say: [So be it., So it is then., Well then.]
  - id: left-alone`,
    );

  test.each([
    ['when', 'condition', 'flags.known'],
    ['set', 'sett', 'thanked: true'],
    ['set', 'remember', 'known: true'],
    ['asked', 'questions', 'which'],
    ['outcome', 'outcom', 'bad'],
    ['on', 'behaviours', 'offer-remedy'],
    ['say', 'answer', 'grey one'],
    ['id', 'identifier', 'pleased'],
    ['id', 'identifier', 'doubtful'],
    ['customer', 'persona', ''],
    ['opening', 'start', ''],
  ])('"%s" written "%s" hides no defect elsewhere', async (key, instead, content) => {
    const own = (await found(planted, scenario)).map(({ code, message }) => `${code} ${message}`);
    expect(own.map((each) => each.slice(0, 5)).sort()).toEqual(
      ['SC163', 'SC164', 'SC173', 'SC179', 'SC162'].sort(),
    );
    const lines = planted.split('\n');
    const at = lines.findIndex((line) => new RegExp(`^\\s*(- )?${key}:.*${content}`).test(line));
    expect(at).toBeGreaterThan(-1);
    const text = lines.with(at, (lines[at] ?? '').replace(`${key}:`, `${instead}:`)).join('\n');
    const told = (await found(text, scenario)).map(({ code, message }) => `${code} ${message}`);
    expect(told.filter((each) => !/^SC10\d /.test(each)).sort()).toEqual([...own].sort());
    expect(told.some((each) => /^SC10\d /.test(each))).toBe(true);
  });

  test('what stands below a misspelt key is looked at as if it were spelt right', async () => {
    const text = sound
      .replace('\nresponds:', '\nrespnds:')
      .replace('on: [offer-remedy]', 'on: [offer-remdy]');
    const told = (await found(text, scenario)).map(({ code, line }) => `${code} ${line}`);
    const line = (words: string): number => text.split('\n').findIndex((each) => each.includes(words)) + 1;
    expect(told).toEqual([`SC104 ${line('respnds')}`, `SC120 ${line('offer-remdy')}`]);
  });

  test.each([
    ['said', 'siad'],
    ['said', 'hears'],
    ['dimension', 'dimenson'],
    ['dimension', 'belongs'],
    ['advice', 'tip'],
  ])('a rubric with "%s" written "%s"', async (key, instead) => {
    const file = 'examples/workspace/en/rubrics/our-service.yaml';
    const broken = misspelt(readFileSync(shippedPath(file), 'utf8'), key, instead);
    expect(broken.length).toBeGreaterThan(0);
    for (const { text } of broken) {
      const told = (await found(text, file)).map((each) => `${each.code}: ${each.message}`);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((each) => !/^RB10\d/.test(each))).toEqual([]);
    }
  });

  test('a block that is there twice: the half that is not read is missed nowhere', async () => {
    const text = sound.replace('\nresponds:', '\nresponds: []\nresponds:');
    expect((await found(text, scenario)).map(({ code }) => code)).toEqual(['FI106']);
    const other = sound.replace('\nendings:', '\nresponds: []\nendings:');
    expect((await found(other, scenario)).map(({ code }) => code)).toEqual(['FI106']);
  });

  test('what does not follow from what is missing is found in the same pass', async () => {
    const text = sound
      .replace('temperament: composed', 'temperament: compsed')
      .replace('on: [offer-remedy]', 'on: [offer-remdy]')
      .replace('needs:', 'prerequisites:');
    const codes = (await found(text, scenario)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['SC104', 'SC120', 'SC135']));
  });
});
