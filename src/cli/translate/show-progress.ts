import type { TranslationProgress } from '../../language/translation/progress.js';
import { stripControls } from '../../report/strip-controls.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Run } from '../command.js';

/** So many ids are named; --json and --todo name all. */
const mostNamed = 8;

function named(count: string, ids: readonly string[], run: Run): readonly string[] {
  if (ids.length === 0) return [];
  const rest = ids.length - mostNamed;
  const names = [...ids.slice(0, mostNamed), ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
  return wrapText(`${count}: ${stripControls(names)}`, run.screen.columns(), { indent: '  ' });
}

/** How far a translation has come, for a person. */
export function showProgress(
  run: Run,
  { done, total, percent, missing, stale, orphaned, withoutPatterns }: TranslationProgress,
  fresh: readonly string[] = [],
): void {
  const { translateWords: words } = run.messages;
  const lines = [
    `  ${words.done(done, total, percent)}`,
    ...named(words.fresh(fresh.length), fresh, run),
    ...named(words.missing(missing.length), missing, run),
    ...named(words.stale(stale.length), stale, run),
    ...named(words.withoutPatterns(withoutPatterns.length), withoutPatterns, run),
    ...named(words.orphaned(orphaned.length), orphaned, run),
  ];
  run.screen.out(lines.join('\n'));
}

/** The same for `--json`. */
export function progressJson({ withoutPatterns, ...progress }: TranslationProgress): object {
  return { ...progress, without_patterns: withoutPatterns };
}
