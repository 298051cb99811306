import { csPlural } from '../../../language/plural.js';
import type { SimulateMessages } from '../messages.js';

/** `shoptalk scenario simulate`. */
export const csSimulate: SimulateMessages = {
  simulateSummary: 'nechá scénář sehrát simulované agenty: co nikdy nezazní a koho rozliší',
  simulateOptionRuns: 'počet všech rozhovorů, rozdělený mezi agenty (výchozí 2000)',
  simulateOptionSeed: 'číslo; stejné semínko dá stejnou zprávu (výchozí 1)',
  simulateOptionAgents:
    'jen tito, oddělení čárkou: ideal, cold, muddled, warm, hasty, rude, silent, random, gaming',
  simulateOptionMinCoverage: 'skončí kódem 1, když se dosáhlo méně procent',
  simulateOptionShow: 'ukáže jeden rozhovor agenta: kterého a který (výchozí 1)',
  simulateHelp: `
Příklady:
  shoptalk scenario simulate angry-buyer
  shoptalk scenario simulate angry-buyer --runs 400 --agents ideal,warm
  shoptalk scenario simulate angry-buyer --show ideal 3
  shoptalk scenario simulate my-scenario --min-coverage 90
Agenti mluví slovy vzorových rozhovorů scénáře, jeho vzorů a příkladů
chování; vidí totéž, co účastník školení se zapnutým koučem.`,
  simulateBadNumber: (option, given, least, most) =>
    `${option} chce celé číslo od ${least} do ${most}, ne „${given}“`,
  simulateUnknownAgent: (name, known) => `simulovaný agent „${name}“ není; jsou ${known}`,
  simulateProgress: (played, all) => `rozhovory: ${played} z ${all}`,
  simulateFacts: (runs, seed, rubric, pass) =>
    `${runs} ${csPlural(runs, { one: 'rozhovor', few: 'rozhovory', other: 'rozhovorů' })} · semínko ${seed} · hodnoceno podle ${rubric} (uspěje od ${pass})`,
  simulateAgentName: {
    ideal: 'vzorný',
    cold: 'správný, chladný',
    muddled: 'snaživý, zmatený',
    warm: 'vlídný, bez cíle',
    hasty: 've spěchu',
    rude: 'hrubý',
    silent: 'mlčící',
    random: 'náhodný',
    gaming: 'jde po bodech',
  },
  simulateLeftOut: (rules) => `nezbylo místo pro ${rules}`,
  simulateScores: 'Skóre v procentech',
  simulateDimensions: 'Průměr podle dimenzí',
  simulateEndings: 'Konce',
  simulateReached: 'Čeho se dosáhlo',
  simulateApart: 'Koho scénář rozliší',
  simulateFindings: 'K prohlédnutí',
  simulateNoFindings: 'Není co prohlížet.',
  simulateColumnAgent: 'agent',
  simulateColumnRuns: 'rozhovory',
  simulateColumnMean: 'průměr',
  simulateColumnMedian: 'medián',
  simulateColumnQuartiles: 'prostřední půlka',
  simulateColumnSpread: '0–100',
  simulateColumnPassed: 'uspělo',
  simulateColumnTurns: 'repliky',
  simulateColumnShare: 'podíl',
  simulateColumnEnding: 'konec',
  simulateColumnOutcome: 'výsledek',
  simulateColumnPart: 'část',
  simulateColumnReached: 'dosaženo',
  simulateColumnPair: 'lepší, horší',
  simulateColumnDelta: 'delta',
  simulateColumnInterval: '95 %',
  simulateColumnStrength: 'rozdíl',
  simulatePartName: {
    line: 'repliky',
    rule: 'pravidla',
    fact: 'fakta',
    topic: 'témata',
    action: 'akce',
    record: 'záznamy',
    hint: 'rady',
    ending: 'konce',
  },
  simulateCoverage: (percent, all) =>
    `${percent} % z ${all} částí: každá replika, pravidlo, fakt, téma, akce, záznam, rada i konec scénáře se počítá jednou.`,
  simulateDeltaMeans: 'delta: Cliffova delta, od -1 do 1; zřetelná, když i dolní mez přesahuje 0,474.',
  simulateStrength: { clear: 'zřetelný', weak: 'slabý', none: 'žádný' },
  simulateBelowMinimum: (percent, least) => `dosaženo ${percent} %; požadováno je nejméně ${least} %`,
  simulateConversation: (agent, number, seed) => `${agent}, rozhovor ${number} (semínko ${seed})`,
  simulateAgentLabel: 'Agent',
  simulateSilence: '(ticho)',
  simulateLeaves: '(ukončuje rozhovor)',
  simulateDone: (action, text) => `${action} provedeno: ${text}`,
  simulateRefused: (action, why) => `${action} odmítnuto (${why})`,
  simulateScored: (score, ending) => `Skóre ${score} · konec: ${ending}`,

  // scenario show --graph
  graphOption: 'nakreslí, co k čemu vede: mermaid (výchozí) nebo svg',
  graphOptionTraffic:
    'nejdřív ho nechá sehrát simulované agenty (400krát): tloušťky čar, počty, čárkovaně to, čeho se nedosáhlo',
  graphOptionOut: 'zapíše obrázek do tohoto souboru',
  graphBadFormat: (given) => `--graph je mermaid nebo svg, ne „${given}“`,
  graphCannotWrite: (why) => `obrázek se nepodařilo zapsat (${why})`,
  graphWritten: (file) => `Obrázek je v souboru ${file}`,
  graphApart: 'S ničím nespojené',
  graphDescription: (parts, lines, runs) =>
    `Části scénáře: ${parts}, spojení: ${lines}: co nastavuje, co potřebuje, co prozradí a kam vede.${runs === undefined ? '' : ` Tloušťky a čísla: v kolika z ${runs} simulovaných rozhovorů. Čárkovaně: nikdy se nedosáhlo.`}`,
  graphKind: {
    fact: 'fakt',
    topic: 'téma',
    rule: 'pravidlo',
    action: 'akce',
    flag: 'příznak',
    ending: 'konec',
  },
};
