import { type Span, sliceSpan } from '../../../text/span.ts';

/** What calls a thing false, behind "is" or "are". */
const FALSE =
  '(?:(?:simply|just|all|entirely|completely|totally|absolutely|quite|plainly|wholly|utterly) )*(?:not (?:true|correct|accurate|so|the case)|untrue|false|wrong|baseless|unfounded|groundless|incorrect|inaccurate|mistaken|nonsense|rubbish|made up|invented|fabricated|an? (?:lie|hoax|fabrication|invention)|(?:without|no) (?:any )?(?:foundation|basis|truth|substance))';
const IS = "(?:is|are|was|were|has been|have been)(?: |(?=n['’]t))(?:n['’]t (?:true|correct|so|the case)|";
/** Names for what others say. */
const TALK =
  '(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|assertions?|insinuations?|posts?|messages?|stories|story|talk|speculation|gossip|statements?|announcements?|denials?)';

/** Sentences that call false what others say, whatever it is of; small letters. Of the first, `noun` and `talk` are what is called false. */
export const CALLS_FALSE: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'talk-is-false',
    example: 'Suggestions that the bakery will close are untrue.',
    words: new RegExp(
      `^(?:(?:the|any|all|these|those|such|some|recent|online|this|that|our|my|earlier|previous|first) ){0,2}(?:[\\w’'-]+ )?(?<noun>${TALK}) (?=(?:that|of|about|to)\\b)(?<talk>[^.;!?]{3,180}?),? ${IS}${FALSE})\\b`,
      'd',
    ),
  },
  {
    id: 'wrong-to-say',
    example: 'It is simply wrong to say that the lift fell.',
    words: new RegExp(
      `^(?:it|that|this) (?:(?:is|was)(?: |(?=n['’]t))|would be )(?:n['’]t true|${FALSE}),? (?:that|to (?:say|claim|suggest|state|imply|report|allege))\\b[^.;!?]{3,180}`,
      'd',
    ),
  },
  {
    id: 'to-say-is-wrong',
    example: 'To suggest that the cook was asleep is nonsense.',
    words: new RegExp(
      `^to (?:say|claim|suggest|state|imply|allege)\\b[^.;!?]{3,180}? (?:is|would be) ${FALSE}\\b`,
      'd',
    ),
  },
  {
    id: 'no-truth',
    example: 'There is no truth in the rumour that the shop was sold.',
    words:
      /^there (?:is|was|has been) (?:absolutely |simply )?no (?:truth|basis|foundation|substance)(?: whatsoever| at all)?(?: (?:in|to|for)\b[^.;!?]{3,180}|(?=$|[.;!]))/d,
  },
  {
    id: 'none-of-it',
    example: 'None of this is true.',
    words:
      /^(?:none|no part|not one word|not a word) of (?:this|that|it|these|those|the)(?: \w+){0,2} (?:is|are|was|were) (?:true|correct|so)\b/d,
  },
];

/** The rule by which a sentence calls talk false; `undefined` for none. */
export function callsFalse(sentence: string): string | undefined {
  const small = sentence.slice(0, LOOK_AT).toLowerCase();
  return CALLS_FALSE.find(({ words }) => words.test(small))?.id;
}
/** In UTF-16 units. */
const LOOK_AT = 240;

/** "【Reports】【that mice were found】 are false": the noun for talk, and what it says; `undefined` where a sentence is not of that form. */
export function talkCalledFalse(text: string, sentence: Span): { cue: Span; content: Span } | undefined {
  const said = sliceSpan(text, sentence).slice(0, LOOK_AT).toLowerCase();
  const match = CALLS_FALSE.find(({ id }) => id === 'talk-is-false')!.words.exec(said);
  const { noun, talk } = match?.indices?.groups ?? {};
  if (noun === undefined || talk === undefined || !said.startsWith('that', talk[0])) return undefined;
  const cue = { start: sentence.start + noun[0], end: sentence.start + noun[1] };
  return { cue, content: { start: sentence.start + talk[0], end: sentence.start + talk[1] } };
}
