import type { Scenario } from '../../source.js';

const all: Readonly<Record<Scenario['channel'], true>> = {
  phone: true,
  chat: true,
  email: true,
  'in-person': true,
};

/** Every channel that a scenario may have. */
export const channels = Object.keys(all) as readonly Scenario['channel'][];
