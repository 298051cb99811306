import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import type { LibraryMessages } from '../messages.js';

const turnsLocative = (turns: number): string =>
  lvPlural(turns, { zero: 'replikās', one: 'replikā', other: 'replikās' });
const times = (n: number): string => `${n} ${lvPlural(n, { zero: 'reižu', one: 'reizi', other: 'reizes' })}`;

/** The pages of `scenario list|show` and `rubric list|show`. */
export const lvLibrary: LibraryMessages = {
  columnId: 'id',
  columnTitle: 'nosaukums',
  columnChannel: 'saziņa',
  columnLevel: 'grūtība',
  columnMinutes: 'min',
  columnRubric: 'kritēriji',
  columnKind: 'veids',
  columnCriteria: 'skaits',
  columnPass: 'slieksnis',
  columnFrom: 'no kurienes',
  sourceShipped: 'komplektā',
  sourceOwn: 'pašu',
  noScenarios: 'nav atrasts neviens scenārijs',
  noRubrics: 'nav atrasta neviena kritēriju kopa',
  broken: (count) =>
    `${count} ${lvPlural(count, { zero: 'failu', one: 'failu', other: 'failus' })} nevarēja izlasīt; skatiet tālāk.`,

  translationUnfinished: (file, count) =>
    `${file}: tulkojums nav pabeigts (${count} ${lvPlural(count, { zero: 'piezīmju', one: 'piezīme', other: 'piezīmes' })} tulkotājam).`,

  scenarioFacts: (channel, difficulty, minutes, rubric) =>
    `${channel} · grūtība ${difficulty} no 3 · ap ${minutes} ${lvPlural(minutes, { zero: 'minūtēm', one: 'minūti', other: 'minūtēm' })} · vērtē pēc ${rubric}`,
  headingBrief: 'Uzdevums',
  headingCustomer: 'Klients',
  headingMood: 'Noskaņojums sākumā (0–10)',
  headingDesk: 'Jūsu darbvietā',
  record: (title) => `apskatāms: ${title}`,
  headingEndings: 'Kā tas var beigties',
  headingHidden: 'Izstāsta tikai tad, kad jautā',
  headingTopics: 'Temati',
  customerCanAnswer: (facts, topics) =>
    `Cik jautājumu klients var atbildēt: ap ${facts + topics} (${facts} ${lvPlural(facts, { zero: 'faktu', one: 'fakts', other: 'fakti' })} un ${topics} ${lvPlural(topics, { zero: 'tematu', one: 'temats', other: 'temati' })}).`,
  spoilersHint: 'To, ko klients izstāsta tikai tad, kad jautā, parāda ar --spoilers.',
  playIt: (id) => `Lai izspēlētu: shoptalk practise ${id}`,
  wants: 'grib',
  parameterLimit: (max) => `ne vairāk par ${max}`,

  rubricFacts: (kind, criteria, pass, bands) =>
    `${kind} · ${criteria} ${lvPlural(criteria, { zero: 'kritēriju', one: 'kritērijs', other: 'kritēriji' })} · nokārtots no ${lvForms.number(pass)} % · ${bands}`,
  headingAbout: 'Par ko tas ir',
  headingCritical: 'Kritiskie kritēriji (neizpildīts kritisks kritērijs izgāž visu vērtējumu)',
  headingLevels: 'Līmeņi',
  dimensionHeading: (title, weight) => `${title} (svars ${lvForms.number(weight)})`,
  weight: (weight) => `svars ${lvForms.number(weight)}`,
  bonus: 'papildpunkti',
  onlyWhen: (condition) => `ja ${condition}`,
  autoFail: (what) =>
    what === 'all' ? 'ja nav izpildīts, viss vērtējums ir 0' : 'ja nav izpildīts, jomas vērtējums ir 0',
  criticalFor: (family) => `kritisks (${family})`,
  band: (title, from) => `${title} no ${lvForms.number(from)}`,
  saidAny: (behaviours) => `pateikts: ${behaviours}`,
  saidAll: (behaviours) => `pateikts viss: ${behaviours}`,
  saidNever: (behaviours) => `nekad nav pateikts: ${behaviours}`,
  saidSeldom: (behaviours) => `parādīts reti: ${behaviours}`,
  doneAny: (actions) => `izdarīts: ${actions}`,
  doneNever: (actions) => `nekad nav izdarīts: ${actions}`,
  inReplyTo: (cues) => `atbildot uz: ${cues}`,
  before: (events) => `pirms: ${events}`,
  after: (events) => `pēc: ${events}`,
  withinTurns: (turns) =>
    `${turns} ${lvPlural(turns, { zero: 'repliku', one: 'replikas', other: 'repliku' })} laikā`,
  inFirstTurns: (turns) => (turns === 1 ? 'pirmajā replikā' : `pirmajās ${turns} ${turnsLocative(turns)}`),
  inLastTurns: (turns) => (turns === 1 ? 'pēdējā replikā' : `pēdējās ${turns} ${turnsLocative(turns)}`),
  atLeastTimes: (n) => `vismaz ${times(n)}`,
  atMostTimes: (n) => `ne vairāk kā ${times(n)}`,
  seen: (type, question) => `redzēts (${type}): ${question}`,
  judged: (question) => `vērtē cilvēks: ${question}`,
};
