/** Deeper than this is no form. */
const deepest = 8;

/** The fields of a record with their groups before them, `section_door/greeted`; lists are joined by spaces. */
export function flattenRecord(
  record: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return fieldsOf(record, '', deepest);
}

function fieldsOf(
  record: Readonly<Record<string, unknown>>,
  before: string,
  left: number,
): readonly (readonly [string, string])[] {
  return Object.entries(record).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const name = before + key;
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) {
      const plain = value.filter((each) => typeof each !== 'object');
      return plain.length === value.length ? [[name, plain.join(' ')]] : [];
    }
    if (typeof value !== 'object') return [[name, String(value)]];
    return left === 0 ? [] : fieldsOf(value as Readonly<Record<string, unknown>>, `${name}/`, left - 1);
  });
}
