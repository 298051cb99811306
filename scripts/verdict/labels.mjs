// @ts-check

/** A person's labels as observations of whole turns. */
export function prepare() {
  /** @param {{turns: {text: string, behaviours?: string[], cues?: string[]}[]}} conversation */
  return (conversation) => ({
    observations: conversation.turns.flatMap(({ text, behaviours, cues }, turn) =>
      [...(behaviours ?? []), ...(cues ?? [])].map((behaviour) => ({
        turn,
        behaviour,
        from: 0,
        to: text.length,
        confidence: 1,
        source: 'person',
      })),
    ),
    withheld: [],
  });
}
