import type { Act } from '../../../model/statement.ts';
import { CALLS_FALSE } from '../statements/calls-false.ts';

export interface ActRule {
  readonly id: string;
  readonly act: Act;
  /** The phrase that the rule was made for. */
  readonly example: string;
  /** Where the pattern is looked for: the cue's own words, the first words of what was said, or both in a row. */
  readonly in: 'cue' | 'content' | 'both';
  /** Acts that the rule may overrule; all others stand as the verb gave them. */
  readonly over: readonly Act[];
  readonly pattern: RegExp;
}

const PLAIN: readonly Act[] = ['assert', 'confirm', 'announce', 'opinion'];

/**
 * Where the words around a verb make another act of it, first match wins. Patterns are read on at most 240
 * characters in lower case and have no nested repetition.
 */
export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'not-known',
    act: 'unaware',
    example: 'he did not know when the water would be back',
    in: 'cue',
    over: ['assert', 'opinion', 'confirm', 'allege'],
    pattern:
      /(?:\bnot|n['’]t|\bnever)\b.*\b(?:know|sure|aware|clear|understand|remember|recall)\b|\bunaware\b|\bunclear\b|\bunsure\b/,
  },
  {
    id: 'not-established',
    act: 'unaware',
    example: 'the paper could not verify the figures',
    in: 'cue',
    over: ['assert', 'opinion', 'confirm', 'announce', 'allege'],
    pattern:
      /\b(?:could not|couldn['’]t|cannot|can['’]t|can not|unable to|(?:not|n['’]t|never)(?: yet| so far)?(?: been)? able to) (?:\w+ )?(?:verify|confirm|determine|establish|authenticate|corroborate|check)\b/,
  },
  {
    id: 'would-not-say',
    act: 'decline',
    example: 'the firm would not say how many were sold',
    in: 'cue',
    over: ['assert', 'confirm', 'announce', 'ask'],
    pattern:
      /(?:\bnot|n['’]t|\bnever|\bdeclined|\brefused)\b.*\b(?:say|confirm|comment|answer|respond|reply|disclose|elaborate|specify|explain|reveal|identify)/,
  },
  {
    id: 'refused-to-say',
    act: 'decline',
    example: 'and refused to comment further',
    in: 'both',
    over: ['announce', 'opinion', 'deny'],
    pattern:
      /\b(?:declin|refus)(?:e|es|ed|ing) to (?:\w+ly )?(?:comment|answer|respond|reply|discuss|disclose|say|speak|confirm|elaborate|name|identify|provide|give|release|explain|specify|reveal|show|share|hand over|produce|publish|take (?:any )?questions|be (?:interviewed|drawn)|meet (?:reporters|journalists|us|the press))\b/,
  },
  {
    id: 'not-accepted',
    act: 'deny',
    example: 'we do not accept claims that the water was unsafe',
    in: 'cue',
    over: [...PLAIN, 'allege'],
    pattern:
      /(?:\bnot|n['’]t|\bnever)\b.{0,12}\b(?:accept|agree|believe)\b.{0,12}\b(?:claim|suggestion|allegation|rumou?r)s?\b/,
  },
  {
    id: 'it-is-suggested',
    act: 'allege',
    example: 'it has been suggested that the cook was drunk',
    in: 'cue',
    over: PLAIN,
    pattern:
      /\b(?:has|have|had) been (?:widely |also |variously )?(?:suggested|claimed|rumou?red|alleged)$|^(?:is|are|was|were) (?:being )?(?:claimed|rumou?red|alleged)$/,
  },
  {
    id: 'no-denial',
    act: 'confirm',
    example: 'the office did not deny the leak',
    in: 'cue',
    over: ['deny'],
    pattern: /(?:\bnot|n['’]t|\bnever)\b.*\b(?:deny|dispute)/,
  },
  {
    id: 'says-no-comment',
    act: 'decline',
    example: 'said he could neither confirm nor deny it',
    in: 'content',
    over: [...PLAIN, 'deny'],
    pattern:
      /^no comment\b|\bneither confirm nor deny\b|\b(?:cannot|can['’]t|could not|couldn['’]t|will not|won['’]t|would not|wouldn['’]t) (?:comment|discuss|go into|be drawn)\b/,
  },
  {
    id: 'never-did-so',
    act: 'deny',
    example: 'told us that she had never suggested otherwise',
    in: 'content',
    over: [...PLAIN, 'allege'],
    pattern:
      /^(?:that )?["“'‘]?(?:[^.;]{0,120} and that )?(?:i|we|he|she|they) (?:has|have|had|['’]d|['’]ve)?\s?never (?:suggested|claimed|said|implied|alleged|meant|promised|agreed|told (?:anyone|anybody|them|him|her|us))\b/,
  },
  {
    id: 'never-saw-it',
    act: 'deny',
    example: 'said he had not seen the warning',
    in: 'content',
    over: [...PLAIN, 'allege'],
    pattern:
      /^(?:that )?["“'‘]?(?:(?:i|he|she|they|we) (?:still |also )?(?:maintain|insist)(?:s|ed)? (?:that )?)?(?:i|we|he|she|they|it) (?:personally )?(?:(?:has|have|had)(?: not|n['’]t) (?:ever |personally )?(?:seen|read|been shown|been told (?:of|about)|been warned|been informed)|(?:has|have|had)? ?never (?:saw|seen|read|been shown|been told (?:of|about)|been warned|been informed)|did(?: not|n['’]t) see) ?(?:of |about |by )?(?:the|any|that|this|such|those|these|an?)? ?(?:[\w-]+ ){0,2}(?:warnings?|e-?mails?|letters?|memos?|reports?|messages?|notes?|complaints?|alerts?|alarms?)\b|^(?:that )?["“'‘]?(?:i|we|he|she|they|it) (?:has|have|had) (?:had )?no (?:prior |previous |personal |advance )?(?:knowledge|warning|notice) of any\b/,
  },
  {
    id: 'says-unknown',
    act: 'unaware',
    example: 'said it was not yet clear what had burst',
    in: 'content',
    over: PLAIN,
    // They say they don't know: whoever tells it does not say so of himself.
    pattern:
      /^(?!(?:that )?["“]?(?:they|he|she|the (?:\w+ ){1,3}?) ?(?:says?|said|tells?|told|claims?|claimed)\b).*(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+)?(?:know|known|clear|aware|sure|certain|heard|familiar)\b|\bunaware\b|\bunclear\b|\bunknown\b|\bno (?:knowledge|idea|information|record)\b|\b(?:cannot|could not|can['’]t) (?:be )?(?:confirm|verif|determin)/,
  },
  {
    id: 'rules-out',
    act: 'deny',
    example: 'Frost was ruled out as a cause.',
    in: 'both',
    over: PLAIN,
    // What is not ruled out is left open; who rules out a new bridge decides.
    pattern:
      /^(?!.*(?:\bnot|n['’]t|\bnever)\b)(?:(?:is|are|was|were|been|has|have|had|also|now) )+(?<=\b(?:is|are|was|were|been) (?:also |now )?)ruled out\b|^(?:(?:has|have|had|also|now) )*rul(?:es|ed|ing) out (?:any |an? )?(?:arson|foul play|sabotage|vandalism|negligence|human error|third[- ]party|(?:[\w-]+ ){1,4}as (?:an?|the) (?:\w+ )?(?:cause|source|factor|reason))\b/,
  },
  {
    id: 'calls-it-false',
    act: 'deny',
    example: 'called the rumours “pure invention”',
    in: 'both',
    over: ['opinion', 'assert', 'deny', 'allege', 'announce'],
    pattern:
      /^(?:(?:also|later|has|had) )*(?:calls?|called|calling|described?|describes|describing|dismiss(?:es|ed|ing)?|brand(?:s|ed|ing)?|labell?ed|reject(?:s|ed|ing)?) (?:(?:the|these|those|such|all|any|that|this|his|her|their|its|her|online|it) )?(?:[\w’'-]+ ){0,2}?(?:it|claims?|rumou?rs?|reports?|allegations?|accusations?|suggestions?|stor(?:y|ies)|talk|versions?|posts?)\b.{0,80}?["“'‘ ](?:pure |complete |total |utter |sheer |simply |entirely |completely |totally |an? )*(?:inventions?|invented|lies?|lie|false|untrue|nonsense|fabricat(?:ed|ion|ions)|baseless|unfounded|groundless|rubbish|made[- ]up|fiction|fake|hoax|absurd|gossip|slander)\b/,
  },
  {
    id: 'apologises',
    act: 'announce',
    example: 'apologised for the delay',
    in: 'cue',
    over: ['assert', 'opinion', 'confirm', 'announce', 'deny', 'allege'],
    pattern: /\bapologi[sz](?:e|es|ed|ing)\b/,
  },
  {
    id: 'tells-to',
    act: 'ask',
    example: 'told us not to talk to anybody',
    in: 'both',
    over: ['assert', 'opinion', 'announce', 'deny', 'allege'],
    pattern: /^(?:(?:also|even|then|later|just) )?(?:told|tells?|telling) (?:not )?to (?!the |a |an )[a-z]/,
  },
  {
    id: 'not-his-field',
    act: 'unaware',
    example: 'said he did not understand the machine',
    in: 'content',
    over: PLAIN,
    pattern:
      /^(?:that )?(?:i|we|he|she|they) ["“'‘]?(?:[^.;]{0,50} and )?(?:(?:do|does|did)(?: not|n['’]t) (?:really |fully )?understand (?:the|how|why|what)|(?:am|is|are|was|were)(?: not|n['’]t) (?:the right person|an expert|a technician|an engineer)|(?:can|could)(?:not| not|['’]t|n['’]t) (?:judge|tell|say) (?:whether|if|why|how|what|who))\b/,
  },
  ...CALLS_FALSE.map(
    ({ id, example, words }): ActRule => ({
      id,
      act: 'deny',
      example: `said: ${example}`,
      in: 'content',
      over: [...PLAIN, 'allege', 'ask'],
      pattern: new RegExp(words.source.replace('^', '^(?:that )?["“‘\']?')),
    }),
  ),
  {
    id: 'claim-is-false',
    act: 'deny',
    example: 'said the rumour was false',
    in: 'content',
    over: [...PLAIN, 'allege', 'ask'],
    pattern:
      /^(?:that )?(?:(?:the|this|these|those|all|such|any|his|her|their|its) )?(?:\w+ )?(?:rumou?rs?|claims?|allegations?|accusations?|reports?|suggestions?|stor(?:y|ies)|posts?|videos?|it|this|that)(?: (?:is|are|was|were)|['’]s) ["“'‘]?(?:simply |just |all |entirely |completely |totally |absolutely )*(?:false|untrue|not true|baseless|unfounded|fabricated|fake|a lie|lies|a rumou?r|a hoax|nonsense|groundless|incorrect|without foundation)\b|^(?:the |this |that )?[\w’' -]{0,40}\b(?:claims?|allegations?|rumou?rs?|suggestions?) that [^,.;]{3,140} (?:is|are|was|were) (?:wrong|false|untrue|not true|incorrect|baseless|unfounded)\b/,
  },
  {
    id: 'figure-is-false',
    act: 'deny',
    example: 'said the figure of £900 was untrue',
    in: 'content',
    over: [...PLAIN, 'allege'],
    pattern:
      /^(?:that )?["“'‘]?(?:the|this|that|these|those) (?:[\w-]+ )?(?:figure|number|sum|amount|price|date|picture|photo|photograph|quotation|quote)s?(?: of [£$€]?[\w.,]+(?: \w+)?)? (?:is|are|was|were) (?:simply |just |plainly |quite |completely |entirely |totally )*(?:untrue|false|not true|made up|invented|fabricated|fake|nonsense)\b/,
  },
  {
    id: 'says-false',
    act: 'deny',
    example: 'said he did nothing wrong',
    in: 'content',
    over: PLAIN,
    pattern:
      /(?:\b(?:is|was|are|were|being|as)|['’]s) ["“'‘]?(?:\w+ )?(?:false|untrue|not true|baseless|unfounded|fabricated|fake|a lie|a rumou?r|a hoax|nonsense|groundless)\b|\bno truth\b|\bdid (?:not|nothing wrong)\b|\b(?:done|doing) nothing (?:wrong|illegal|improper)\b|^no[.!]$|\bnever (?:happened|did)\b/,
  },
  {
    id: 'says-true',
    act: 'confirm',
    example: 'said the pipe had indeed burst',
    in: 'content',
    over: ['assert'],
    pattern:
      /\bindeed\b|\b(?:is|was|are|were) (?:true|genuine|authentic|real)\b|\bha(?:d|s|ve) (?:been )?(?:verified|confirmed)\b|\bverified the\b/,
  },
  {
    id: 'says-measure',
    act: 'announce',
    example: 'said an inquiry was under way',
    in: 'content',
    over: ['assert', 'opinion'],
    pattern:
      /\b(?:under investigation|(?:is|are|was|were) (?:being )?investigat(?:ing|ed)|(?:has|have|had) (?:opened|launched|set up|ordered|suspended|recalled)|(?:will|would) (?:be )?(?:investigat|publish|release|recall|refund|replace|review|punish|announce|deal|explain|punish)|inquiry|zero tolerance)/,
  },
  {
    id: 'says-question',
    act: 'ask',
    example: 'asked whether the lift had been checked',
    in: 'content',
    over: ['assert'],
    pattern: /^(?:whether|if|why|how|what|who|when|where)\b.*\?$/,
  },
  {
    id: 'says-should',
    act: 'opinion',
    example: 'said the bridge should be rebuilt',
    in: 'content',
    over: ['assert'],
    pattern: /\b(?:should|ought to|must|needs? to|deserves?|i think|i believe|i hope|hopes?)\b/,
  },
];

/** Words by which source or reporter hold back, wherever they stand in a statement. */
export const HEDGES =
  /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|seemingly|presumably|possibly|probably|perhaps|maybe|suspected|alleged|rumou?red|unconfirmed|purported)\b/i;
