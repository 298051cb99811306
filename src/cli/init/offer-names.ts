/** A name that an author can write at a place, and what it stands for. */
export interface OfferedName {
  readonly name: string;
  readonly meaning: string;
}

/** The names of each kind that `x-offers` of a schema speaks of. */
export type OfferedNames = Readonly<Record<string, readonly OfferedName[]>>;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function snippetsOf(kinds: Json, names: OfferedNames): Json {
  const wanted = Array.isArray(kinds) ? kinds : [kinds];
  return wanted
    .flatMap((kind) => names[String(kind)] ?? [])
    .map(({ name, meaning }) => ({ label: name, ...(meaning && { description: meaning }), body: name }));
}

function offered(value: Json, names: OfferedNames): Json {
  if (Array.isArray(value)) return value.map((each) => offered(each, names));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, each]): readonly [string, Json] =>
    key === 'x-offers' ? ['defaultSnippets', snippetsOf(each, names)] : [key, offered(each, names)],
  );
  return Object.fromEntries(entries);
}

/**
 * A JSON Schema for editors: where it says `x-offers`, the names of those kinds become `defaultSnippets`, which the
 * YAML language server proposes while somebody types. Other names stay allowed. `schema` is JSON; so is the result.
 */
export function offerNames(schema: string, names: OfferedNames): string {
  return `${JSON.stringify(offered(JSON.parse(schema) as Json, names), null, 2)}\n`;
}
