import { csPlural } from '../../../language/plural.js';
import type { LibraryMessages } from '../messages.js';

const remarks = (n: number): string =>
  `${n} ${csPlural(n, { one: 'poznámka', few: 'poznámky', other: 'poznámek' })}`;
const facts = (n: number): string => `${n} ${csPlural(n, { one: 'fakt', few: 'fakta', other: 'faktů' })}`;
const topics = (n: number): string => `${n} ${csPlural(n, { one: 'téma', few: 'témata', other: 'témat' })}`;
const things = (n: number): string => (n === 1 ? '1 věci' : `${n} věcech`);
const minutesOf = (n: number): string => (n === 1 ? '1 minuta' : `${n} ${csPlural(n, minuteForms)}`);
const minuteForms = { one: 'minuta', few: 'minuty', other: 'minut' };
const criteriaOf = (n: number): string =>
  `${n} ${csPlural(n, { one: 'kritérium', few: 'kritéria', other: 'kritérií' })}`;
const withinFirst = (turns: number): string =>
  csPlural(turns, { one: 'repliky', few: 'replik', other: 'replik' });

/** The pages of `scenario list|show` and `rubric list|show`. */
export const csLibrary: LibraryMessages = {
  columnId: 'id',
  columnTitle: 'název',
  columnChannel: 'kanál',
  columnLevel: 'obtížnost',
  columnMinutes: 'min',
  columnRubric: 'rubrika',
  columnKind: 'druh',
  columnCriteria: 'kritéria',
  columnPass: 'splněno od',
  columnFrom: 'původ',
  sourceShipped: 'dodané',
  sourceOwn: 'vlastní',
  noScenarios: 'žádné scénáře se nenašly',
  noRubrics: 'žádné rubriky se nenašly',
  broken: (count) =>
    count === 1
      ? 'Jeden soubor se nepodařilo přečíst, viz níže.'
      : `${count} ${csPlural(count, { one: 'soubor', few: 'soubory', other: 'souborů' })} se nepodařilo přečíst, viz níže.`,

  translationUnfinished: (file, count) =>
    `${file}: překlad není hotový (${remarks(count)} pro překladatele).`,

  scenarioFacts: (channel, difficulty, minutes, rubric) =>
    `${channel} · obtížnost ${difficulty} ze 3 · asi ${minutesOf(minutes)} · hodnotí ${rubric}`,
  headingBrief: 'Zadání',
  headingCustomer: 'Zákazník',
  headingMood: 'Nálada na začátku (0–10)',
  headingDesk: 'Na vašem pultu',
  record: (title) => `záznam: ${title}`,
  headingEndings: 'Jak to může skončit',
  headingHidden: 'Řekne, jen když se zeptáte',
  headingTopics: 'Témata',
  customerCanAnswer: (factCount, topicCount) =>
    `Zákazník umí odpovědět na otázky o ${things(factCount + topicCount)}: ${facts(factCount)} a ${topics(topicCount)}.`,
  spoilersHint: 'Co zákazník řekne, jen když se ho zeptáte, ukáže --spoilers.',
  playIt: (id) => `Zahrát si ho můžete takto: shoptalk practise ${id}`,
  wants: 'chce',
  parameterLimit: (max) => `nejvýš ${max}`,

  rubricFacts: (kind, criteria, pass, bands) =>
    `${kind} · ${criteriaOf(criteria)} · splněno od ${pass} % · ${bands}`,
  headingAbout: 'O rubrice',
  headingCritical: 'Kritická kritéria (nesplněné znamená, že neprošlo celé hodnocení)',
  headingLevels: 'Úrovně',
  dimensionHeading: (title, weight) => `${title} (váha ${weight})`,
  weight: (weight) => `váha ${weight}`,
  bonus: 'bonus',
  onlyWhen: (condition) => `když ${condition}`,
  autoFail: (what) => (what === 'all' ? 'nesplnění vynuluje vše' : 'nesplnění vynuluje dimenzi'),
  criticalFor: (family) => `kritické (${family})`,
  band: (title, from) => `${title} od ${from}`,
  saidAny: (behaviours) => `zazní: ${behaviours}`,
  saidAll: (behaviours) => `zazní vše: ${behaviours}`,
  saidNever: (behaviours) => `nikdy nezazní: ${behaviours}`,
  saidSeldom: (behaviours) => `projeveno zřídka: ${behaviours}`,
  doneAny: (actions) => `uděláno: ${actions}`,
  doneNever: (actions) => `nikdy neuděláno: ${actions}`,
  inReplyTo: (cues) => `v odpovědi na: ${cues}`,
  before: (events) => `dřív než: ${events}`,
  after: (events) => `až po: ${events}`,
  withinTurns: (turns) => `do ${turns} ${withinFirst(turns)}`,
  inFirstTurns: (turns) => (turns === 1 ? 'v první replice' : `v prvních ${turns} replikách`),
  inLastTurns: (turns) => (turns === 1 ? 'v poslední replice' : `v posledních ${turns} replikách`),
  atLeastTimes: (times) => (times === 1 ? 'aspoň jednou' : `aspoň ${times}krát`),
  atMostTimes: (times) => (times === 1 ? 'nejvýš jednou' : `nejvýš ${times}krát`),
  seen: (type, question) => `vidí návštěvník (${type}): ${question}`,
  judged: (question) => `posuzuje člověk: ${question}`,
};
