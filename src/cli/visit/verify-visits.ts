import { stripControls } from '../../report/strip-controls.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Fault } from '../../store/verify/fault.js';
import type { ExitCode, Run } from '../command.js';
import type { VerifyOptions } from '../commands/visit/verify.js';
import { withStore } from '../open-store.js';
import { startProgress } from '../terminal/progress.js';

/** Most faults that are listed for a person to read. */
const MOST = 50;

/** `shoptalk visit verify`: exit 1 where something was altered outside the program. */
export async function verifyVisits(run: Run, { seal }: VerifyOptions): Promise<ExitCode> {
  const { screen, messages } = run;
  const progress = startProgress(!run.flags.json, run.now);
  const found = await withStore(run, (store) =>
    store.verify(seal?.trim().toLowerCase(), (events, all) =>
      progress.show(messages.verifyProgress(events, all)),
    ),
  ).finally(progress.stop);
  const { faults, faultCount, records, events, erased } = found;
  if (run.flags.json) {
    screen.json(found);
    return faultCount > 0 ? 1 : 0;
  }
  const tell = (text: string, indent = ''): void =>
    screen.out(wrapText(text, screen.columns(), { indent, first: indent.slice(2) }).join('\n'));
  if (faultCount === 0) tell(messages.verifyFine(records, events));
  else tell(messages.verifyFaults(faultCount, records, events));
  for (const fault of faults.slice(0, MOST)) {
    tell(`${placeOf(run, fault)}: ${messages.verifyFault[fault.why]}`, '    ');
  }
  if (faultCount > MOST) tell(messages.verifyMore(faultCount - MOST), '    ');
  if (erased > 0) tell(messages.verifyErased(erased));
  screen.out(messages.verifySeal(found.seal));
  if (seal === undefined) screen.note(wrapText(messages.verifySealHint, screen.columns()).join('\n'));
  return faultCount > 0 ? 1 : 0;
}

/** Entries below 1 are the program's own notes: how a visit began, its assessments. */
function placeOf({ messages }: Run, { record, seq }: Fault): string {
  if (record === '') return messages.verifyWholeStore;
  const id = stripControls(record);
  return seq !== undefined && seq > 0 ? messages.verifyEntry(id, seq) : id;
}
