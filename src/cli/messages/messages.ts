import type { en } from './en.js';
import type { enHelp } from './en-help.js';

/**
 * What the program says to a person, by id: strings, or functions of what varies. Every language
 * is one object of this type. A section of its own (practise, visit, …) lives in its own file and
 * is spread into the language's object.
 */
export type Messages = typeof en;

/** The section that the program's own help needs; it is loaded without the others. */
export type HelpMessages = typeof enHelp;
