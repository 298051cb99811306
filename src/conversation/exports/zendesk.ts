import type { Speaker } from '../conversation.js';
import { withoutHistory } from '../mail/without-history.js';
import { decodeCharacters } from '../markup/entity-names.js';
import { htmlToText } from '../markup/html-to-text.js';
import { type Fields, isFields } from '../record-fields.js';
import { timeStamp } from '../time-stamp.js';
import type { Dialect, Part } from './dialect.js';
import { channelOf, listAt, nameOf, objectsOf, type Pointer, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  'end-user': 'customer',
  end_user: 'customer',
  agent: 'agent',
  admin: 'agent',
  system: 'system',
};

/**
 * Zendesk tickets: one, or a list of them beside the users. The role is that of the user; where the export leaves users out, the
 * requester is the customer and the assignee the agent. Internal notes are never said to the customer.
 */
export const zendesk: Dialect = {
  fits: (record) =>
    objectsOf(record.comments).some(isComment) ||
    objectsOf(record.tickets).length > 0 ||
    (isFields(record.ticket) && (Array.isArray(record.comments) || Array.isArray(record.ticket.comments))) ||
    (Array.isArray(record.comments) && 'requester_id' in record),
  parts: partsOf,
  talk: (ticket, pointer) => {
    const people = peopleOf(ticket);
    const via = isFields(ticket.via) ? ticket.via.channel : undefined;
    const comments = listAt(ticket, 'comments', pointer);
    return {
      join: '\n',
      utterances: comments.flatMap((comment, index) => {
        if (!isPublic(comment.public)) return [];
        const author = nameOf(comment.author_id);
        const person = people.get(author ?? '');
        const written = channelOf(isFields(comment.via) ? comment.via.channel : via);
        const text = wordsOf(comment, [...pointer, 'comments', index]);
        return {
          label: person?.name ?? (author === undefined ? '?' : `author ${author}`),
          text: written === 'email' ? withoutHistory(text) : text,
          ...present({
            role: author === '-1' ? 'system' : person?.role,
            at: timeStamp(comment.created_at),
          }),
        };
      }),
      ...present({ id: nameOf(ticket.id) ?? nameOf(ticket.ticket_id), channel: channelOf(via) }),
    };
  },
};

const isComment = (comment: Fields): boolean =>
  'author_id' in comment && ('public' in comment || 'plain_body' in comment || 'body' in comment);

/** Anything but a clear yes is a note, where the export says something about it. */
const isPublic = (value: unknown): boolean => value === undefined || value === true || value === 'true';

function wordsOf(comment: Fields, pointer: Pointer): string {
  const plain = textAt(comment, 'plain_body', pointer);
  if (plain !== undefined) return decodeCharacters(plain);
  const html = textAt(comment, 'html_body', pointer);
  return html === undefined ? (textAt(comment, 'body', pointer) ?? '') : htmlToText(html);
}

function partsOf(record: Fields): readonly Part[] {
  const { users } = record;
  const shared = users === undefined ? {} : { users };
  if (isFields(record.ticket)) {
    const comments = record.ticket.comments ?? record.comments;
    return [{ record: { ...shared, ...record.ticket, comments }, pointer: [] }];
  }
  if (!Array.isArray(record.tickets)) return [{ record, pointer: [] }];
  const loose = commentsByTicket(record.comments);
  return listAt(record, 'tickets').map((ticket, index) => {
    const comments = ticket.comments ?? loose.get(nameOf(ticket.id) ?? '');
    return { record: { ...shared, ...ticket, comments }, pointer: ['tickets', index] };
  });
}

function commentsByTicket(value: unknown): ReadonlyMap<string, readonly Fields[]> {
  const byTicket = new Map<string, Fields[]>();
  for (const comment of objectsOf(value)) {
    const id = nameOf(comment.ticket_id) ?? '';
    const list = byTicket.get(id);
    if (list === undefined) byTicket.set(id, [comment]);
    else list.push(comment);
  }
  return byTicket;
}

interface Person {
  readonly name: string;
  readonly role?: Speaker;
}

function peopleOf(ticket: Fields): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  const add = (value: unknown, otherwise?: Speaker): void => {
    const user = isFields(value) ? value : { id: value };
    const id = nameOf(user.id);
    if (id === undefined) return;
    const before = people.get(id);
    const said = roles[(nameOf(user.role) ?? '').toLowerCase()];
    // A user whose role is of a kind of their own is asked for, whatever part they have in the ticket.
    const role = before?.role ?? said ?? (nameOf(user.role) === undefined ? otherwise : undefined);
    people.set(id, { name: before?.name ?? nameOf(user.name) ?? `author ${id}`, ...present({ role }) });
  };
  for (const user of objectsOf(ticket.users)) add(user);
  for (const comment of objectsOf(ticket.comments)) if (isFields(comment.author)) add(comment.author);
  const listed = new Set(people.keys());
  const requester =
    nameOf(ticket.requester_id) ?? nameOf(isFields(ticket.requester) ? ticket.requester.id : '');
  const assignee = nameOf(ticket.assignee_id) ?? nameOf(isFields(ticket.assignee) ? ticket.assignee.id : '');
  if (requester === assignee) return people;
  if (requester !== undefined && !listed.has(requester))
    add(isFields(ticket.requester) ? ticket.requester : requester, 'customer');
  if (assignee !== undefined && !listed.has(assignee))
    add(isFields(ticket.assignee) ? ticket.assignee : assignee, 'agent');
  return people;
}
