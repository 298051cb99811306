import { plPlural } from '../../../language/plural.js';
import type { SimulateMessages } from '../messages.js';

/** `shoptalk scenario simulate`. */
export const plSimulate: SimulateMessages = {
  simulateSummary:
    'niech scenariusz rozegrają symulowani pracownicy: co nigdy nie pada i kogo da się odróżnić',
  simulateOptionRuns: 'liczba wszystkich rozmów, dzielona między pracowników (domyślnie 2000)',
  simulateOptionSeed: 'liczba; to samo ziarno daje ten sam raport (domyślnie 1)',
  simulateOptionAgents:
    'tylko ci, po przecinku: ideal, cold, muddled, warm, hasty, rude, silent, random, gaming',
  simulateOptionMinCoverage: 'zakończ kodem 1, gdy osiągnięto mniejszy procent',
  simulateOptionShow: 'pokaż jedną rozmowę pracownika: którego i którą (domyślnie 1)',
  simulateHelp: `
Przykłady:
  shoptalk scenario simulate angry-buyer
  shoptalk scenario simulate angry-buyer --runs 400 --agents ideal,warm
  shoptalk scenario simulate angry-buyer --show ideal 3
  shoptalk scenario simulate my-scenario --min-coverage 90
Pracownicy mówią słowami rozmów wzorcowych scenariusza, jego wzorców i przykładów
zachowań; widzą tyle, ile uczestnik szkolenia z włączonym trenerem.`,
  simulateBadNumber: (option, given, least, most) =>
    `${option} przyjmuje liczbę całkowitą od ${least} do ${most}, a nie „${given}”`,
  simulateUnknownAgent: (name, known) => `nie ma symulowanego pracownika „${name}”; są ${known}`,
  simulateProgress: (played, all) => `rozmowy: ${played} z ${all}`,
  simulateFacts: (runs, seed, rubric, pass) =>
    `${runs} ${plPlural(runs, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })} · ziarno ${seed} · ocena według ${rubric} (próg ${pass})`,
  simulateAgentName: {
    ideal: 'wzorowy',
    cold: 'poprawny, chłodny',
    muddled: 'chętny, chaotyczny',
    warm: 'ciepły, bez celu',
    hasty: 'w pośpiechu',
    rude: 'niegrzeczny',
    silent: 'milczący',
    random: 'przypadkowy',
    gaming: 'pod punkty',
  },
  simulateLeftOut: (rules) => `zabrakło miejsca dla ${rules}`,
  simulateScores: 'Wyniki w procentach',
  simulateDimensions: 'Średnia według wymiarów',
  simulateEndings: 'Zakończenia',
  simulateReached: 'Co zostało osiągnięte',
  simulateApart: 'Kogo da się odróżnić',
  simulateFindings: 'Do sprawdzenia',
  simulateNoFindings: 'Nie ma nic do sprawdzenia.',
  simulateColumnAgent: 'pracownik',
  simulateColumnRuns: 'rozmowy',
  simulateColumnMean: 'średnia',
  simulateColumnMedian: 'mediana',
  simulateColumnQuartiles: 'środkowa połowa',
  simulateColumnSpread: '0–100',
  simulateColumnPassed: 'zdało',
  simulateColumnTurns: 'tury',
  simulateColumnShare: 'udział',
  simulateColumnEnding: 'zakończenie',
  simulateColumnOutcome: 'skutek',
  simulateColumnPart: 'część',
  simulateColumnReached: 'osiągnięto',
  simulateColumnPair: 'lepszy, gorszy',
  simulateColumnDelta: 'delta',
  simulateColumnInterval: '95 %',
  simulateColumnStrength: 'różnica',
  simulatePartName: {
    line: 'kwestie',
    rule: 'reguły',
    fact: 'fakty',
    topic: 'tematy',
    action: 'czynności',
    record: 'zapisy',
    hint: 'podpowiedzi',
    ending: 'zakończenia',
  },
  simulateCoverage: (percent, all) =>
    `${percent} % z ${all} części: każda kwestia, reguła, fakt, temat, czynność, zapis, podpowiedź i zakończenie scenariusza liczy się raz.`,
  simulateDeltaMeans: 'delta: delta Cliffa, od -1 do 1; wyraźna, gdy nawet dolna granica przekracza 0,474.',
  simulateStrength: { clear: 'wyraźna', weak: 'słaba', none: 'żadna' },
  simulateBelowMinimum: (percent, least) => `osiągnięto ${percent} %; wymagane jest co najmniej ${least} %`,
  simulateConversation: (agent, number, seed) => `${agent}, rozmowa ${number} (ziarno ${seed})`,
  simulateAgentLabel: 'Pracownik',
  simulateSilence: '(cisza)',
  simulateLeaves: '(kończy rozmowę)',
  simulateDone: (action, text) => `${action}, zrobione: ${text}`,
  simulateRefused: (action, why) => `${action}, odmowa (${why})`,
  simulateScored: (score, ending) => `Wynik ${score} · zakończenie: ${ending}`,

  // scenario show --graph
  graphOption: 'narysuj, co do czego prowadzi: mermaid (domyślnie) albo svg',
  graphOptionTraffic:
    'najpierw niech rozegrają go symulowani pracownicy (400 razy): grubości linii, liczby, kreski przy tym, czego nie osiągnięto',
  graphOptionOut: 'zapisz rysunek do tego pliku',
  graphBadFormat: (given) => `--graph to mermaid albo svg, a nie „${given}”`,
  graphCannotWrite: (why) => `nie udało się zapisać rysunku (${why})`,
  graphWritten: (file) => `Rysunek jest w pliku ${file}`,
  graphApart: 'Z niczym niepołączone',
  graphDescription: (parts, lines, runs) =>
    `Części scenariusza: ${parts}, połączenia: ${lines}: co ustawia, czego wymaga, co wyjawia i dokąd prowadzi.${runs === undefined ? '' : ` Grubości i liczby: w ilu z ${runs} symulowanych rozmów. Przerywane: nigdy nie osiągnięto.`}`,
  graphKind: {
    fact: 'fakt',
    topic: 'temat',
    rule: 'reguła',
    action: 'czynność',
    flag: 'flaga',
    ending: 'zakończenie',
  },
};
