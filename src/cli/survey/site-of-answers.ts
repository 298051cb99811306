import type { Settings } from '../../files/load-settings.js';
import type { SurveyAnswer } from '../../survey/answer.js';
import { findSite } from '../../visit/site.js';

/**
 * The answer under the name and region that its site has in the workspace, so that it meets the visits there. A site
 * that the workspace does not know keeps the name it came with.
 */
export function placed(answer: SurveyAnswer, { sites = {} }: Settings): SurveyAnswer {
  if (answer.site === '') return answer;
  const found = findSite(answer.site, sites);
  const region = answer.region === '' && found.kind === 'known' ? (found.region ?? '') : answer.region;
  return { ...answer, site: found.title, region };
}
