type Attribute = (name: string) => string | undefined;

/** Tags around text, which say nothing by themselves. */
const around: ReadonlySet<string> = new Set([
  'g',
  'mrk',
  'pc',
  'sub',
  'bpt',
  'ept',
  'it',
  'sm',
  'em',
  'sc',
  'ec',
  'bx',
  'ex',
]);

/** `day` or, where a slot stands a second time, `day-2`: ids of our own tags. */
function slotOf(id: string | undefined): string | undefined {
  const name = /^([a-z_][a-z0-9_]*)(?:-\d+)?$/.exec(id ?? '')?.[1];
  return name === undefined ? undefined : `{${name}}`;
}

/** A character that XML cannot write: `<cp hex="001F"/>`. */
function codePoint(hex: string | undefined): string {
  const value = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(value) && value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '';
}

/**
 * What an inline tag of XLIFF stands for where it holds no text: the original data, an equivalent, or the slot that its id names.
 * Undefined where nothing says.
 *
 * @param data original data of the unit, by id (XLIFF 2)
 */
export function tagText(
  local: string,
  attribute: Attribute,
  data: ReadonlyMap<string, string>,
): string | undefined {
  if (local === 'cp') return codePoint(attribute('hex'));
  if (local === 'lb') return '\n';
  const own =
    data.get(attribute('dataRef') ?? '') ??
    attribute('equiv-text') ??
    attribute('equiv') ??
    attribute('disp');
  return own ?? (around.has(local) ? '' : slotOf(attribute('id')));
}
