import type { Speaker } from '../conversation.js';
import type { Utterance } from '../exports/talk.js';
import { toConversation } from '../exports/to-conversation.js';
import { languageOf, present } from '../exports/values.js';
import { defaultLimits } from '../limits.js';
import { type Address, readAddresses } from '../mail/address.js';
import { type Message, readMessage } from '../mail/message.js';
import { withoutHistory } from '../mail/without-history.js';
import { brokenMail, documentTooLong, nothingToRead } from '../problems.js';
import type { OpenReader, ReaderOptions, ReadItem } from '../reader.js';
import type { Speakers } from '../speakers.js';
import { timeStamp } from '../time-stamp.js';

/**
 * A mail (.eml), or several in a row as mailbox files hold them. It is given with one unit a byte, since each part has its
 * own encoding. What was quoted is left out; mails that are attached are turns before it.
 */
export const openMail: OpenReader = (options) => {
  const limits = options.limits ?? defaultLimits;
  const inFile = options.file === undefined ? {} : { file: options.file };
  let waiting = '';
  let tooLong = false;
  return {
    push(chunk) {
      tooLong ||= waiting.length + chunk.length > limits.document;
      waiting = tooLong ? '' : waiting + chunk;
      return [];
    },
    end() {
      if (tooLong) return [{ kind: 'problem', problem: documentTooLong({ ...inFile, line: 1 }, limits) }];
      const all = oneUnitAByte(waiting).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
      if (all === '') return [{ kind: 'problem', problem: nothingToRead(inFile) }];
      return mailsOf(all).flatMap((mail, index) =>
        read(mail, index === 0 ? options.id : `${options.id}-${index + 1}`, options),
      );
    },
  };
};

function oneUnitAByte(text: string): string {
  if (!/[\u0100-\uffff]/.test(text)) return text;
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return binary;
}

/** Mailbox files begin each mail with a line "From somebody, then". */
function mailsOf(all: string): readonly string[] {
  if (!/^From \S+ /.test(all)) return [all];
  return all
    .split(/(?:^|\r?\n\r?\n)From \S+ [^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:)/)
    .filter((mail) => mail.trim() !== '');
}

function read(mail: string, fallbackId: string, options: ReaderOptions): readonly ReadItem[] {
  const place = options.file === undefined ? { line: 1 } : { file: options.file, line: 1 };
  const message = readMessage(mail);
  const notes = [...new Set(message.notes)].map(
    (note): ReadItem => ({ kind: 'problem', problem: brokenMail(place, note, 'warning') }),
  );
  if (readAddresses(message.head.get('from') ?? message.head.get('sender')).length === 0) {
    return [...notes, { kind: 'problem', problem: brokenMail(place, 'this mail does not say who wrote it') }];
  }
  const id = (message.head.get('message-id') ?? '').replace(/^<|>$/g, '').trim();
  const talk = {
    join: '\n',
    channel: 'email',
    utterances: utterancesOf(message, options.speakers),
    ...present({
      id: id === '' ? undefined : id,
      language: languageOf(message.head.get('content-language')),
    }),
  } as const;
  return [...notes, ...toConversation(talk, fallbackId, place, options)];
}

function utterancesOf(message: Message, speakers: Speakers): readonly Utterance[] {
  const { head } = message;
  const sender = readAddresses(head.get('from') ?? head.get('sender'))[0];
  const receivers = [...readAddresses(head.get('to')), ...readAddresses(head.get('cc'))];
  const role = roleOf(sender, receivers, isAutomatic(message), speakers);
  const own: Utterance = {
    label: sender?.address ?? '?',
    text: withoutHistory(message.text),
    ...present({ role, at: timeStamp(head.get('date')) }),
  };
  // The mail itself answers what is attached to it.
  return [...message.attached.flatMap((each) => utterancesOf(each, speakers)), own];
}

/** RFC 3834: answers that nobody wrote. */
function isAutomatic({ head }: Message): boolean {
  const submitted = (head.get('auto-submitted') ?? 'no').toLowerCase();
  return !submitted.startsWith('no') || head.has('x-autoreply') || head.has('x-autorespond');
}

/**
 * By address alone: as the user said of it, or of its domain (`--map "@shop.example=agent"`). Once the domain of the house
 * is told, whoever writes to it from elsewhere is a customer. Undefined: the user is asked.
 */
function roleOf(
  sender: Address | undefined,
  receivers: readonly Address[],
  automatic: boolean,
  speakers: Speakers,
): Speaker | undefined {
  if (sender === undefined) return undefined;
  const told = (label: string): Speaker | undefined => {
    const role = speakers.told(label);
    return role === 'text' ? undefined : role;
  };
  const exact = told(sender.address) ?? (sender.name === '' ? undefined : told(sender.name));
  if (exact !== undefined) return exact;
  if (automatic) return 'system';
  const byDomain = (address: string): Speaker | undefined =>
    domainsOf(address)
      .map(told)
      .find((role) => role !== undefined);
  const own = byDomain(sender.address);
  if (own !== undefined) return own;
  const toHouse = receivers.some(({ address }) => byDomain(address) === 'agent');
  return toHouse ? 'customer' : undefined;
}

/** `@mail.shop.example`, `@shop.example`, `@example`. */
function domainsOf(address: string): readonly string[] {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .split('.')
    .slice(-8);
  return labels.map((_label, index) => `@${labels.slice(index).join('.')}`);
}
