// @ts-check

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/*
 * Conversations of which no two are alike, and hardly two turns: sentences are put together from parts that vary by
 * themselves (who, what, how many, when, how it is felt), so that nothing that is remembered from one conversation
 * saves work in the next. What a contact centre exports repeats itself more.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const parts = {
  thing:
    'sofa|kettle|router|washing machine|jacket|phone|lamp|desk|bike|printer|mattress|oven|tablet|headset|pram|drill|toaster|camera|rucksack|heater|blender|wardrobe|monitor|tent'.split(
      '|',
    ),
  fault:
    'will not switch on|came with a crack along the side|keeps losing the connection|makes a grinding noise|arrived without the cable|leaks all over the floor|is the wrong colour|stopped after two days|smells of burning|never arrived|was charged twice|has a torn seam'.split(
      '|',
    ),
  feeling:
    'really fed up|quite worried|at the end of my patience|disappointed|furious, frankly|a little confused|so tired of this|upset'.split(
      '|',
    ),
  name: 'Anna|Marek|Ilze|Petr|Joanna|Oskar|Karin|David|Zane|Lucie|Tomas|Ewa|Janis|Hana|Piotr|Sofia|Martin|Laura|Emil|Nina'.split(
    '|',
  ),
  surname:
    'Nowak|Kalnins|Svoboda|Ozols|Brown|Dvorak|Wright|Berzins|Kowalska|Novotna|Taylor|Liepa|Hughes|Zielinski|Cerny|Moore'.split(
      '|',
    ),
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|the 3rd of May|the 12th|the 21st of June|yesterday|last week|tomorrow'.split(
    '|',
  ),
  place:
    'the shop in town|your website|the branch by the station|the app|a friend of mine|the catalogue|the warehouse|the depot'.split(
      '|',
    ),
  aside:
    'as I told your colleague|for what it is worth|to be fair|as far as I can see|just so you know|if I remember right|believe it or not|by the way'.split(
      '|',
    ),
};

/** @type {Readonly<Record<'customer' | 'agent', readonly (readonly string[])[]>>} */
const lines = {
  customer: [
    [
      'Hello, I bought a {thing} from {place} on {day} and it {fault}.',
      'Hi, this is {name} {surname}, my {thing} {fault}.',
      'The {thing} I ordered on {day} {fault}, {aside}.',
    ],
    [
      'I am {feeling} because this is the {small} time I write about order {code}.',
      'My order number is {code}, and I paid {money} for it.',
      'The number on the invoice is {code}, {aside}.',
    ],
    [
      'I have been waiting {small} weeks for somebody to answer me about the {thing}.',
      'Nobody called me back on {day}, although I was promised that.',
      'I need it before {day}, my {name} has a birthday.',
    ],
    [
      'Can you tell me what happens with the {money} now?',
      'So who is going to collect the old {thing}, and when?',
      'Why does it say {day} in the mail and {day} on {place}?',
    ],
    [
      'That is not what I was told by {name} on {day}.',
      'I would rather have the money back than another {thing}.',
      'If it is not here by {day} I will cancel all {small} orders.',
    ],
    [
      'Well, all right, {day} after {small} would suit me.',
      'Thank you, {name}, that is the first clear answer in {small} weeks.',
      'Fine, but please send me that in writing, {aside}.',
      'You can reach me under {phone}, best after {small} in the afternoon.',
    ],
  ],
  agent: [
    [
      'Good morning, this is {name} from customer care, how can I help you with your {thing}?',
      'Hello {name}, thank you for writing to us about the {thing}.',
      'Hi, you are talking to {name}, I have your message of {day} in front of me.',
    ],
    [
      'I am sorry that the {thing} {fault}, that must be annoying after {small} weeks.',
      'I understand that you are {feeling}, {small} weeks without a {thing} is a long time.',
      'That is not how it should have gone, {aside}.',
    ],
    [
      'Could you give me the order number and the postcode so that I can check that it is you?',
      'May I ask what it says on the label under the {thing}?',
      'When exactly did you notice that it {fault}, was that before {day}?',
    ],
    [
      'I have looked at order {code}: it left {place} on {day} with {small} parcels.',
      'Our records say that {money} was booked on {day} and {money} went back.',
      'The note of {day} says that {name} had promised you a call, {aside}.',
    ],
    [
      'I can send you a new {thing} by {day}, or refund the {money} today, whichever you prefer.',
      'I will book the collection for {day} between {small} and {small}, free of charge.',
      'What I can do is take {money} off the bill and order the missing part for order {code}.',
      'Unfortunately we only exchange a {thing} within {small} weeks, that is our policy.',
    ],
    [
      'I will call you myself on {day} to see whether the {thing} has come.',
      'You will get a mail with the reference {code} within {small} minutes.',
      'Is there anything else that I can do for you, {name}?',
      'Thank you for your patience, and have a good {day}.',
    ],
  ],
};

const number = (/** @type {(below: number) => number} */ chance, /** @type {string} */ kind) => {
  if (kind === 'money') return `£${10 + chance(900)}.${10 + chance(90)}`;
  if (kind === 'code')
    return `${'ABCDEFGHKLMNPRST'[chance(16)]}${'ABCDEFGHKLMNPRST'[chance(16)]}-${10000 + chance(90000)}`;
  if (kind === 'phone') return `07${100 + chance(900)} ${100000 + chance(900000)}`;
  return ['two', 'three', 'four', 'five', 'six', 'seven', '8', '9', '10', '11', '12'][chance(11)] ?? 'two';
};

/**
 * Writes a JSON Lines file of distinct conversations of about 14 turns. The same count and seed give the same bytes.
 * @param {string} file
 * @param {number} count
 * @param {{ turns?: number, seed?: number }} [options] turns on average, at least 2
 */
export async function writeDistinct(file, count, { turns = 14, seed = 1 } = {}) {
  let state = seed;
  const chance = (/** @type {number} */ below) => {
    // Numerical Recipes' linear congruential generator, high bits: enough to mix, the same on every machine.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const fill = (/** @type {string} */ line) =>
    line.replace(/\{(\w+)\}/g, (_, /** @type {string} */ kind) => {
      const words = parts[kind];
      return words?.[chance(words.length)] ?? number(chance, kind);
    });
  const say = (/** @type {'customer' | 'agent'} */ speaker, /** @type {number} */ share) => {
    const stages = lines[speaker];
    const said = Array.from({ length: 1 + chance(2) }, () => {
      const stage = stages[Math.min(stages.length - 1, Math.floor(share * stages.length) + chance(2))] ?? [];
      return fill(stage[chance(stage.length)] ?? '');
    });
    return said.join(' ');
  };
  const out = createWriteStream(file);
  for (let index = 0; index < count; index += 1) {
    const length = Math.max(2, turns - 4 + chance(9));
    const said = Array.from({ length }, (_, turn) => {
      const speaker = turn % 2 === 0 ? 'customer' : 'agent';
      return { speaker, text: say(speaker, turn / length) };
    });
    const line = JSON.stringify({ id: `bench-${index}`, language: 'en', channel: 'chat', turns: said });
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
