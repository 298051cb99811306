import { type BehaviourRule, problemAt } from './rule.js';

/** The id has to be the file's name, by which files of languages find their behaviour; and somebody has to show it. */
export const identity: BehaviourRule = ({ entry, name, meaning }) => {
  if (!meaning) return [];
  return [
    ...(entry.id === name
      ? []
      : [
          problemAt('BH128', ['id'], `the id "${entry.id}" is not the file's name, "${name}"`, {
            severity: 'error',
            hint: `Write "id: ${name}", or rename the file.`,
          }),
        ]),
    ...(meaning.by === undefined
      ? [
          problemAt('BH128', [], '"by" is missing: who shows it, the agent or the customer?', {
            severity: 'error',
          }),
        ]
      : []),
    ...(entry.meaning.trim() === '' ? [problemAt('BH128', ['meaning'], 'nothing says what it means')] : []),
  ];
};
