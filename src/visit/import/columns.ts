import { didYouMean } from '../../files/did-you-mean.js';
import type { Rubric } from '../../rubric/rubric.js';
import { questionsOf } from '../journey.js';
import type { Question } from '../question.js';
import { aboutFields, formNames } from '../xlsform/form-names.js';
import { type AboutColumn, aboutWords, commentWords, isBookkeeping } from './column-words.js';

/** What a column of an export holds. */
export type ColumnUse =
  | { readonly kind: 'answer' | 'comment' | 'na' | 'minutes' | 'seconds'; readonly question: string }
  /** One option of several: 1 where it was ticked. */
  | { readonly kind: 'option'; readonly question: string; readonly option: string }
  | { readonly kind: 'about'; readonly field: AboutColumn }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown'; readonly meant?: string };

/** Tells what a column holds by its heading: names of a form, ids, titles or the words of questions, in any language. */
export type ColumnReader = (heading: string) => ColumnUse;

/** @param rubrics the checklist in each language that it is known in */
export function columnReader(rubrics: readonly [Rubric, ...(readonly Rubric[])]): ColumnReader {
  const known = new Map<string, ColumnUse>();
  const read = headingReader(rubrics);
  return (heading) => {
    const use = known.get(heading) ?? read(heading);
    if (known.size < 5000) known.set(heading, use);
    return use;
  };
}

/** Longer than any question. */
const longestHeading = 2000;

function headingReader(rubrics: readonly [Rubric, ...(readonly Rubric[])]): ColumnReader {
  const [rubric] = rubrics;
  const names = formNames(rubric);
  const groups = [...names.fields].flatMap(([name, { kind }]) => (kind === 'group' ? [name] : []));
  const byText = questionTexts(rubrics);
  const options = optionTexts(rubrics);
  const about = new Map(
    (Object.entries(aboutWords) as [AboutColumn, readonly string[]][]).flatMap(([field, words]) =>
      words.map((word) => [word, field] as const),
    ),
  );

  const named = (name: string): ColumnUse | undefined => {
    const field = names.fields.get(name);
    if (field && field.kind !== 'group') return field;
    const question = byText.get(foldHeading(name));
    return question === undefined ? undefined : { kind: 'answer', question };
  };
  const questionIn = (name: string): string | undefined => {
    const use = named(name);
    return use?.kind === 'answer' ? use.question : undefined;
  };
  const comment = (name: string): ColumnUse | undefined => {
    const base = withoutComment(name);
    const question = base === undefined ? undefined : questionIn(base);
    return question === undefined ? undefined : { kind: 'comment', question };
  };
  const option = (name: string): ColumnUse | undefined => {
    const at = name.lastIndexOf('/');
    const question = at > 0 ? questionIn(lastPart(name.slice(0, at))) : undefined;
    const chosen =
      question === undefined ? undefined : options.get(question)?.get(foldHeading(name.slice(at + 1)));
    return question === undefined || chosen === undefined
      ? undefined
      : { kind: 'option', question, option: chosen };
  };
  const ofVisit = (name: string): ColumnUse | undefined => {
    const field = about.get(foldHeading(name));
    return field && { kind: 'about', field };
  };

  return (heading) => {
    const whole = heading.replace(/^\ufeff/, '').trim();
    if (whole === '') return { kind: 'ignored' };
    if (whole.length > longestHeading) return { kind: 'unknown' };
    const bare = withoutGroup(whole, groups);
    const found =
      named(whole) ??
      comment(whole) ??
      option(whole) ??
      named(bare) ??
      comment(bare) ??
      ofVisit(whole) ??
      ofVisit(bare);
    if (found) return found;
    if (isBookkeeping(whole.toLowerCase()) || isBookkeeping(bare.toLowerCase())) return { kind: 'ignored' };
    const meant = didYouMean(bare, [...byText.values(), ...aboutFields]);
    return meant === undefined ? { kind: 'unknown' } : { kind: 'unknown', meant };
  };
}

/** Case, diacritics, extra spaces and underscores do not matter. */
export function foldHeading(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/\s+/g, ' ');
}

/** Ids by every word for them; words that two questions share stand for neither. */
function questionTexts(rubrics: readonly Rubric[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string | undefined>();
  const give = (text: string, id: string): void => {
    const key = foldHeading(text);
    texts.set(key, texts.has(key) && texts.get(key) !== id ? undefined : id);
  };
  for (const rubric of rubrics) {
    for (const question of questionsOf(rubric)) {
      give(question.title, question.id);
      give(question.ask.question, question.id);
    }
  }
  // An id is always its own.
  for (const { id } of rubrics.flatMap(questionsOf)) texts.set(id, id);
  return new Map([...texts].flatMap(([text, id]) => (id === undefined ? [] : [[text, id] as const])));
}

function optionTexts(rubrics: readonly Rubric[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byQuestion = new Map<string, Map<string, string>>();
  for (const question of rubrics.flatMap(questionsOf)) {
    if (!isChoices(question)) continue;
    const options = byQuestion.get(question.id) ?? new Map<string, string>();
    byQuestion.set(question.id, options);
    for (const { id, title } of question.ask.options ?? []) {
      options.set(foldHeading(title), id);
      options.set(id, id);
    }
    options.set('na', 'na');
  }
  return byQuestion;
}

function isChoices(question: Question): question is Extract<Question, { kind: 'seen' }> {
  return question.kind === 'seen' && question.ask.type === 'choices';
}

/** `greeted.comment`, `greeted comment` and `Comment: Were you greeted?` hold the comment on `greeted`. */
function withoutComment(name: string): string | undefined {
  const [, head = '', tail = ''] = /^([^:]{1,20}):\s*(.+)$/s.exec(name) ?? [];
  if (commentWords.includes(foldHeading(head))) return tail;
  const [, base = '', word = ''] = /^(.+)[\s._:–-]+([^\s._:–-]+)$/s.exec(name) ?? [];
  return commentWords.includes(foldHeading(word).replace(/[()[\]]/g, '')) ? base : undefined;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Without the groups before the name: `section_door/greeted`, or `section_door-greeted` as ODK Central writes it. */
function withoutGroup(name: string, groups: readonly string[]): string {
  const last = lastPart(name);
  const group = groups.find((each) => last.startsWith(`${each}-`));
  return group === undefined ? last : last.slice(group.length + 1);
}
