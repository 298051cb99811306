import { type ScenarioRule, warningAt } from './rule.js';
import { tellingWords, wordsThatTell } from './telling-words.js';

/** A brief that holds what the trainee is meant to find out by asking. */
export const briefGivesAway: ScenarioRule = ({ source }) => {
  const { brief, customer, opening, title, language } = source;
  const inBrief = wordsThatTell(brief);
  // What everybody knows from the start is no secret.
  const open = wordsThatTell(
    [title, customer.name, ...customer.address_as, customer.words.firm, ...opening].join(' . '),
  );
  const secrets = [...inBrief].filter((word) => !open.has(word));
  return Object.entries(source.facts).flatMap(([id, fact]) => {
    const said = fact.say.join(' ').toLowerCase();
    if (!secrets.some((word) => said.includes(word.split(' ')[0] ?? word))) return [];
    const told = [...tellingWords(fact, language)].find((word) => secrets.includes(word));
    if (told === undefined) return [];
    const place = brief.toLowerCase().indexOf(told.split(' ')[0] ?? told);
    return [
      warningAt(
        'SC175',
        ['brief'],
        `the brief gives away "${id}", which the customer tells only when asked`,
        {
          offset: Math.max(0, place),
        },
      ),
    ];
  });
};
