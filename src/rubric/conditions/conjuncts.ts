/** The parts of a condition that must all hold: cut at every `&&` outside of brackets and quotes. */
export function conjuncts(condition: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < condition.length; at += 1) {
    const letter = condition[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
      continue;
    }
    if (letter === '"' || letter === "'") quote = letter;
    else if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth -= 1;
    // What stands in a choice may hold without its neighbour: nothing is cut there.
    else if (depth === 0 && (condition.startsWith('||', at) || letter === '?')) return [condition.trim()];
    else if (depth === 0 && condition.startsWith('&&', at)) {
      parts.push(condition.slice(from, at));
      at += 1;
      from = at + 1;
    }
  }
  parts.push(condition.slice(from));
  return parts.map((part) => part.trim());
}
