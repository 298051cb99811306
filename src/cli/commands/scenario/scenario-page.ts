import type { Action, Param, Scenario } from '../../../files/generated/scenario.js';
import type { Messages } from '../../messages/messages.js';
import { createPage, type Page } from '../../terminal/page.js';
import type { Style } from '../../terminal/style.js';

export interface ScenarioPageOptions {
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
  /** Also show what the customer tells only when asked. */
  readonly spoilers: boolean;
}

function parameterText(name: string, param: Param, messages: Messages): string {
  const max =
    param.max === undefined
      ? ''
      : `, ${messages.parameterLimit(`${messages.number(param.max)} ${param.currency ?? ''}`.trim())}`;
  const options = param.options === undefined ? '' : `: ${param.options.join(', ')}`;
  return `${name} (${messages.typeName[param.type]}${max}${options})`;
}

function actionNotes({ params = {} }: Action, messages: Messages): string[] {
  const texts = Object.entries(params).map(([name, param]) => parameterText(name, param, messages));
  return texts.length === 0 ? [] : [texts.join(', ')];
}

function addDesk(page: Page, { desk }: Scenario, messages: Messages): void {
  page.heading(messages.headingDesk);
  for (const record of desk.records) page.entry(messages.record(record.title));
  for (const action of desk.actions)
    page.entry(`/do ${action.id}: ${action.title}`, actionNotes(action, messages));
}

function addHidden(page: Page, scenario: Scenario, messages: Messages): void {
  page.heading(messages.headingHidden);
  for (const [id, fact] of Object.entries(scenario.facts)) page.entry(id, [fact.say[0] ?? '']);
  page.heading(messages.headingTopics);
  for (const topic of scenario.topics) page.entry(topic.id, [topic.say[0] ?? '']);
}

/** A scenario as a page to read before playing it. */
export function scenarioPage(
  scenario: Scenario,
  { messages, style, columns, spoilers }: ScenarioPageOptions,
): string {
  const page = createPage(columns, style);
  const { channel, difficulty, minutes, rubric, customer, facts, topics } = scenario;
  page.title(
    scenario.title,
    messages.scenarioFacts(messages.report.channel[channel], difficulty, minutes, rubric),
  );
  page.heading(messages.headingBrief);
  page.paragraph(scenario.brief);
  page.heading(messages.headingCustomer);
  page.paragraph(customer.name);
  if (spoilers) {
    page.paragraph(customer.manner);
    page.paragraph(`${messages.wants}: ${customer.wants}`);
  }
  page.paragraph(messages.customerCanAnswer(Object.keys(facts).length, topics.length));
  page.heading(messages.headingMood);
  page.pairs(
    Object.entries(scenario.mood).map(([name, value]) => [messages.moodName(name), messages.number(value)]),
  );
  addDesk(page, scenario, messages);
  page.heading(messages.headingEndings);
  for (const ending of scenario.endings)
    page.entry(`${ending.title} (${messages.outcomeName[ending.outcome]})`);
  if (spoilers) addHidden(page, scenario, messages);
  else page.note(messages.spoilersHint);
  page.note(messages.playIt(scenario.id));
  return page.text();
}
