import type { FormTranslation, FormWords, SurveyRow } from './sheets.js';
import { xpathText } from './xpath.js';

/** What a form asks before the questions: when, where, who, and the briefing to read. */
export function headRows(
  translations: readonly [FormTranslation, ...FormTranslation[]],
  { programme, site }: { readonly programme: string | undefined; readonly site: string | undefined },
): readonly SurveyRow[] {
  const label = (word: keyof FormWords) => translations.map(({ words }) => words[word]);
  const [{ rubric }] = translations;
  const briefings = translations.map((each) => briefingOf(each));
  const told: readonly SurveyRow[] = briefings.some((text) => text !== '')
    ? [{ type: 'note', name: 'note', label: briefings }]
    : [];
  const belongs: readonly SurveyRow[] =
    programme === undefined
      ? []
      : [{ type: 'calculate', name: 'programme', calculation: xpathText(programme) }];
  return [
    { type: 'start', name: 'start' },
    { type: 'end', name: 'end' },
    { type: 'calculate', name: 'checklist', calculation: xpathText(rubric.id) },
    ...belongs,
    ...told,
    {
      type: 'text',
      name: 'site',
      label: label('site'),
      required: true,
      ...(site === undefined ? {} : { default: site }),
    },
    { type: 'date', name: 'day', label: label('day'), required: true, default: 'today()' },
    { type: 'text', name: 'evaluator', label: label('evaluator'), required: true },
    { type: 'text', name: 'person', label: label('person'), required: false },
  ];
}

function briefingOf({ rubric: { briefing }, words }: FormTranslation): string {
  if (briefing === undefined) return '';
  const {
    scenario,
    watch = [],
    times = [],
  } = typeof briefing === 'string' ? { scenario: briefing } : briefing;
  return [words.briefing, scenario.trim(), ...[...watch, ...times].map((line) => `- ${line}`)].join('\n\n');
}
