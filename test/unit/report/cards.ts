import type { Observation } from '../../../src/behaviour/observation.js';
import type { Conversation } from '../../../src/conversation/conversation.js';
import { noInk, type TextOptions } from '../../../src/report/ink.js';
import { buildScorecard, type ScorecardContext } from '../../../src/report/scorecard/build-scorecard.js';
import type { Scorecard } from '../../../src/report/scorecard/scorecard.js';
import { assess } from '../../../src/rubric/assess.js';
import type { Assessment } from '../../../src/rubric/assessment.js';
import type { Rubric } from '../../../src/rubric/rubric.js';

export const rubric: Rubric = {
  id: 'small',
  version: 1,
  title: 'Small rubric',
  language: 'en',
  kind: 'conversation',
  dimensions: {
    empathy: { title: 'Empathy', levels: ['0 none', '1 cold', '2 correct', '3 warm', '4 seen'] },
    procedure: { title: 'Procedure' },
    resolution: { title: 'Resolution' },
  },
  bands: [
    { id: 'low', title: 'needs work', from: 0 },
    { id: 'high', title: 'meets', from: 60 },
  ],
  pass: 60,
  criteria: [
    {
      id: 'sorry',
      title: 'Apologised',
      dimension: 'empathy',
      weight: 2,
      when: "cue('angry') > 0",
      said: { any: ['apologise'] },
      advice: 'Say sorry once.',
      examples: ['Sorry for the oven, {customer}.', 'Sorry about the parcel, {customer}.'],
    },
    { id: 'greeted', title: 'Greeted', dimension: 'empathy', said: { any: ['greet'], in_first: 1 } },
    {
      id: 'identity',
      title: 'Identity before data',
      dimension: 'procedure',
      said: { never: ['disclose-account'], before: ['verify-identity'] },
      critical: 'compliance',
    },
    { id: 'asked', title: 'Asked', dimension: 'procedure', said: { any: ['ask-details'] } },
    { id: 'remedy', title: 'Offered a remedy', dimension: 'resolution', said: { any: ['offer-remedy'] } },
    { id: 'tone', title: 'Tone', dimension: 'resolution', judged: { question: 'Tone?', levels: ['0', '1'] } },
  ],
};

export const conversation: Conversation = {
  id: 'case-1',
  language: 'en',
  channel: 'phone',
  turns: [
    { speaker: 'agent', text: 'Good morning.' },
    { speaker: 'customer', text: 'My parcel is late and I am angry!' },
    { speaker: 'agent', text: 'Your balance is 40. We send a new one.' },
  ],
};

export const found = (turn: number, behaviour: string, from: number, to: number): Observation => ({
  turn,
  behaviour,
  from,
  to,
  confidence: 1,
  source: 'rule',
});

export const observations: readonly Observation[] = [
  found(0, 'greet', 0, 12),
  found(1, 'angry', 26, 31),
  found(2, 'disclose-account', 0, 18),
  found(2, 'offer-remedy', 20, 37),
];

export const assessment: Assessment = assess(rubric, { conversation, observations });

export function card(context: ScorecardContext = {}): Scorecard {
  return buildScorecard(assessment, rubric, conversation, { observations, ...context });
}

export const options: TextOptions = { width: 80, ink: noInk, plain: false };
