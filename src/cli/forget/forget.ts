import { makeProblem } from '../../files/make-problem.js';
import { stripControls } from '../../report/strip-controls.js';
import { wrapText } from '../../report/wrap-text.js';
import type { ErasedCounts } from '../../store/forget/forget.js';
import type { Traces } from '../../store/forget/search.js';
import type { ExitCode, Run } from '../command.js';
import type { ForgetOptions } from '../commands/forget.js';
import { UsageError } from '../failures.js';
import { withStore } from '../open-store.js';
import { isSure } from './confirm.js';
import { forgetExpired } from './forget-expired.js';

/** `shoptalk forget <person>`: exit 1 where something of the person is left. */
export async function forget(run: Run, named: string | undefined, options: ForgetOptions): Promise<ExitCode> {
  const { messages } = run;
  const person = named?.trim() ?? '';
  if (options.expired === true) {
    if (named !== undefined) throw new UsageError(makeProblem('CL116', messages.forgetOneOf));
    return forgetExpired(run, options);
  }
  if (person === '') throw new UsageError(makeProblem('CL116', messages.forgetWhom));
  const sure = await isSure(run, options, messages.forgetAsk(stripControls(person)));
  if (sure !== true) return sure;
  return withStore(run, async (store) => {
    const { standIns, ...counts } = await store.forget(person);
    const proof = await store.search(person);
    if (run.flags.json) run.screen.json({ person, standIns, ...counts, proof });
    else {
      const [standIn] = standIns;
      const shown = stripControls(person);
      tell(
        run,
        standIn === undefined ? messages.forgetNobody(shown) : messages.forgetStandIn(shown, standIn),
      );
      tellCounts(run, counts);
      tellProof(run, proof);
    }
    return proof.left.length > 0 ? 1 : 0;
  });
}

function tell(run: Run, text: string): void {
  run.screen.out(wrapText(text, run.screen.columns()).join('\n'));
}

/** What was changed, a line a kind; nothing of what was not. */
function tellCounts(run: Run, counts: ErasedCounts): void {
  const kinds = Object.keys(run.messages.forgetCounts) as (keyof ErasedCounts)[];
  for (const kind of kinds.filter((each) => counts[each] > 0)) {
    run.screen.out(`  ${run.messages.forgetCounts[kind]}: ${counts[kind]}`);
  }
}

function tellProof(run: Run, { rows, left, files }: Traces): void {
  const { messages } = run;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  tell(run, messages.forgetSearched(rows, files.length, messages.number(bytes / 1e6)));
  for (const { table, column, rows: found } of left) {
    tell(run, messages.forgetStillThere(`${table}.${column}`, found));
  }
  if (left.length > 0) return;
  tell(run, messages.forgetNothingLeft);
  for (const { name, occurrences } of files.filter((file) => file.occurrences > 0)) {
    tell(run, messages.forgetLetters(name, occurrences));
  }
}
