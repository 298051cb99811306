import type { Rubric } from '../../rubric/rubric.js';
import type { AnswerFault } from '../answer-fault.js';
import { answerWords } from '../answer-words.js';
import { gapsOf, openJourney, questionsOf } from '../journey.js';
import { parseReply, type Reply } from '../parse/answer.js';
import { parseDate } from '../parse/date.js';
import type { Question } from '../question.js';
import { replay } from '../visit.js';
import type { VisitEvent } from '../visit-event.js';
import { withComment } from '../with-comment.js';
import type { AboutField } from '../xlsform/form-names.js';
import { dayText, typedText } from './cell-text.js';
import type { ColumnUse } from './columns.js';
import type { RowFault } from './row-fault.js';

/** One cell with its heading and what that means. */
export interface ReadCell {
  readonly column: string;
  readonly use: ColumnUse;
  readonly text: string;
}

export interface ReadVisit {
  readonly about: Readonly<Partial<Record<AboutField, string>>>;
  /** Its name in the program that it comes from. */
  readonly external?: string;
  /** Its id, where it was exported from a store. */
  readonly visit?: string;
  /** What was answered, and that it was submitted where nothing is missing. */
  readonly events: readonly VisitEvent[];
  readonly complete: boolean;
  /** A visit with a fault is not kept at all. */
  readonly faults: readonly RowFault[];
}

export interface ReadVisitOptions {
  /** The checklist in each language that it is known in. */
  readonly rubrics: readonly [Rubric, ...(readonly Rubric[])];
  /** What holds where a row says nothing. */
  readonly defaults?: Readonly<Partial<Record<AboutField, string>>>;
  /** Keeps unfinished visits, too. */
  readonly drafts?: boolean;
}

/** Longest text of a cell, in UTF-16 units. */
export const longestCell = 100_000;

/** A visit of the cells of one row, or of the fields of one record. Nothing in them is run or taken for markup. */
export function readVisit(cells: readonly ReadCell[], options: ReadVisitOptions): ReadVisit {
  const { rubrics, drafts = false } = options;
  const [rubric] = rubrics;
  const given = cells.filter(({ text }) => text.trim() !== '');
  const faults: RowFault[] = given.flatMap(({ column, text }): RowFault[] =>
    text.length > longestCell ? [{ kind: 'too-long', column, most: longestCell }] : [],
  );
  const short = given.filter(({ text }) => text.length <= longestCell);
  const about = aboutOf(short, options.defaults ?? {}, faults);
  const refused = new Map<string, RowFault>();
  const answers = questionsOf(rubric).flatMap((question): VisitEvent[] => {
    const reply = replyOf(question, short, options, (fault) => refused.set(question.id, fault));
    return reply ? [{ kind: 'answered', question: question.id, reply }] : [];
  });
  const visit = replay(answers);
  const open = new Set(openJourney(rubric, visit).map(({ id }) => id));
  for (const [question, fault] of refused) {
    // "n/a" under a question that was not asked says just that.
    const isMoot =
      fault.kind === 'answer' && fault.fault.kind === 'not-applicable-not-allowed' && !open.has(question);
    if (!isMoot) faults.push(fault);
  }
  const gaps = gapsOf(rubric, visit).filter(({ question }) => !refused.has(question.id));
  if (!drafts) {
    for (const { question, why } of gaps) {
      const kind = why === 'unanswered' ? 'unanswered' : 'comment-missing';
      const column = columnFor(kind === 'unanswered' ? 'answer' : 'comment', question.id, cells);
      faults.push({ kind, question: question.id, ...(column === undefined ? {} : { column }) });
    }
  }
  const complete = gaps.length === 0;
  const external = firstOf(short, 'external');
  const id = firstOf(short, 'visit');
  return {
    about,
    ...(external === undefined ? {} : { external }),
    ...(id === undefined ? {} : { visit: id }),
    events: complete ? [...answers, { kind: 'submitted' }] : answers,
    complete,
    faults,
  };
}

function columnFor(
  kind: 'answer' | 'comment',
  question: string,
  cells: readonly ReadCell[],
): string | undefined {
  return cells.find(({ use }) => use.kind === kind && use.question === question)?.column;
}

function firstOf(cells: readonly ReadCell[], field: string): string | undefined {
  return cells.find(({ use }) => use.kind === 'about' && use.field === field)?.text.trim();
}

function aboutOf(
  cells: readonly ReadCell[],
  defaults: Readonly<Partial<Record<AboutField, string>>>,
  faults: RowFault[],
): Readonly<Partial<Record<AboutField, string>>> {
  const about: Partial<Record<AboutField, string>> = { ...defaults };
  const told = new Map<string, string>();
  let moment: ReadCell | undefined;
  for (const cell of cells) {
    if (cell.use.kind !== 'about') continue;
    const { field } = cell.use;
    if (field === 'moment') moment ??= cell;
    if (field === 'moment' || field === 'external' || field === 'visit') continue;
    const other = told.get(field);
    const text = cell.text.trim().replace(/\s+/g, ' ');
    if (other !== undefined && about[field] !== text)
      faults.push({ kind: 'twice', column: cell.column, other });
    told.set(field, cell.column);
    about[field] = text;
  }
  if (about.day === undefined && moment) {
    about.day = moment.text;
    told.set('day', moment.column);
  }
  // A call has no site, and its export none either; what comes from elsewhere may just lack the column.
  const isExported = firstOf(cells, 'visit') !== undefined;
  if (about.site === undefined && !isExported) faults.push({ kind: 'no-site' });
  if (about.day === undefined) faults.push({ kind: 'no-day' });
  else {
    const parsed = parseDate(dayText(about.day));
    if ('value' in parsed) about.day = parsed.value;
    else faults.push({ kind: 'bad-day', column: told.get('day') ?? 'day', given: about.day });
  }
  return about;
}

function replyOf(
  question: Question,
  cells: readonly ReadCell[],
  { rubrics }: ReadVisitOptions,
  refuse: (fault: RowFault) => void,
): Reply | undefined {
  const own = cells.filter(({ use }) => 'question' in use && use.question === question.id);
  const answers = own.filter(({ use }) => use.kind === 'answer');
  const [answer, second] = answers;
  if (answer && second && answer.text.trim() !== second.text.trim()) {
    refuse({ kind: 'twice', column: second.column, other: answer.column });
    return undefined;
  }
  const typed = answer ?? ticked(own) ?? lasting(own);
  if (!typed) return undefined;
  const parsed = parseInAny(typed.text, question, rubrics);
  if ('fault' in parsed) {
    refuse({ kind: 'answer', column: typed.column, given: typed.text, fault: parsed.fault });
    return undefined;
  }
  const comment = own.find(({ use }) => use.kind === 'comment')?.text;
  return comment === undefined ? parsed.value : withComment(parsed.value, comment.trim());
}

type Typed = Pick<ReadCell, 'column' | 'text'>;

const isTicked = (text: string): boolean => !/^(?:0|false|no|nie|ne|nē)$/i.test(text.trim());

/** From a box for "not applicable", or a column for each option. */
function ticked(own: readonly ReadCell[]): Typed | undefined {
  const na = own.find(({ use, text }) => use.kind === 'na' && isTicked(text));
  if (na) return { column: na.column, text: 'na' };
  const options = own.filter(({ use }) => use.kind === 'option');
  const chosen = options.filter(({ text }) => isTicked(text));
  const [first] = chosen;
  return (
    first && {
      column: first.column,
      text: chosen.map(({ use }) => (use.kind === 'option' ? use.option : '')).join(';'),
    }
  );
}

/** From minutes and seconds in columns of their own. */
function lasting(own: readonly ReadCell[]): Typed | undefined {
  const part = (kind: 'minutes' | 'seconds') => own.find(({ use }) => use.kind === kind);
  const [minutes, seconds] = [part('minutes'), part('seconds')];
  const cell = minutes ?? seconds;
  const whole = (text: string | undefined): string => (text ?? '0').trim().replace(/[.,]0+$/, '');
  return cell && { column: cell.column, text: `${whole(minutes?.text)} min ${whole(seconds?.text)} s` };
}

/** Yes and no are understood in each of these, since a table may have been filled in anywhere. */
const spoken = ['pl', 'cs', 'lv'];

/** Words of any language that the checklist is known in; the fault is told in terms of the first. */
function parseInAny(
  text: string,
  question: Question,
  rubrics: readonly Rubric[],
): { readonly value: Reply } | { readonly fault: AnswerFault } {
  const words = answerWords(...spoken);
  const own = parseReply(typedText(text, question), question, words);
  if ('value' in own) return own;
  for (const rubric of rubrics.slice(1)) {
    const translated = questionsOf(rubric).find(({ id }) => id === question.id);
    const parsed = translated && parseReply(typedText(text, translated), translated, words);
    if (parsed && 'value' in parsed) return parsed;
  }
  return own;
}
