const mention =
  /(!\s*)?(?:flags\.(\w+)|(done|tried|revealed|asked)\(\s*['"]([^'"]+)['"]\s*\))(\s*==\s*(?:false|0)\b)?/g;

function keysOf(flag: string | undefined, call: string | undefined, id: string): readonly string[] {
  if (flag !== undefined) return [`flag:${flag}`];
  if (call === 'revealed') return [`fact:${id}`];
  return call === 'asked' ? [`topic:${id}`, `fact:${id}`] : [`action:${id}`];
}

/**
 * What a condition waits for, as keys of nodes. What must not be the case (`!flags.told`, `asked('x') == 0`) is
 * nothing to wait for. It reads the words and not their logic: of an "or", both sides are given.
 *
 * @param known keys that exist
 */
export function mentionsIn(condition: string | undefined, known: ReadonlySet<string>): readonly string[] {
  return [...(condition ?? '').matchAll(mention)].flatMap(([, not, flag, call, id = '', isNot]) =>
    not !== undefined || isNot !== undefined ? [] : keysOf(flag, call, id).filter((key) => known.has(key)),
  );
}
