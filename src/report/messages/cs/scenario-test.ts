import { csPlural } from '../../../language/plural.js';
import type { ScenarioTestMessages } from '../../scenario-test/scenario-test-messages.js';
import { csScorecard } from './scorecard.js';

const conversationCount = (n: number): string =>
  `${n} ${csPlural(n, { one: 'rozhovor', few: 'rozhovory', other: 'rozhovorů' })}`;
const expectationCount = (n: number): string =>
  `${n} ${csPlural(n, { one: 'očekávání', few: 'očekávání', other: 'očekávání' })}`;

/** Words about tests of scenarios. */
export const csScenarioTest: ScenarioTestMessages = {
  gold: (name) => `vzorový rozhovor ${name}`,
  case: (name) => `případ ${name}`,
  heads: ['scénář', 'jazyk', 'vzorové', 'případy', 'očekávání', 'nesplněno'],
  allMet: (conversations, expectations) =>
    `${conversationCount(conversations)}, ${expectationCount(expectations)}: vše podle očekávání.`,
  unread: (conversations, expectations) =>
    `Nesplněno: ne všechno šlo přehrát. Přehráno: ${conversationCount(conversations)}, ${expectationCount(expectations)} bez neshody.`,
  notMet: (failures, expectations, failed, conversations) =>
    `Nesplněná očekávání: ${failures} z ${expectations}; rozhovory s chybou: ${failed} z ${conversations}.`,
  checks: {
    ending: () => 'konec',
    outcome: () => 'výsledek konce',
    satisfaction: () => 'odpověď zákazníka, 1–5',
    score: (subject) => `skóre: ${subject}`,
    passed: () => 'výsledek',
    fails: (subject) => `kritérium ${subject}`,
    earns: (subject) => `kritérium ${subject}`,
    found: (subject) => `chování ${subject}`,
    'not-found': (subject) => `chování ${subject}`,
    revealed: (subject) => `fakt ${subject}`,
    'not-revealed': (subject) => `fakt ${subject}`,
    flag: (subject) => `příznak ${subject}`,
    done: (subject) => `akce ${subject}`,
    refused: (subject) => `akce ${subject}`,
    'not-done': (subject) => `akce ${subject}`,
    contains: () => 'slova zákazníka',
    from: () => 'věta zákazníka',
    never: () => 'slova, která zákazník nesmí říct',
    mood: (subject) => `nálada: ${subject}`,
    turns: () => 'repliky agenta',
    language: () => 'jazyk zákazníka',
    reached: () => 'krok po konci rozhovoru',
  },
  truths: {
    passed: ['splněno', 'nesplněno'],
    fails: ['nesplněno', 'splněno'],
    earns: ['splněno', 'nesplněno'],
    found: ['nalezeno', 'nenalezeno'],
    'not-found': ['nalezeno', 'nenalezeno'],
    revealed: ['řečeno', 'neřečeno'],
    'not-revealed': ['řečeno', 'neřečeno'],
    done: ['provedeno', 'neprovedeno'],
    refused: ['odmítnuto', 'neodmítnuto'],
    'not-done': ['provedeno', 'neprovedeno'],
  },
  yesNo: ['ano', 'ne'],
  none: 'nic',
  expected: 'očekáváno',
  got: 'vyšlo',
  turn: (number) => `replika ${number}`,
  opening: 'začátek',
  agent: 'agent',
  silent: '(mlčí)',
  leaves: '(ukončí rozhovor)',
  does: (action, params) => (params === '' ? `provede ${action}` : `provede ${action} (${params})`),
  desk: 'pult',
  refused: {
    'unknown-action': 'taková akce není',
    missing: 'něco chybí',
    invalid: 'neplatná hodnota',
    'not-found': 'nenalezeno',
    needs: 'nejdřív je třeba něco jiného',
    limit: 'nad limit',
    already: 'už provedeno',
  },
  why: 'proč',
  unmet: (condition, value) =>
    value === undefined ? `neplatí: ${condition}` : `neplatí: ${condition} (je ${value})`,
  leads: (by) => `vede tam jen: ${by}`,
  leftOut: (rule) => `rule:${rule} by platilo, ale jiná promluvila dřív a nezbylo na ně místo`,
  lost: (criterion, points, of) => `${criterion}: ztraceno ${points} z ${of}`,
  earned: (criterion, points) => `${criterion}: získáno ${points}`,
  capped: (cap, level) => `${cap} omezuje na úroveň ${level}`,
  heard: (behaviour, confidence) => `zaznělo: ${behaviour} (jistota ${confidence})`,
  unsure: (behaviour, confidence) => `${behaviour} zaznělo, ale příliš nejistě (${confidence})`,
  withheld: (behaviour, reason) => `${behaviour} zde nic nepřináší: ${csScorecard.withheld[reason]}`,
  instead: (behaviours) => `místo toho zaznělo: ${behaviours}`,
  refusal: (action, reason) => `akce ${action} byla odmítnuta: ${reason}`,
};
