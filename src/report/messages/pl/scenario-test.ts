import { plPlural } from '../../../language/plural.js';
import type { ScenarioTestMessages } from '../../scenario-test/scenario-test-messages.js';
import { plScorecard } from './scorecard.js';

const conversationCount = (n: number): string =>
  `${n} ${plPlural(n, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })}`;
const expectationCount = (n: number): string =>
  `${n} ${plPlural(n, { one: 'oczekiwanie', few: 'oczekiwania', many: 'oczekiwań' })}`;

/** Words about tests of scenarios. */
export const plScenarioTest: ScenarioTestMessages = {
  gold: (name) => `rozmowa wzorcowa ${name}`,
  case: (name) => `przypadek ${name}`,
  heads: ['scenariusz', 'język', 'wzorcowe', 'przypadki', 'oczekiwania', 'niespełnione'],
  allMet: (conversations, expectations) =>
    `${conversationCount(conversations)}, ${expectationCount(expectations)}: wszystko zgodnie z oczekiwaniami.`,
  unread: (conversations, expectations) =>
    `Niezaliczone: nie wszystko dało się rozegrać. Rozegrano: ${conversationCount(conversations)}, ${expectationCount(expectations)} bez niezgodności.`,
  notMet: (failures, expectations, failed, conversations) =>
    `Niespełnione oczekiwania: ${failures} z ${expectations}; rozmowy z błędami: ${failed} z ${conversations}.`,
  checks: {
    ending: () => 'zakończenie',
    outcome: () => 'wynik zakończenia',
    satisfaction: () => 'odpowiedź klienta, 1–5',
    score: (subject) => `ocena: ${subject}`,
    passed: () => 'rezultat',
    fails: (subject) => `kryterium ${subject}`,
    earns: (subject) => `kryterium ${subject}`,
    found: (subject) => `zachowanie ${subject}`,
    'not-found': (subject) => `zachowanie ${subject}`,
    revealed: (subject) => `fakt ${subject}`,
    'not-revealed': (subject) => `fakt ${subject}`,
    flag: (subject) => `flaga ${subject}`,
    done: (subject) => `czynność ${subject}`,
    refused: (subject) => `czynność ${subject}`,
    'not-done': (subject) => `czynność ${subject}`,
    contains: () => 'słowa klienta',
    from: () => 'kwestia klienta',
    never: () => 'słowa, których klient nie może powiedzieć',
    mood: (subject) => `nastrój: ${subject}`,
    turns: () => 'tury pracownika',
    language: () => 'język klienta',
    reached: () => 'krok po zakończeniu rozmowy',
  },
  truths: {
    passed: ['zaliczone', 'niezaliczone'],
    fails: ['niezaliczone', 'zaliczone'],
    earns: ['spełnione', 'niespełnione'],
    found: ['wykryte', 'niewykryte'],
    'not-found': ['wykryte', 'niewykryte'],
    revealed: ['powiedziane', 'niepowiedziane'],
    'not-revealed': ['powiedziane', 'niepowiedziane'],
    done: ['wykonane', 'niewykonane'],
    refused: ['odmowa', 'bez odmowy'],
    'not-done': ['wykonane', 'niewykonane'],
  },
  yesNo: ['tak', 'nie'],
  none: 'nic',
  expected: 'oczekiwano',
  got: 'jest',
  turn: (number) => `tura ${number}`,
  opening: 'początek',
  agent: 'pracownik',
  silent: '(milczy)',
  leaves: '(kończy rozmowę)',
  does: (action, params) => (params === '' ? `wykonuje ${action}` : `wykonuje ${action} (${params})`),
  desk: 'system',
  refused: {
    'unknown-action': 'nie ma takiej czynności',
    missing: 'czegoś brakuje',
    invalid: 'nieprawidłowa wartość',
    'not-found': 'nie znaleziono',
    needs: 'najpierw trzeba zrobić coś innego',
    limit: 'ponad limit',
    already: 'już zrobione',
  },
  why: 'dlaczego',
  unmet: (condition, value) =>
    value === undefined
      ? `warunek niespełniony: ${condition}`
      : `warunek niespełniony: ${condition} (jest ${value})`,
  leads: (by) => `prowadzi tam tylko: ${by}`,
  leftOut: (rule) => `rule:${rule} pasowała, ale inne odezwały się wcześniej i zabrakło dla niej miejsca`,
  lost: (criterion, points, of) => `${criterion}: strata ${points} z ${of}`,
  earned: (criterion, points) => `${criterion}: zdobyto ${points}`,
  capped: (cap, level) => `${cap} ogranicza do poziomu ${level}`,
  heard: (behaviour, confidence) => `usłyszano: ${behaviour} (pewność ${confidence})`,
  unsure: (behaviour, confidence) => `usłyszano ${behaviour}, ale zbyt niepewnie (${confidence})`,
  withheld: (behaviour, reason) => `${behaviour} nic tu nie daje: ${plScorecard.withheld[reason]}`,
  instead: (behaviours) => `usłyszano zamiast tego: ${behaviours}`,
  refusal: (action, reason) => `odmówiono wykonania ${action}: ${reason}`,
};
