import { cold } from './agents/cold.js';
import { gaming } from './agents/gaming.js';
import { hasty } from './agents/hasty.js';
import { ideal } from './agents/ideal.js';
import { muddled } from './agents/muddled.js';
import { random } from './agents/random.js';
import { rude } from './agents/rude.js';
import { silent } from './agents/silent.js';
import { warm } from './agents/warm.js';
import type { AgentId, MakePlayer } from './player.js';

/** Every simulated agent. A new one: a file in `agents/`, its id in `agentIds`, and it here. */
export const agents = { ideal, cold, muddled, warm, hasty, rude, silent, random, gaming } satisfies Readonly<
  Record<AgentId, MakePlayer>
>;
