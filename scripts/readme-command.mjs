// @ts-check
// Prints the README's command of the given number, from 1, so that what CI runs is what the README says.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readmeCommands } from './repository/readme-command.mjs';

const wanted = Number(process.argv[2]);
const commands = readmeCommands(await readFile(path.resolve(import.meta.dirname, '../README.md'), 'utf8'));
const command = commands[wanted - 1];
if (command === undefined) {
  process.stderr.write(
    `readme-command: README.md shows ${commands.length} commands; number ${wanted} is wanted\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(`${command}\n`);
}
