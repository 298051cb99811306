import { Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Scenario } from './generated/scenario.js';

/** Keys whose values stand on one line: `mood: { anger: 5, trust: 4 }`. */
const onOneLine = new Set([
  'mood',
  'set',
  'on',
  'needs',
  'limits',
  'matches',
  'address_as',
  'score',
  'with',
  'amount',
  'number',
]);

function flow(node: Node): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

/** Short collections on one line, texts that are said in quotation marks: as a person would write it. */
function laidOut(map: YAMLMap, spoken: boolean): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    // The moods and flags at the start are a list to be added to.
    if (onOneLine.has(name) && !(name === 'mood' && spoken)) flow(value as Node);
    if (isMap(value)) laidOut(value as YAMLMap, spoken);
    if (isSeq(value)) {
      for (const item of value.items) {
        if (isMap(item)) laidOut(item as YAMLMap, spoken);
        else if (isScalar(item) && typeof item.value === 'string' && value.flow !== true)
          item.type = 'QUOTE_DOUBLE';
      }
    }
    if (
      isScalar(value) &&
      ['say', 'when', 'limit', 'satisfaction', 'result'].includes(name) &&
      typeof value.value === 'string'
    ) {
      value.type = 'QUOTE_DOUBLE';
    }
  }
}

/**
 * A scenario as the text of its file, for people to go on with: in the order of the schema, a comment
 * above each part, an empty line between parts.
 *
 * @param comments by top-level key; `''` stands at the head of the file
 */
export function scenarioText(
  scenario: Scenario,
  comments: Readonly<Partial<Record<string, string>>>,
): string {
  const document = new Document(scenario, { aliasDuplicateObjects: false });
  const { contents } = document;
  if (!isMap(contents)) return document.toString();
  laidOut(contents as YAMLMap, false);
  for (const pair of contents.items) {
    const key = pair.key;
    if (!isScalar(key)) continue;
    const comment = comments[String(key.value)];
    if (comment === undefined) continue;
    key.spaceBefore = true;
    key.commentBefore = commented(comment);
  }
  const head = (comments[''] ?? '').replaceAll('{id}', scenario.id);
  document.commentBefore = [
    ' yaml-language-server: $schema=../schemas/scenario.schema.json',
    ...(head === '' ? [] : ['', commented(head)]),
  ].join('\n');
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return (
    text
      // The comment of the file and that of its first key would run together.
      .replace(/\n\n(id: )/, '\n$1')
      // Lists of ids and numbers stand close in their brackets; texts in quotation marks are left alone.
      .replace(/^( *[\w-]+: )\[ ([^"\]]*) \]$/gm, '$1[$2]')
      .replace(/\[ (\d+, \d+) \]/g, '[$1]')
  );
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
