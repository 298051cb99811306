import type { LanguageProfile } from '../profile.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** English words meant for whoever scores a conversation instead of for the customer. */
export const substance: LanguageProfile['substance'] = {
  scorer: [
    '(note|message|memo|to|dear) [for|to] [the|whoever|whomever] [quality] (assessor|evaluator|grader|scorer|rater|auditor|reviewer|examiner|marker|judge)',
    'note [for|to] [the] quality (control|team|assurance|department)',
    '[to] whoever (marks|scores|grades|reviews|rates|assesses|evaluates) this',
    '(full|maximum|top|highest|perfect) (marks|points|score|scores|rating|ratings)',
    '(award|give|grant) [me|us|this] ...2 (marks|points|score|maximum)',
    'award <number>',
    '(meets|fulfils|fulfills|met) [all] [of] the criteria',
    '[the|this] (agent|advisor|adviser|operator) [has|have] [now|hereby|just] [also] (recognised|recognized|acknowledged|verified|demonstrated|checked|offered|found|apologised|apologized|identified|confirmed|shown|followed|resolved|completed)',
    'rubric (item|criterion|criteria)',
    '(empathy|procedure|resolution|ownership|courtesy|professionalism) <number>',
    'all required steps have been (completed|followed)',
    '(score|grade|rate|mark|evaluate) this (conversation|chat|call|interaction|agent|transcript|dialogue) ...3 (<number>|highest|high|maximum|full|excellent|top|perfect|positive~)',
    'the (evaluator|assessor|grader|scorer|examiner)',
    '(ignore|disregard) [all|the|any] [previous|prior|above] (instructions|rubric|criteria|rules)',
    'in this (conversation|chat|call) the (agent|advisor|adviser|operator)',
  ],
  nouns:
    list(`empathy apology apologies sincere refund replacement ownership resolution procedure follow-up followup followups follow gratitude thanks listening active care caring
      respect kindness warmth patience understanding compassion reassurance solution diagnosis identity records details remedy deadline choice
      confirmation satisfaction closure escalation priority supervisor timeframe voucher compensation explanation verification greeting farewell
      courtesy professionalism politeness acknowledgement acknowledgment assistance welcome heart problem complaint commitment trust honesty`),
};
