import type { Rubric } from '../../../files/generated/rubric.js';
import { fourDecimals } from '../../../report/four-decimals.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { ComparedAnswer, RehearsalAgreement } from '../../../visit/rehearsal/compare.js';
import type { PlayedTurn } from './play.js';

/**
 * A rehearsal for machines:
 *
 * - `checklist` `{id, version}`
 * - `turns` `[{time, happens, staff, said, gave_away: [{kind, words | question}]}]`; what is missing is null
 * - `answers` `[{question, given, expected, because, same}]`: values as in visits, `"na"` where not applicable, null where
 *   there is none; `same` null where nothing could be compared
 * - `agreement` `{compared, same, share, ac1}`
 */
export function rehearsalJson(
  { id, version }: Rubric,
  played: readonly PlayedTurn[],
  compared: readonly ComparedAnswer[],
  { share, ac1, ...counts }: RehearsalAgreement,
): unknown {
  return {
    checklist: { id, version },
    turns: played.map(({ turn, said, giveaways }) => ({
      time: turn.time ?? null,
      happens: turn.happens ?? null,
      staff: turn.staff,
      said,
      gave_away: giveaways,
    })),
    answers: compared.map(({ question, given, expected, because, isSame }) => ({
      question: question.id,
      given: valueIn(given),
      expected: valueIn(expected),
      because,
      same: isSame,
    })),
    agreement: { ...counts, share: fourDecimals(share), ac1: fourDecimals(ac1) },
  };
}

function valueIn(reply: Reply | undefined): unknown {
  if (!reply) return null;
  if (reply.answer.na === true) return 'na';
  return 'level' in reply.answer ? reply.answer.level : reply.answer.value;
}
