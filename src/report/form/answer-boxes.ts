import { scaleOf } from '../../visit/parse/number.js';
import type { JudgedQuestion, Question, SeenQuestion } from '../../visit/question.js';
import { html, type Markup } from '../html/markup.js';
import type { FormMessages } from './form-messages.js';

/** A scale with more points than this is a line to write on. */
const mostPoints = 11;

/** Where the answer is ticked or written, with the key to type for each. */
export function answerBoxes(question: Question, words: FormMessages): Markup {
  const na = question.ask.na === true ? box(words.notApplicable, words.keys.notApplicable) : undefined;
  if (question.kind === 'judged') return html`${levels(question.ask)}${na && row([na])}`;
  return seenBoxes(question.ask, words, na);
}

function seenBoxes(ask: SeenQuestion, words: FormMessages, na: Markup | undefined): Markup {
  const withNa = (parts: readonly Markup[]): Markup => row(na ? [...parts, na] : parts);
  switch (ask.type) {
    case 'yes-no':
      return withNa([box(words.yes, words.keys.yes), box(words.no, words.keys.no)]);
    case 'scale':
      return scale(ask, withNa);
    case 'choice':
      return html`${list(ask, words.tickOne)}${na && row([na])}`;
    case 'choices':
      return html`${list(ask, words.tickAll)}${na && row([na])}`;
    case 'number':
      return withNa([blank(ask.unit)]);
    case 'money':
      return withNa([html`<span class="cells">${cell(4)}<b>,</b>${cell(2)}</span> ${ask.currency}`]);
    case 'time':
      return withNa([clock()]);
    case 'date':
      return withNa([html`<span class="cells">${cell(4)}<b>-</b>${cell(2)}<b>-</b>${cell(2)}</span>`]);
    case 'duration':
      return duration(ask, words, withNa);
    case 'text':
      return html`${lines(6)}${na && row([na])}`;
    case 'photo':
      return withNa([html`<span class="blank long"></span> <small>${words.photo}</small>`]);
  }
}

/** A box to tick, its words, and the key to type. */
function box(words: string, key: string | number): Markup {
  return html`<span class="tick"><i class="box"></i>${words} <kbd>${key}</kbd></span>`;
}

function row(parts: readonly Markup[]): Markup {
  return html`<div class="row">${parts}</div>`;
}

function list({ options = [] }: SeenQuestion, hint: string): Markup {
  const items = options.map(
    ({ title }, index) => html`<li><i class="box"></i><kbd>${index + 1}</kbd> ${title}</li>`,
  );
  return html`<small>${hint}</small><ul class="options">${items}</ul>`;
}

function levels({ levels: all }: JudgedQuestion): Markup {
  const items = all.map(
    (level, index) =>
      html`<li><i class="box"></i><kbd>${index}</kbd> ${level.replace(new RegExp(`^${index}\\s+`), '')}</li>`,
  );
  return html`<ul class="options">${items}</ul>`;
}

function scale(ask: SeenQuestion, withNa: (parts: readonly Markup[]) => Markup): Markup {
  const { min, max } = scaleOf(ask);
  if (max - min + 1 > mostPoints) return withNa([blank(`${min}–${max}`)]);
  const points = Array.from({ length: max - min + 1 }, (_, step) => min + step).map(
    (value) =>
      html`<span class="point"><i class="circle">${value}</i><small>${ask.labels?.[String(value)]}</small></span>`,
  );
  return withNa([html`<span class="scale">${points}</span>`]);
}

function duration(
  ask: SeenQuestion,
  words: FormMessages,
  withNa: (parts: readonly Markup[]) => Markup,
): Markup {
  const moment = (title: string, what: string | undefined): Markup =>
    html`<span class="moment">${title}${what === undefined ? '' : `: ${what}`} ${clock()}</span>`;
  const moments =
    ask.start === undefined && ask.stop === undefined
      ? undefined
      : row([moment(words.startOf, ask.start), moment(words.stopOf, ask.stop)]);
  const took = html`<span class="moment">${words.lasted} ${clock()} <small>${words.minutesSeconds}</small></span>`;
  return html`${moments}${withNa([took])}`;
}

function clock(): Markup {
  return html`<span class="cells">${cell(2)}<b>:</b>${cell(2)}</span>`;
}

function cell(count: number): readonly Markup[] {
  return Array.from({ length: count }, () => html`<i class="cell"></i>`);
}

function blank(unit: string | undefined): Markup {
  return html`<span><span class="blank"></span> ${unit}</span>`;
}

/** Lines to write on. */
export function lines(count: number): Markup {
  return html`<div class="lines">${Array.from({ length: count }, () => html`<p></p>`)}</div>`;
}
