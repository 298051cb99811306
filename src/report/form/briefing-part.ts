import type { Rubric } from '../../files/generated/rubric.js';
import { flowing } from '../flowing.js';
import { html, type Markup } from '../html/markup.js';
import type { FormMessages } from './form-messages.js';

/** What the evaluator reads before the visit, with room for the times to note. */
export function briefingPart(briefing: Rubric['briefing'], words: FormMessages): Markup | false {
  if (briefing === undefined) return false;
  const {
    scenario,
    watch = [],
    times = [],
  } = typeof briefing === 'string' ? { scenario: briefing } : briefing;
  const room = html`<span class="cells"><i class="cell"></i><i class="cell"></i><b>:</b><i class="cell"></i><i class="cell"></i></span>`;
  return html`<div class="briefing"><h2>${words.briefing}</h2>${flowing(scenario)}${
    watch.length > 0 && html`<h3>${words.watch}</h3><ul>${watch.map((line) => html`<li>${line}</li>`)}</ul>`
  }${
    times.length > 0 &&
    html`<h3>${words.times}</h3><ul class="times">${times.map((line) => html`<li>${line} ${room}</li>`)}</ul>`
  }</div>`;
}
