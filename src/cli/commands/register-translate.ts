import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import type { TranslatedKind, TranslateOptions } from '../translate/translate-options.js';

/** `scenario translate` and `rubric translate` are one command over two kinds of file. */
export function registerTranslate(noun: Command, kind: TranslatedKind, context: CommandContext): void {
  const { messages } = context;
  const { translateOptions: texts } = messages;
  noun
    .command('translate')
    .description(messages.translateSummary)
    .argument(`<${kind}>`, kind === 'scenario' ? messages.scenarioArgument : messages.rubricArgument)
    .option('--to <language>', texts.to)
    .option('--todo', texts.todo)
    .option('--all', texts.all)
    .option('--fill <file>', texts.fill)
    .option('--check', texts.check)
    .option('--dry-run', texts.dryRun)
    .option('--drop-orphans', texts.dropOrphans)
    .option('--export <file>', texts.export)
    .option('--open', texts.open)
    .option('--no-bom', texts.noBom)
    .option('--import <file>', texts.import)
    .option('--overwrite', texts.overwrite)
    .option('--out <folder>', texts.out)
    .action(
      context.run(async (run, name: string, options: TranslateOptions) => {
        const { translate } = await import('../translate/translate.js');
        return translate(run, kind, name, options);
      }),
    );
}
