import type { Scenario } from '../source.js';
import { lastLines } from './letters.js';
import type { ScenarioOutline } from './outline.js';
import { cureIds, factIds } from './parts.js';
import type { AuthoringPhrases } from './phrases.js';

type Rules = NonNullable<Scenario['responds']>;
type Endings = Scenario['endings'];
type Hints = NonNullable<Scenario['hints']>;

/** Rules that lead from the first look at the case to the customer's yes. */
export function rulesOf({ cures }: ScenarioOutline, { lines, cures: known }: AuthoringPhrases): Rules {
  const heard = [...new Set(cures.flatMap(({ kind }) => known[kind].heard))];
  return [
    {
      id: 'nothing-more',
      on: ['offer-more-help', 'close-warmly'],
      when: 'flags.agreed',
      say: [...lines.nothingMore],
    },
    {
      id: 'yes',
      on: ['confirm-resolution'],
      when: 'flags.told && !flags.agreed',
      say: [...lines.yes],
      mood: { anger: -1.5, trust: 1 },
      set: { agreed: true },
      also: true,
    },
    {
      id: 'hears-what-was-done',
      asked: [...heard],
      when: 'flags.helped && !flags.told',
      say: [...lines.hearsCure],
      mood: { anger: -1.5, trust: 1.2 },
      set: { told: true },
      also: true,
    },
    {
      // In other words than the patterns above know.
      id: 'hears-it-in-other-words',
      on: ['offer-remedy', 'commit-timeframe', 'explain-procedure'],
      when: 'flags.helped && !flags.told',
      say: [...lines.hearsCure],
      mood: { anger: -1, trust: 0.8 },
      set: { told: true },
      also: true,
    },
    {
      id: 'hears-what-was-found',
      on: ['check-records', 'explain-procedure', 'take-ownership'],
      when: "done('check-case') && !flags.helped",
      say: [...lines.hearsFindings],
      mood: { trust: 0.5 },
    },
    {
      id: 'promises-out-of-thin-air',
      on: ['commit-timeframe', 'offer-remedy'],
      when: "!done('check-case')",
      say: [...lines.thinAir],
      mood: { trust: -0.5 },
    },
    {
      id: 'not-enough',
      on: ['stall', 'refuse', 'pass-on', 'hide-behind-policy'],
      say: [...lines.notEnough],
      mood: { trust: -0.5 },
    },
  ] as Rules;
}

export function endingsOf(outline: ScenarioOutline, phrases: AuthoringPhrases): Endings {
  const { lines, endings, survey } = phrases;
  const last = (said: readonly string[]): string[] => [...lastLines(said, outline, phrases)];
  return [
    {
      id: 'gave-up',
      outcome: 'bad',
      title: outline.badEnding,
      when: 'mood.patience <= 0.0 || mood.anger >= 9.5',
      say: last(lines.gaveUp),
      satisfaction: 1,
      survey: [survey.bad],
    },
    {
      id: 'settled',
      outcome: 'good',
      title: outline.goodEnding,
      when: 'flags.agreed && left',
      say: last(lines.goodbye),
      satisfaction: 'mood.trust >= 6.0 ? 5 : 4',
      survey: [survey.good],
    },
    {
      id: 'handed-over',
      outcome: 'mixed',
      title: endings.handedOver,
      when: "done('hand-over')",
      say: last(lines.handedOver),
      satisfaction: 3,
    },
    {
      id: 'left-alone',
      outcome: 'bad',
      title: endings.leftAlone,
      say: last(lines.leftAlone),
      satisfaction: 2,
      survey: [survey.bad],
    },
  ] as Endings;
}

export function hintsOf(outline: ScenarioOutline, phrases: AuthoringPhrases): Hints {
  const { hints } = phrases;
  const ids = factIds(outline);
  const asking = outline.facts.map(({ kind }, index) => {
    const id = ids[index] ?? kind;
    return { id: `ask-${id}`, when: `!revealed('${id}')`, text: phrases.facts[kind].hint };
  });
  const [cure] = outline.cures;
  return [
    {
      id: 'feeling',
      when: "said('acknowledge-feeling') == 0 && said('apologise') == 0",
      text: hints.feeling,
    },
    ...asking,
    { id: 'look-up', when: "!done('check-case')", text: hints.lookUp },
    ...(cure === undefined
      ? []
      : [{ id: cureIds(outline)[0] ?? 'help', when: '!flags.helped', text: phrases.cures[cure.kind].hint }]),
    { id: 'tell', when: '!flags.told', text: hints.tell },
    { id: 'confirm', when: '!flags.agreed', text: hints.confirm },
    { id: 'close', when: 'true', text: hints.close },
  ] as Hints;
}
