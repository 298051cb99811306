import type { TextOptions } from '../../ink.js';
import type { ReportMessages } from '../../messages/messages.js';
import type { ResultsReport } from '../report.js';
import type { Written } from './written.js';

/** What every part of the text is made from. */
export interface TextPage {
  readonly report: ResultsReport;
  readonly messages: ReportMessages;
  readonly written: Written;
  readonly options: TextOptions;
  /** How many are named at either end of a list. */
  readonly top: number;
}

/** Lines of one part of the report; none where it has nothing to say. */
export type TextPart = (page: TextPage) => readonly string[];
