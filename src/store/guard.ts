import { storable } from './storable.js';
import { asStoreProblem } from './store-problem.js';

/** Every call of a part of the store is given storable texts; one that fails, fails with a problem a person can read. */
export function guard<Room extends object>(room: Room, file: string): Room {
  return new Proxy(room, {
    get(target, key, receiver): unknown {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const given = (member as (...given: unknown[]) => unknown)(...args.map(storable));
        return isIterable(given) ? guardEach(given, file) : guardOne(given, file);
      };
    },
  });
}

function isIterable(given: unknown): given is AsyncIterable<unknown> {
  return typeof given === 'object' && given !== null && Symbol.asyncIterator in given;
}

async function guardOne(given: unknown, file: string): Promise<unknown> {
  try {
    return await given;
  } catch (thrown) {
    throw asStoreProblem(thrown, file);
  }
}

async function* guardEach(given: AsyncIterable<unknown>, file: string): AsyncGenerator<unknown> {
  try {
    yield* given;
  } catch (thrown) {
    throw asStoreProblem(thrown, file);
  }
}
