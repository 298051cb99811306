// @ts-check

/**
 * A person's labels as observations of whole turns.
 * @param {{turns: {text: string, behaviours?: string[], cues?: string[]}[]}} conversation
 */
export function observe(conversation) {
  const observations = conversation.turns.flatMap(({ text, behaviours, cues }, turn) =>
    [...(behaviours ?? []), ...(cues ?? [])].map((behaviour) => ({
      turn,
      behaviour,
      from: 0,
      to: text.length,
      confidence: 1,
      source: 'person',
    })),
  );
  return { observations, withheld: [] };
}
