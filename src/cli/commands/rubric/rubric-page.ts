import type { Criterion, Rubric } from '../../../files/generated/rubric.js';
import type { Messages } from '../../messages/messages.js';
import { createPage, type Page } from '../../terminal/page.js';
import type { Style } from '../../terminal/style.js';
import { evidenceText } from './evidence-text.js';

export interface RubricPageOptions {
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

function criterionNotes(criterion: Criterion, messages: Messages): string[] {
  const { when, critical, auto_fail: autoFail } = criterion;
  const marks = [
    critical === undefined ? undefined : messages.criticalFor(messages.report.family[critical]),
    autoFail === undefined ? undefined : messages.autoFail(autoFail),
    when === undefined ? undefined : messages.onlyWhen(when),
  ].filter((mark) => mark !== undefined);
  return [evidenceText(criterion, messages), ...(marks.length === 0 ? [] : [marks.join(' · ')])];
}

function addDimension(page: Page, rubric: Rubric, id: string, messages: Messages): void {
  const dimension = rubric.dimensions[id];
  if (dimension === undefined) return;
  page.heading(messages.dimensionHeading(dimension.title, dimension.weight ?? 1));
  for (const criterion of rubric.criteria.filter((candidate) => candidate.dimension === id)) {
    const weight = criterion.bonus === true ? messages.bonus : messages.weight(criterion.weight ?? 1);
    page.entry(`${criterion.title} (${weight})`, criterionNotes(criterion, messages));
  }
  if (dimension.levels === undefined) return;
  page.paragraph(`${messages.headingLevels}:`);
  page.pairs(dimension.levels.map((level, index) => [String(index), level.replace(/^\d+\s+/, '')]));
}

/** A rubric as a page to read: criteria by dimension, weights, critical families, levels. */
export function rubricPage(rubric: Rubric, { messages, style, columns }: RubricPageOptions): string {
  const page = createPage(columns, style);
  const bands = rubric.bands.map((band) => messages.band(band.title, band.from)).join(', ');
  page.title(
    rubric.title,
    messages.rubricFacts(messages.rubricKindName[rubric.kind], rubric.criteria.length, rubric.pass, bands),
  );
  if (rubric.about !== undefined) {
    page.heading(messages.headingAbout);
    page.paragraph(rubric.about);
  }
  for (const id of Object.keys(rubric.dimensions)) addDimension(page, rubric, id, messages);
  const critical = rubric.criteria.filter((criterion) => criterion.critical !== undefined);
  if (critical.length > 0) {
    page.heading(messages.headingCritical);
    page.pairs(
      critical.map(({ critical: family, title }) => [
        family === undefined ? '' : messages.report.family[family],
        title,
      ]),
    );
  }
  return page.text();
}
