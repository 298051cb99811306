// @ts-check

/** Everything that the built command line does. */
const everything = 'program';

/** Commands that have a program of their own, so that a start opens nothing else: they are run by scripts, often for one file. */
export const alone = ['score'];

/** All programs of a build, by the names of their files. */
export const programs = [everything, ...alone];

/**
 * The program that runs a command.
 * @param {string | undefined} command its name or an alias; undefined for none, or an unknown one
 * @returns {string}
 */
export function programOf(command) {
  return command !== undefined && alone.includes(command) ? command : everything;
}
