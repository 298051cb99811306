import { lvPlural } from '../../../language/plural.js';
import type { ScenarioTestMessages } from '../../scenario-test/scenario-test-messages.js';
import { lvScorecard } from './scorecard.js';

const conversationCount = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })}`;
const expectationCount = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'prasību', one: 'prasība', other: 'prasības' })}`;

/** Words about tests of scenarios. */
export const lvScenarioTest: ScenarioTestMessages = {
  gold: (name) => `paraugsaruna ${name}`,
  case: (name) => `gadījums ${name}`,
  heads: ['scenārijs', 'valoda', 'paraugi', 'gadījumi', 'prasības', 'neizpildītas'],
  allMet: (conversations, expectations) =>
    `${conversationCount(conversations)}, ${expectationCount(expectations)}: viss, kā gaidīts.`,
  unread: (conversations, expectations) =>
    `Nav izturēts: ne visu varēja izspēlēt. Izspēlēts bez neatbilstībām: ${conversationCount(conversations)}, ${expectationCount(expectations)}.`,
  notMet: (failures, expectations, failed, conversations) =>
    `Neizpildītas prasības: ${failures} no ${expectations}; sarunas ar kļūdām: ${failed} no ${conversations}.`,
  checks: {
    ending: () => 'nobeigums',
    outcome: () => 'nobeiguma iznākums',
    satisfaction: () => 'klienta atbilde, 1–5',
    score: (subject) => `vērtējums: ${subject}`,
    passed: () => 'rezultāts',
    fails: (subject) => `kritērijs ${subject}`,
    earns: (subject) => `kritērijs ${subject}`,
    found: (subject) => `uzvedība ${subject}`,
    'not-found': (subject) => `uzvedība ${subject}`,
    revealed: (subject) => `fakts ${subject}`,
    'not-revealed': (subject) => `fakts ${subject}`,
    flag: (subject) => `karodziņš ${subject}`,
    done: (subject) => `darbība ${subject}`,
    refused: (subject) => `darbība ${subject}`,
    'not-done': (subject) => `darbība ${subject}`,
    contains: () => 'klienta vārdi',
    from: () => 'klienta replika',
    never: () => 'vārdi, ko klients nedrīkst teikt',
    mood: (subject) => `noskaņojums: ${subject}`,
    turns: () => 'darbinieka gājieni',
    language: () => 'klienta valoda',
    reached: () => 'solis pēc sarunas beigām',
  },
  truths: {
    passed: ['izpildīts', 'neizpildīts'],
    fails: ['neizpildīts', 'izpildīts'],
    earns: ['izpildīts', 'neizpildīts'],
    found: ['atrasta', 'nav atrasta'],
    'not-found': ['atrasta', 'nav atrasta'],
    revealed: ['pateikts', 'nav pateikts'],
    'not-revealed': ['pateikts', 'nav pateikts'],
    done: ['veikta', 'nav veikta'],
    refused: ['atteikta', 'nav atteikta'],
    'not-done': ['veikta', 'nav veikta'],
  },
  yesNo: ['jā', 'nē'],
  none: 'nekas',
  expected: 'gaidīts',
  got: 'iznāca',
  turn: (number) => `${number}. gājiens`,
  opening: 'sākums',
  agent: 'darbinieks',
  silent: '(klusē)',
  leaves: '(beidz sarunu)',
  does: (action, params) => (params === '' ? `veic ${action}` : `veic ${action} (${params})`),
  desk: 'sistēma',
  refused: {
    'unknown-action': 'tādas darbības nav',
    missing: 'kaut kā trūkst',
    invalid: 'nederīga vērtība',
    'not-found': 'nav atrasts',
    needs: 'vispirms jāizdara kas cits',
    limit: 'pārsniedz robežu',
    already: 'jau izdarīts',
  },
  why: 'kāpēc',
  unmet: (condition, value) =>
    value === undefined ? `nav spēkā: ${condition}` : `nav spēkā: ${condition} (ir ${value})`,
  leads: (by) => `tur ved tikai: ${by}`,
  leftOut: (rule) => `rule:${rule} derēja, bet citi atbildēja pirms tā un vietas vairs nebija`,
  lost: (criterion, points, of) => `${criterion}: zaudēti ${points} no ${of}`,
  earned: (criterion, points) => `${criterion}: iegūti ${points}`,
  capped: (cap, level) => `${cap} notur ${level}. līmenī`,
  heard: (behaviour, confidence) => `dzirdēts: ${behaviour} (pārliecība ${confidence})`,
  unsure: (behaviour, confidence) => `${behaviour} dzirdēts, bet pārāk nedroši (${confidence})`,
  withheld: (behaviour, reason) => `${behaviour} te neko nedod: ${lvScorecard.withheld[reason]}`,
  instead: (behaviours) => `tā vietā dzirdēts: ${behaviours}`,
  refusal: (action, reason) => `darbība ${action} atteikta: ${reason}`,
};
