import type { Rubric } from '../../files/generated/rubric.js';
import { questionsOf } from '../../visit/journey.js';
import type { Question } from '../../visit/question.js';
import { html, type Markup } from '../html/markup.js';
import { answerBoxes, lines } from './answer-boxes.js';
import { briefingPart } from './briefing-part.js';
import type { FormMessages } from './form-messages.js';
import { formStyle } from './form-style.js';
import { answerWord, type FormPlaces, skipWords } from './skip-words.js';

/** What is known before the visit; the rest is left to be written in. */
export interface FormHead {
  readonly site?: string;
  readonly day?: string;
  readonly evaluator?: string;
  readonly programme?: string;
}

/** From this many questions a section may not fit on a page; it then breaks between questions. */
const longSection = 8;

/**
 * A checklist as a form to print and fill in by hand: one HTML page that loads nothing and runs nothing.
 *
 * @param words of the checklist's own language
 */
export function formHtml(rubric: Rubric, words: FormMessages, head: FormHead = {}): string {
  const all = questionsOf(rubric);
  const places: FormPlaces = {
    numbers: new Map(all.map(({ id }, index) => [id, index + 1])),
    questions: new Map(all.map((question) => [question.id, question])),
  };
  const titles = new Map((rubric.sections ?? []).map((section) => [section.id, section]));
  const sections = groupsOf(all, (id) => (id !== undefined && titles.has(id) ? id : undefined)).map(
    ({ section, questions }) => {
      const { title, about } = titles.get(section ?? '') ?? {};
      return html`<section class="${questions.length >= longSection ? 'long' : 'short'}">
${title !== undefined && html`<h2>${title}</h2>`}${about !== undefined && html`<p class="about">${about}</p>`}
${questions.map((question) => questionPart(question, places, words))}</section>
`;
    },
  );
  return String(html`<!doctype html>
<html lang="${rubric.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${rubric.title}</title>
<style>${formStyle}</style>
</head>
<body>
<header>
<h1>${rubric.title}</h1>
${rubric.about !== undefined && html`<p class="about">${rubric.about}</p>`}
${headPart(head, words)}
${briefingPart(rubric.briefing, words)}
<p><small>${words.howTo}</small></p>
</header>
<main>
${sections}</main>
<footer>${words.made(rubric.id, rubric.version)}</footer>
</body>
</html>
`);
}

function headPart(head: FormHead, words: FormMessages): Markup {
  const fields = (['site', 'day', 'evaluator', 'programme'] as const).map(
    (field) => html`<div>${words[field]} <b>${head[field]}</b></div>`,
  );
  return html`<div class="head">${fields}</div>`;
}

interface Group {
  readonly section: string | undefined;
  readonly questions: readonly Question[];
}

/** Neighbours of one section together; the journey has sections in order already. */
function groupsOf(
  all: readonly Question[],
  known: (section: string | undefined) => string | undefined,
): readonly Group[] {
  const groups: { section: string | undefined; questions: Question[] }[] = [];
  for (const question of all) {
    const section = known(question.section);
    const last = groups.at(-1);
    if (last && last.section === section) last.questions.push(question);
    else groups.push({ section, questions: [question] });
  }
  return groups;
}

function questionPart(question: Question, places: FormPlaces, words: FormMessages): Markup {
  const when = skipWords(question.when, places, words);
  const help = question.kind === 'seen' ? question.ask.help : undefined;
  const isOptional = question.kind === 'seen' && question.ask.required === false;
  const shortest = question.kind === 'seen' ? question.ask.constraint?.min_length : undefined;
  const notes = [
    help,
    isOptional ? words.optional : undefined,
    shortest === undefined ? undefined : words.atLeastSigns(shortest),
  ].filter((note) => note !== undefined);
  return html`<div class="question"><div class="number">${places.numbers.get(question.id)}</div><div>
<p class="ask">${question.ask.question}</p>${when !== undefined && html`<p class="when">${when}</p>`}${
    notes.length > 0 && html`<p class="help">${notes.join(' · ')}</p>`
  }
${answerBoxes(question, words)}${commentPart(question, words)}
</div></div>
`;
}

/** Lines for a comment: more of them where one is asked for. */
function commentPart(question: Question, words: FormMessages): Markup | false {
  if (question.kind === 'seen' && question.ask.type === 'text') return false;
  const wanted =
    question.kind === 'judged'
      ? []
      : (question.ask.comment_on ?? (question.ask.type === 'yes-no' ? ['no'] : []));
  const answers = wanted.map((value) => answerWord(question, value, words)).join(', ');
  const title = wanted.length === 0 ? words.comment : words.commentOn(answers);
  return html`<div class="comment"><small>${title}</small>${lines(wanted.length === 0 ? 1 : 2)}</div>`;
}
