import { lvPlural } from '../../../language/plural.js';
import type { SimulateMessages } from '../messages.js';

/** `shoptalk scenario simulate`. */
export const lvSimulate: SimulateMessages = {
  simulateSummary: 'ļauj scenāriju izspēlēt simulētiem darbiniekiem: kas nekad neizskan un kurus var atšķirt',
  simulateOptionRuns: 'sarunu skaits kopā, sadalīts starp darbiniekiem (parasti 2000)',
  simulateOptionSeed: 'skaitlis; tā pati sēkla dod to pašu pārskatu (parasti 1)',
  simulateOptionAgents:
    'tikai šie, ar komatiem: ideal, cold, muddled, warm, hasty, rude, silent, random, gaming',
  simulateOptionMinCoverage: 'beidz ar kodu 1, ja sasniegts mazāks procents',
  simulateOptionShow: 'parāda vienu darbinieka sarunu: kura un kuru (parasti 1)',
  simulateHelp: `
Piemēri:
  shoptalk scenario simulate angry-buyer
  shoptalk scenario simulate angry-buyer --runs 400 --agents ideal,warm
  shoptalk scenario simulate angry-buyer --show ideal 3
  shoptalk scenario simulate my-scenario --min-coverage 90
Darbinieki runā scenārija paraugsarunu, tā paraugu un uzvedību piemēru vārdiem;
viņi redz to pašu, ko apmācāmais ar ieslēgtu treneri.`,
  simulateBadNumber: (option, given, least, most) =>
    `${option} vajag veselu skaitli no ${least} līdz ${most}, nevis "${given}"`,
  simulateUnknownAgent: (name, known) => `nav simulēta darbinieka "${name}"; ir ${known}`,
  simulateProgress: (played, all) => `sarunas: ${played} no ${all}`,
  simulateFacts: (runs, seed, rubric, pass) =>
    `${runs} ${lvPlural(runs, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })} · sēkla ${seed} · vērtēts pēc ${rubric} (nokārto no ${pass})`,
  simulateAgentName: {
    ideal: 'paraugs',
    cold: 'pareizs, vēss',
    muddled: 'centīgs, juceklīgs',
    warm: 'sirsnīgs, bez mērķa',
    hasty: 'steidzīgs',
    rude: 'rupjš',
    silent: 'klusējošs',
    random: 'nejaušs',
    gaming: 'dzenas pēc punktiem',
  },
  simulateLeftOut: (rules) => `nepietika vietas: ${rules}`,
  simulateScores: 'Rezultāti procentos',
  simulateDimensions: 'Vidējais pa jomām',
  simulateEndings: 'Nobeigumi',
  simulateReached: 'Kas sasniegts',
  simulateApart: 'Kurus var atšķirt',
  simulateFindings: 'Ko apskatīt',
  simulateNoFindings: 'Nav ko apskatīt.',
  simulateColumnAgent: 'darbinieks',
  simulateColumnRuns: 'sarunas',
  simulateColumnMean: 'vidējais',
  simulateColumnMedian: 'mediāna',
  simulateColumnQuartiles: 'vidējā puse',
  simulateColumnSpread: '0–100',
  simulateColumnPassed: 'nokārtots',
  simulateColumnTurns: 'replikas',
  simulateColumnShare: 'daļa',
  simulateColumnEnding: 'nobeigums',
  simulateColumnOutcome: 'iznākums',
  simulateColumnPart: 'daļa',
  simulateColumnReached: 'sasniegts',
  simulateColumnPair: 'labākais, sliktākais',
  simulateColumnDelta: 'delta',
  simulateColumnInterval: '95 %',
  simulateColumnStrength: 'atšķirība',
  simulatePartName: {
    line: 'replikas',
    rule: 'kārtulas',
    fact: 'fakti',
    topic: 'temati',
    action: 'darbības',
    record: 'ieraksti',
    hint: 'padomi',
    ending: 'nobeigumi',
  },
  simulateCoverage: (percent, all) =>
    `${percent} % no ${all} daļām: katra scenārija replika, kārtula, fakts, temats, darbība, ieraksts, padoms un nobeigums skaitās vienreiz.`,
  simulateDeltaMeans: 'delta: Klifa delta, no -1 līdz 1; skaidra, ja pat apakšējā robeža ir virs 0,474.',
  simulateStrength: { clear: 'skaidra', weak: 'vāja', none: 'nekāda' },
  simulateBelowMinimum: (percent, least) => `sasniegti ${percent} %; prasīts vismaz ${least} %`,
  simulateConversation: (agent, number, seed) => `${agent}, ${number}. saruna (sēkla ${seed})`,
  simulateAgentLabel: 'Darbinieks',
  simulateSilence: '(klusums)',
  simulateLeaves: '(beidz sarunu)',
  simulateDone: (action, text) => `${action} izdarīts: ${text}`,
  simulateRefused: (action, why) => `${action} atteikts (${why})`,
  simulateScored: (score, ending) => `Rezultāts ${score} · nobeigums: ${ending}`,

  // scenario show --graph
  graphOption: 'uzzīmē, kas uz ko ved: mermaid (parasti) vai svg',
  graphOptionTraffic:
    'vispirms ļauj to izspēlēt simulētiem darbiniekiem (400 reizes): līniju biezums, skaiti, raustīti tas, kas nav sasniegts',
  graphOptionOut: 'ieraksta zīmējumu šajā failā',
  graphBadFormat: (given) => `--graph ir mermaid vai svg, nevis "${given}"`,
  graphCannotWrite: (why) => `zīmējumu neizdevās ierakstīt (${why})`,
  graphWritten: (file) => `Zīmējums ir failā ${file}`,
  graphApart: 'Ne ar ko nav saistīts',
  graphDescription: (parts, lines, runs) =>
    `Scenārija daļas: ${parts}, saites: ${lines}: kas ko iestata, kam ko vajag, ko pasaka un uz ko ved.${runs === undefined ? '' : ` Biezums un skaitļi: cik no ${runs} simulētām sarunām. Raustīts: nekad nav sasniegts.`}`,
  graphKind: {
    fact: 'fakts',
    topic: 'temats',
    rule: 'kārtula',
    action: 'darbība',
    flag: 'karodziņš',
    ending: 'nobeigums',
  },
};
