import path from 'node:path';
import { inputBytes } from '../../files/open-input.js';
import { readRecords } from '../../files/read-records.js';
import { type RecordedScore, recordedScore } from '../../rubric/compare/recorded-score.js';

/** No line of scores is longer before its first fields, in bytes. */
const enough = 65_536;
/** Longest line of scores, in UTF-16 units: a conversation of many hours has less. */
const longestLine = 20_000_000;

/** Whether a file is what `shoptalk score --json` or `--out` writes: scores without the words that were said. */
export async function isScoresFile(cwd: string, file: string): Promise<boolean> {
  if (file === '-' || !/\.(jsonl|json|ndjson)$/i.test(file)) return false;
  try {
    let beginning = '';
    for await (const chunk of inputBytes(path.resolve(cwd, file))) {
      beginning += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
      if (beginning.length >= enough || beginning.includes('\n')) break;
    }
    const [line = ''] = beginning.split('\n');
    return /"rubric"\s*:/.test(line) && /"verdict"\s*:/.test(line) && !/"turns"\s*:\s*\[/.test(line);
  } catch {
    // Whoever reads it next says what is wrong.
    return false;
  }
}

/** The lines of a file of scores, from 1; one that lacks what scores are worked out from has no `score`. */
export async function* readScores(
  cwd: string,
  file: string,
): AsyncGenerator<{ readonly line: number; readonly score: RecordedScore | undefined }> {
  for await (const item of readRecords(inputBytes(path.resolve(cwd, file)), longestLine)) {
    yield { line: item.line, score: item.kind === 'record' ? recordedScore(item.value) : undefined };
  }
}
