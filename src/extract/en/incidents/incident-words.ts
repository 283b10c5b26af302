import type { Rule } from '../../rule.ts';

/** Ways in which English news goes back to another case: a sentence that begins with one opens a case of its own. */
export interface RecallOpening extends Rule {
  /** Read on the first 90 characters of the sentence, in lower case. */
  readonly pattern: RegExp;
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

export const RECALL_OPENINGS: readonly RecallOpening[] = [
  {
    id: 'similar-case',
    example: 'In a similar case, a canteen was closed in March.',
    pattern:
      /^(?:(?:in|during) )?(?:an?|another|one) (?:\w+ )?(?:(?:similar|earlier|previous|separate|related|other|comparable) (?:\w+ )?)?(?:case|incident|episode|accident|scandal|recall|leak|outage)\b/,
  },
  {
    id: 'not-first',
    example: 'It is not the first time that the main has burst.',
    pattern:
      /^(?:it|this) (?:is|was|isn['’]t|wasn['’]t) (?:not )?the (?:first|second|third) (?:time|case|incident|such)/,
  },
  {
    id: 'not-forgotten',
    example: 'It should not be forgotten that in 2019 the same council closed the baths.',
    pattern:
      /^(?:(?:it|this) (?:should|must|will) not be forgotten|(?:let us|let['’]s|we should|nobody should) (?:not )?(?:forget|remember)|(?:readers|residents|many) (?:will|may) (?:well )?(?:remember|recall))\b[^.]{0,40}\b(?:19|20)\d\d\b/,
  },
  {
    id: 'years-ago',
    example: 'Two years ago, the same maker recalled a toaster.',
    pattern:
      /^(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:years?|months?) (?:ago|earlier|before)|last year|the year before|the previous year)\b/,
  },
  {
    id: 'previously',
    example: 'Previously, the council had fined the plant.',
    pattern:
      /^(?:previously|earlier this year|before that|(?:(?:more|most) )?recently)\b(?!, (?:he|she|they) said)/,
  },
  {
    id: 'once',
    example: 'The mayor was once asked about the taps.',
    pattern:
      /^(?:(?!(?:who|that|which|were|are) )[a-z'’.,-]{1,16} ){1,5}once (?:was |had )?(?:[a-z]{2,14}ed|told|said|wrote|gave|took|went|made|ran|spent|ate|held|sat|met|came|found|got|paid|sold|sued|saw)\b/,
  },
  {
    id: 'at-event',
    example: 'At a meeting in January, the council closed the baths.',
    pattern: new RegExp(
      `^(?:in|after|during|at|following) (?:an?|his|her|their|its|[a-z.]{2,16}['’]s) (?!.{0,40}\\b(?:poll|survey|study|report|message|e-?mail|memo|letter|article|essay|book)s?\\b)(?!(?:[a-z-]{1,16} ){0,2}interview (?!(?:with|on|for)\\b))(?:[a-z'’.-]{1,16} ){0,6}?(?:${MONTHS}|(?:19|20)\\d\\d|(?:this|last) (?:week|weekend|month|year|spring|summer|fall|autumn|winter))\\b`,
    ),
  },
  {
    id: 'days-after',
    example: 'Hours after the meeting, a pipe burst in Oxwick.',
    pattern:
      /^(?:just |only )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) )?(?:hour|day|week)s? after\b/,
  },
  {
    id: 'came-after',
    example: 'The order came two days after the council closed the baths.',
    pattern:
      /^(?:but )?(?:the|this|that|these|those|his|her|their|its|it) (?:[a-z’'-]{1,16} ){0,5}?(?:came|comes?|erupted|intensified|(?:took|taken) on (?:new|fresh) [a-z]{1,16}) (?:(?:just |only |barely |about |soon |(?:less|more) than )?(?:[a-z0-9]{1,10} )?(?:(?:hour|day|week|month|year)s? )?)?after (?!being\b)/,
  },
];

/** Words in a time, or right before it, that make it no time at which something happened: by March, since 2008, next year. */
const ONWARD =
  'since|until|till|by|next|coming|through|every|each|per|beyond|before|from|later|after|up to|as early as|as late as';
export const ONWARD_BEFORE = new RegExp(`\\b(?:${ONWARD})(?: the| early| late| mid)? [*_]*$`, 'i');
export const ONWARD_IN = new RegExp(`^(?:${ONWARD})\\b|\\b(?:next|coming)\\b`, 'i');

/** Pasts and participles that do not end in -ed and tell that something happened: "was" and "had" alone tell a state. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'said told went made took came gave became won lost held wrote sent left met spoke ran saw got ' +
    'found began fell rose broke chose drew drove ate felt flew forgot grew heard hid hit hurt kept knew led let ' +
    'meant paid put quit read rode sat sold set shook shot shut slept spent stole stood struck swore taught thought ' +
    'threw taken given written stolen driven broken chosen fallen beaten shaken torn blown brought bought built burst caught cost cut dealt fought sought sank sang'
  ).split(' '),
);

/** Words before a time that take it out of the main clause: "who left in July", "is", "said that last week …". */
export const EMBEDS: ReadonlySet<string> = new Set(
  (
    'who whom whose which that when where while because if although though whether how what why since after before ' +
    'until unless is are has have will would could can may might should must says say said saying told tells ' +
    'noted notes insisted argued added recalled recalls believes thinks claimed stressed pointed explained cited ' +
    'whereas'
  ).split(' '),
);

/** Figures and those who gather them tell of no case; "In May 2012, 31 guests were treated" counts who was hurt in one. */
export const SURVEY =
  /\b(?:stud(?:y|ies)|surveys?|polls?|polling|census|data|percent|per cent|index|average|median|unemployment|jobless|payrolls?|economists|sentiment)\b|^in [^,]{3,40}, (?:about |nearly |more than |some )?(?:[$£€]|\d(?![^.;]{0,50}\b(?:injured|hurt|killed|died|treated|hospital|ill|sick|sickened|poisoned|evacuated|rescued|drowned|trapped|burned)\b))/i;

/** Somebody's life and offices are no case: "She stood for election in 2023", "He was born in 1961". */
export const LIFE =
  /\b(?:stood|ran|campaigned|was a candidate|was standing|was running)\b[^.;]{0,30}\b(?:election|office|council|parliament|mayor|congress|senate|seat|candidate|governor|president)\b|\bwas (?:not |never |first |narrowly )?(?:re-?)?elected\b|\b(?:was born|graduated|enrolled|took office|was sworn in|got married)\b/i;

/** Participles that after "was", "were", "has been" tell how a matter ended. */
export const OUTCOME_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'dismissed fired sacked suspended removed demoted disciplined punished expelled reprimanded charged indicted ' +
    'arrested detained jailed imprisoned sentenced convicted acquitted cleared fined sued prosecuted recalled ' +
    'withdrawn closed shut settled compensated banned revoked replaced reinstated investigated cancelled canceled ' +
    'overturned upheld blacklisted repaid refunded reimbursed'
  ).split(' '),
);

/** Verbs that tell an outcome by themselves. */
export const OUTCOME_VERBS: ReadonlySet<string> = new Set(
  'apologized apologised resigned retracted pleaded pled'.split(' '),
);

/** All ways in which an incident is found, by the ids that reasons give (`en:recall:…`, `en:incident:main`). */
export const INCIDENT_RULES: readonly Rule[] = [
  { id: 'main', example: 'The Hale Water Board closed the main on Monday.' },
  { id: 'opens-with-time', example: 'In March 2019, a plant in the county was fined 3,000 pounds.' },
  { id: 'another-time', example: 'The county closed a second bridge this week.' },
  { id: 'named-year', example: 'They recall the 2012 flood, when the mill collapsed.' },
  ...RECALL_OPENINGS.map(({ id, example }) => ({ id, example })),
];
