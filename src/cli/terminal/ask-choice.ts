import inquirer from 'inquirer';
import type { Messages } from '../messages/messages.js';

/** Asks a person to choose; gives the index of the chosen name. Throws `ExitPromptError` at Ctrl-C. */
export async function askChoice(
  message: string,
  names: readonly string[],
  { keysNavigate, keysSelect }: Messages,
): Promise<number> {
  const { choice } = await inquirer.prompt<{ choice: number }>([
    {
      type: 'select',
      name: 'choice',
      message,
      choices: names.map((name, value) => ({ name, value })),
      pageSize: 16,
      loop: false,
      theme: { style: { keysHelpTip: () => `↑↓ ${keysNavigate} • ⏎ ${keysSelect}` } },
    },
  ]);
  return choice;
}
