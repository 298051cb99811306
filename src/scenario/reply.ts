import { answer, answersAtOnce } from './answers.js';
import type { CompiledScenario } from './compiled.js';
import { type Draft, moved, revealing, saying, sayingStock } from './draft.js';
import { ended, reachedEnding } from './endings.js';
import { isMeaningless, wordsOf } from './manner.js';
import { unforeseenQuestions } from './questions.js';
import { isHarm, remark } from './remark.js';
import { type Fired, findRule, fireWithFollowers } from './rules.js';
import type { Situation } from './source.js';
import type { Sentence, Span } from './tools.js';
import type { HeardTurn } from './turn.js';
import { keywordOf } from './worded-questions.js';

/** Parts of one answer; with the last word of an ending there may be one more. */
const partsAtMost = 3;
const unforeseenAtOnce = 2;
/** The first answer takes up the greeting; whatever else the customer wants to say can wait. */
const volunteeredFromTurn = 2;
/** Questions this short, without a word of substance, only prompt the customer to go on. */
const promptWords = 2;
/** Near the end of patience or the top of anger the customer says so, once. */
const warnedBelowPatience = 2;
const warnedFromAnger = 9;
/** A goodbye before anything is settled is protested against once; the next one is believed. */
const farewellsHeeded = 1;

/** First what strikes the customer: a breach, an insult, shouting, a speech, the same again. */
function firstReaction(compiled: CompiledScenario, turn: HeardTurn, draft: Draft): Draft {
  if (turn.breach) return sayingStock(compiled, draft, 'breach');
  const harm = turn.taken.behaviours.filter((id) => isHarm(compiled, id));
  if (harm.length > 0) return remark(compiled, draft, harm);
  if (turn.repeated) return sayingStock(compiled, draft, 'repeats');
  if (turn.taken.manner === 'shouting' || turn.taken.manner === 'overlong')
    return sayingStock(compiled, draft, turn.taken.manner);
  return draft;
}

function coveredBy(turn: HeardTurn, fired: readonly Fired[]): readonly Span[] {
  const asked = turn.asked.slice(0, answersAtOnce).map(({ at }) => ({ from: at, to: at + 1 }));
  return [...asked, ...fired.flatMap(({ rule, spans }) => (rule.source.say === undefined ? [] : spans))];
}

/** Behaviours whose remark is an answer to the question they stand in. */
function answerable(compiled: CompiledScenario, turn: HeardTurn, question: Sentence): readonly string[] {
  return turn.taken.reading.heard
    .filter((heard) => heard.from < question.to && question.from < heard.to)
    .map((heard) => heard.behaviour)
    .filter((id) => compiled.stock.answers.includes(id) && !isHarm(compiled, id));
}

function restOfQuestions(
  compiled: CompiledScenario,
  turn: HeardTurn,
  fired: readonly Fired[],
  draft: Draft,
): Draft {
  const spoken = fired.some(({ rule }) => rule.source.say !== undefined);
  let next = draft;
  const left = unforeseenQuestions(turn.taken.reading, coveredBy(turn, fired));
  for (const question of left.slice(0, unforeseenAtOnce)) {
    if (next.parts.length >= partsAtMost) break;
    const behaviours = answerable(compiled, turn, question);
    // The rule's line has taken the agent's proposal up; asking "Does that suit you?" needs no second answer.
    if (behaviours.length > 0 && spoken) continue;
    if (behaviours.length > 0) next = remark(compiled, next, behaviours);
    // An opener of a greeting ("How can I help?") or an accusation has been answered by now.
    else if (next.parts.length === 0 || !isHeard(turn, question))
      next = unforeseen(compiled, turn, question, next);
  }
  const tooMany = turn.asked.length > answersAtOnce || turn.asked.length + left.length > answersAtOnce + 1;
  return tooMany ? sayingStock(compiled, next, 'too-many') : next;
}

function isHeard(turn: HeardTurn, question: Sentence): boolean {
  return turn.taken.reading.heard.some((heard) => heard.from < question.to && question.from < heard.to);
}

function unforeseen(compiled: CompiledScenario, turn: HeardTurn, question: Sentence, draft: Draft): Draft {
  const keyword = keywordOf(compiled, turn.taken.reading, question);
  if (keyword !== undefined) return sayingStock(compiled, draft, 'unforeseen', { keyword });
  // "Yes?" and the like ask for nothing but that the customer goes on.
  const words = wordsOf(turn.taken.reading.text.slice(question.from, question.to)).length;
  return sayingStock(compiled, draft, words <= promptWords ? 'nudge' : 'unforeseen-plain');
}

function volunteered(compiled: CompiledScenario, turn: HeardTurn, draft: Draft): Draft {
  const early = draft.state.turns < volunteeredFromTurn;
  if (early || turn.idle || turn.asked.length > 0 || draft.parts.length > 1) return draft;
  const trust = draft.state.mood.trust ?? 0;
  for (const [id, fact] of Object.entries(compiled.source.facts)) {
    if (fact.trust === undefined || trust < fact.trust || draft.state.revealed.includes(id)) continue;
    return saying(compiled, revealing(draft, [id]), fact.unasked ?? fact.say);
  }
  return draft;
}

function warning(compiled: CompiledScenario, draft: Draft): Draft {
  const { mood, warned } = draft.state;
  const near = (mood.patience ?? 10) <= warnedBelowPatience || (mood.anger ?? 0) >= warnedFromAnger;
  if (warned || !near) return draft;
  const told = sayingStock(compiled, draft, 'warning');
  return { ...told, state: { ...told.state, warned: true } };
}

function situationOf(turn: HeardTurn): Situation {
  switch (turn.taken.manner) {
    case 'silent':
    case 'emoji':
    case 'nonsense':
    case 'foreign':
    case 'scorer':
      return turn.taken.manner;
    default:
      return 'statement';
  }
}

/** What the customer says when nothing above has answered yet. */
function atLeastSomething(compiled: CompiledScenario, turn: HeardTurn, draft: Draft): Draft {
  if (draft.parts.length > 0) return draft;
  if (turn.hollow) return sayingStock(compiled, draft, 'hollow');
  if (turn.taken.manner === 'one-word' && turn.taken.behaviours.length === 0)
    return sayingStock(compiled, draft, 'one-word');
  return remark(compiled, draft, turn.taken.behaviours);
}

/** The customer's answer to a turn, as a draft whose parts are not yet spoken. */
export function reply(compiled: CompiledScenario, turn: HeardTurn): Draft {
  const { taken, farewell } = turn;
  const { behaviours, manner } = taken;
  const occasion = { behaviours, taken, farewell };
  const fired = isMeaningless(manner) ? undefined : findRule(compiled, turn.draft, occasion);
  let draft = turn.draft;
  const unmoved = turn.idle && fired === undefined && turn.asked.length === 0 && draft.state.turns > 1;
  if (unmoved && !isMeaningless(manner))
    draft = moved(draft, compiled.temperament.events.unmoved, ['unmoved']);
  if (isMeaningless(manner) && behaviours.length === 0) {
    draft = sayingStock(compiled, draft, situationOf(turn));
  } else {
    draft = firstReaction(compiled, turn, draft);
  }
  if (manner !== 'nonsense') draft = answer(compiled, draft, turn.asked, behaviours);
  const firing = fired && fireWithFollowers(compiled, draft, fired, occasion);
  if (firing !== undefined) draft = firing.draft;
  const ending = reachedEnding(compiled, draft, {
    behaviours,
    farewell,
    left: draft.state.farewells > farewellsHeeded,
    leadsTo: firing?.fired.at(-1)?.rule.source.goto,
  });
  if (ending !== undefined) return ended(compiled, draft, ending);
  if (!isMeaningless(manner)) draft = restOfQuestions(compiled, turn, firing?.fired ?? [], draft);
  if (fired === undefined) draft = volunteered(compiled, turn, draft);
  return warning(compiled, atLeastSomething(compiled, turn, draft));
}
