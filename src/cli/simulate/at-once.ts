/** Conversations between two looks at the outside world. */
export const atOnce = 20;
