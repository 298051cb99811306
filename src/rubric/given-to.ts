/** What was given to a criterion. Its id may be a word that every object knows, such as "constructor". */
export function givenTo<Given>(
  id: string,
  given: Readonly<Record<string, Given>> | undefined,
): Given | undefined {
  return given !== undefined && Object.hasOwn(given, id) ? given[id] : undefined;
}
