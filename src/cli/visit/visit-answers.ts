import { stripControls } from '../../report/strip-controls.js';
import { openJourney } from '../../visit/journey.js';
import type { Run } from '../command.js';
import { reviewText } from '../terminal/visit/visit-screen.js';
import { shownSite } from './shown-site.js';
import type { OpenedVisit } from './stored-visit.js';

/** Checklist and site; below them id, day, evaluator and state. */
export function visitHeading({ style, messages }: Run, { stored, recording }: OpenedVisit): string {
  const state = messages.visitStates[recording.visit().state];
  const day = messages.date(stored.day === '' ? stored.startedAt : stored.day);
  return [
    style.paint.bold(`${recording.rubric.title} · ${shownSite(stored.site, messages)}`),
    `${stored.id} · ${day} · ${stripControls(stored.evaluator)} · ${state}\n`,
  ].join('\n');
}

/** All questions that apply, by section, with their numbers, answers and comments. */
export function answersText({ screen, style, messages }: Run, { recording }: OpenedVisit): string {
  const { rubric } = recording;
  const visit = recording.visit();
  const view = { columns: screen.columns(), style, messages, sections: rubric.sections ?? [] };
  return reviewText(openJourney(rubric, visit), visit, view);
}
