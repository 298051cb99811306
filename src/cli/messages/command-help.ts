/** What may be typed, such as `/desk`, with what it does. The commands are the same in every language. */
export type CommandHelp = readonly (readonly [command: string, meaning: string])[];
