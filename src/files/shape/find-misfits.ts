import { alternativeFindings } from './alternatives.js';
import type { Finding, Pointer } from './finding.js';
import { mappingShape } from './mapping-findings.js';
import { scalarFindings, typeFindings } from './scalar-findings.js';
import { isMapping, resolved, type Schema } from './schema.js';
import { counted, hintFrom, placeInWords, valueInWords } from './words.js';

function listFindings(list: readonly unknown[], schema: Schema, pointer: Pointer): Finding[] {
  const findings: Finding[] = [];
  const tooFew = list.length < (schema.minItems ?? 0);
  if (tooFew || list.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) {
    const limit = tooFew
      ? `at least ${counted(schema.minItems ?? 0, 'entry', 'entries')}`
      : `at most ${counted(schema.maxItems ?? 0, 'entry', 'entries')}`;
    const message = `${placeInWords(pointer)} needs ${limit}; it has ${list.length}`;
    findings.push({ kind: 'wrong-count', pointer, at: 'key', message, ...hintFrom(schema) });
  }
  if (schema.uniqueItems === true) {
    const texts = list.map((item) => JSON.stringify(item));
    for (const [index, text] of texts.entries()) {
      if (texts.indexOf(text) === index) continue;
      const message = `${placeInWords(pointer)} holds ${valueInWords(list[index])} twice`;
      findings.push({
        kind: 'wrong-count',
        pointer: [...pointer, index],
        message,
        hint: 'Keep one of the two.',
      });
    }
  }
  return findings;
}

/**
 * Everything in which a value does not fit a schema, in the words of whoever wrote the file.
 *
 * Whether it fits at all is decided by the compiled validator; this walk only says why, so that
 * it can compare a misspelt key with the known ones and choose among alternatives the one that
 * was probably meant.
 *
 * @param root the whole schema, for `$ref`
 */
export function findMisfits(value: unknown, schema: Schema, root: Schema, pointer: Pointer = []): Finding[] {
  const here = resolved(schema, root);
  const wrongType = typeFindings(value, here, pointer);
  if (wrongType.length > 0) return wrongType;

  const findings: Finding[] = [];
  const inside = (child: unknown, childSchema: Schema, step: string | number): void => {
    findings.push(...findMisfits(child, childSchema, root, [...pointer, step]));
  };
  if (isMapping(value)) {
    const shape = mappingShape(value, here, pointer, root);
    findings.push(...shape.findings);
    for (const child of shape.children) inside(value[child.key], child.schema, child.key);
  } else if (Array.isArray(value)) {
    findings.push(...listFindings(value, here, pointer));
    for (const [index, item] of value.entries())
      if (here.items !== undefined) inside(item, here.items, index);
  } else {
    findings.push(...scalarFindings(value, here, pointer));
  }
  for (const part of here.allOf ?? []) findings.push(...findMisfits(value, part, root, pointer));
  for (const branches of [here.anyOf, here.oneOf]) {
    if (branches === undefined) continue;
    const results = branches.map((branch) => ({
      schema: resolved(branch, root),
      findings: findMisfits(value, branch, root, pointer),
    }));
    findings.push(...alternativeFindings(value, results, pointer, branches === here.oneOf));
  }
  return findings;
}
