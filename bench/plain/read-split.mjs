// @ts-check
// The ruler of bench/scoring.mjs: reads JSON Lines, parses, lowers the case and splits into words; no more.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let words = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  if (line === '') continue;
  for (const turn of JSON.parse(line).turns) words += turn.text.toLowerCase().split(/\s+/).length;
}
process.stdout.write(`${words}\n`);
