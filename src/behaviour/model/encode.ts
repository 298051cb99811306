import { slots } from './features.js';
import type { Model, SparseWeights } from './model.js';
import type { Party } from './samples.js';

const format = 1;
const order: readonly Party[] = ['agent', 'customer'];

type Plain = Omit<SparseWeights, 'counts' | 'owners' | 'weights'> & { readonly size: number };

interface Head {
  readonly format: number;
  readonly slots: number;
  readonly language: string;
  readonly parties: Readonly<Record<Party, Plain>>;
}

/**
 * The bytes of a model: the length of a JSON head (32 bits, little-endian), the head, and for each party how many
 * weights each slot has, whose they are, and the weights.
 */
export function encodeModel(model: Model): Uint8Array {
  const plain = ({ counts: _counts, owners, weights: _weights, ...rest }: SparseWeights): Plain => ({
    ...rest,
    size: owners.length,
  });
  const head: Head = {
    format,
    slots,
    language: model.language,
    parties: { agent: plain(model.parties.agent), customer: plain(model.parties.customer) },
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  const parts: Uint8Array[] = [length, text];
  for (const party of order) {
    const { counts, owners, weights } = model.parties[party];
    parts.push(counts, owners, new Uint8Array(weights));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `encodeModel` wrote; undefined for bytes of another format, or cut short. */
export function decodeModel(bytes: Uint8Array): Model | undefined {
  if (bytes.length < 4) return undefined;
  const headEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const head = headEnd <= bytes.length ? readHead(bytes.subarray(4, headEnd)) : undefined;
  if (!head) return undefined;
  let at = headEnd;
  const take = (length: number): Uint8Array => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  const read = ({ size, ...plain }: Plain): SparseWeights => {
    const counts = take(slots);
    const owners = take(size);
    const weights = new Int8Array(take(size));
    return { ...plain, counts, owners, weights };
  };
  const agent = read(head.parties.agent);
  const customer = read(head.parties.customer);
  return at === bytes.length ? { language: head.language, parties: { agent, customer } } : undefined;
}

function readHead(text: Uint8Array): Head | undefined {
  try {
    const head = JSON.parse(new TextDecoder().decode(text)) as Head;
    return head.format === format && head.slots === slots ? head : undefined;
  } catch {
    return undefined;
  }
}
