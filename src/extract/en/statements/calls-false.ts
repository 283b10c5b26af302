/** What calls a thing false, behind "is" or "are". */
const FALSE =
  '(?:(?:simply|just|all|entirely|completely|totally|absolutely|quite|plainly|wholly|utterly) )*(?:not (?:true|correct|accurate|so|the case)|untrue|false|wrong|baseless|unfounded|groundless|incorrect|inaccurate|mistaken|nonsense|rubbish|made up|invented|fabricated|an? (?:lie|hoax|fabrication|invention)|(?:without|no) (?:any )?(?:foundation|basis|truth|substance))';
const IS = "(?:is|are|was|were|has been|have been)(?: |(?=n['’]t))(?:n['’]t (?:true|correct|so|the case)|";
/** Names for what others say. */
const TALK =
  '(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|assertions?|insinuations?|posts?|messages?|stories|story|talk|speculation|gossip)';

/** Sentences that call false what others say, whatever it is of; small letters. Their group `talk` is what is called false. */
export const CALLS_FALSE: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'talk-is-false',
    example: 'Suggestions that the bakery will close are untrue.',
    words: new RegExp(
      `^(?:(?:the|any|all|these|those|such|some|recent|online|this|that) ){0,2}(?:[\\w’'-]+ )?${TALK} (?=(?:that|of|about|to)\\b)(?<talk>[^.;!?]{3,180}?),? ${IS}${FALSE})\\b`,
      'd',
    ),
  },
  {
    id: 'wrong-to-say',
    example: 'It is simply wrong to say that the lift fell.',
    words: new RegExp(
      `^(?:it|that|this) (?:(?:is|was)(?: |(?=n['’]t))|would be )(?:n['’]t true|${FALSE}),? (?:that|to (?:say|claim|suggest|state|imply|report|allege))\\b(?<talk>[^.;!?]{3,180})`,
      'd',
    ),
  },
  {
    id: 'to-say-is-wrong',
    example: 'To suggest that the cook was asleep is nonsense.',
    words: new RegExp(
      `^to (?:say|claim|suggest|state|imply|allege)\\b(?<talk>[^.;!?]{3,180}?) (?:is|would be) ${FALSE}\\b`,
      'd',
    ),
  },
  {
    id: 'no-truth',
    example: 'There is no truth in the rumour that the shop was sold.',
    words:
      /^there (?:is|was|has been) (?:absolutely |simply )?no (?:truth|basis|foundation|substance)(?: whatsoever| at all)?(?: (?:in|to|for)\b(?<talk>[^.;!?]{3,180})|(?=$|[.;!]))/d,
  },
  {
    id: 'none-of-it',
    example: 'None of this is true.',
    words:
      /^(?:none|no part|not one word|not a word) of (?:this|that|it|these|those|the)(?: \w+){0,2} (?:is|are|was|were) (?:true|correct|so)\b(?<talk>)/d,
  },
];

/** The rule by which a sentence calls talk false, with where in it the talk stands and the words that call it so; `undefined` for none. */
export function callsFalse(
  sentence: string,
): { id: string; talk: [number, number]; end: number } | undefined {
  const small = sentence.toLowerCase();
  for (const { id, words } of CALLS_FALSE) {
    const match = words.exec(small);
    if (match !== null)
      return { id, talk: match.indices?.groups?.talk ?? [0, 0], end: match.index + match[0].length };
  }
  return undefined;
}
