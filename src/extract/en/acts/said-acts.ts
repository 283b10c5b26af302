import type { SaidAct, SaidRule } from '../../pack.ts';
import { createRuleNames } from '../../rule-names.ts';
import { ACT_RULES } from './statement-acts.ts';

/**
 * The act of words that somebody writes himself, in the first person and the present; first match wins. Read on at
 * most 240 characters in lower case, without nested repetition.
 */
export const SAID_RULES: readonly SaidRule[] = [
  {
    id: 'question',
    act: 'ask',
    example: 'Has anybody had a refund?',
    pattern: /^[^.!?]{0,200}\?["”’)\s]*$/,
  },
  {
    id: 'request',
    act: 'ask',
    example: "Please don't share this",
    pattern:
      /^(?:@\S+ |(?:hi|hello|hey|everyone|all)[^,.!?]{0,20}, )?(?:please\b|pls\b|(?:can|could|would) (?:you|someone|somebody|anyone|anybody|everyone)\b|(?:do not|don['’]t) (?:share|forward|post|pass|tell|send|believe|drink|use|touch|spread|call)\b|let us\b|let['’]s\b)/,
  },
  {
    id: 'nothing-came-in',
    act: 'unaware',
    example: "We haven't received any complaints",
    pattern:
      /^(?:so far,? )?(?:i|we) (?:have ?n['’]?t|have not|did ?n['’]?t|did not) (?:yet )?(?:had|got|gotten|get|receive|received|heard of|seen) (?:any|a single|one)\b|^no (?:complaints?|reports?|calls?|notice) (?:so far|yet|received|here)\b/,
  },
  {
    id: 'do-not-know',
    act: 'unaware',
    example: "I don't know when they will mend it",
    pattern:
      /^(?:no,? )?not (?:to (?:my|our) knowledge|that (?:i|we)(?: am|['’]m| are|['’]re)? (?:know|aware)|as far as (?:i|we)(?: am|['’]m| are|['’]re)? (?:know|aware))\b|^(?:i|we) have(?: not|n['’]t) (?:yet )?(?:seen|read|heard) [^.?!]{0,60}\b(?:i|we) (?:do ?n['’]t|do not) know\b|^(?:sorry,? |well,? |honestly,? )?(?:i|we) (?:really )?(?:do ?n['’]?t|did ?n['’]?t|do not|did not|have no) (?:know|idea)\b|^(?:no idea|not sure|dunno)\b/,
  },
  {
    id: 'cannot-tell',
    act: 'unaware',
    example: "Can't confirm that, I wasn't there",
    pattern:
      /^(?:sorry,? |well,? )?(?:(?:i|we) )?(?:still |also )?(?:can['’]?t|cannot|can not|could ?n['’]?t|could not|(?:am |are |was |were )?(?:unable|not able) to|(?:have|has) (?:not|yet to|n['’]?t)(?: been able to)?) (?:yet |independently |personally |currently )?(?:confirm(?:ed)?|verif(?:y|ied)|vouch|be (?:sure|certain)|tell (?:you )?(?:whether|if|who|when)|tell you(?: that| without)?)\b|^(?:i|we)(?: are|['’]re| am|['’]m) not (?:yet )?(?:aware|sure|certain)\b|^(?:i|we) have no (?:knowledge|record)\b/,
  },
  {
    id: 'will-not-say',
    act: 'decline',
    example: "I can't say anything about that",
    pattern:
      /^(?:sorry,? )?(?:no comment\b|(?:i|we)(?:['’]m| am|['’]re| are) not going to (?:comment|discuss|speculate|say|(?:get|go|be drawn) into|be drawn)\b|that(?:['’]s| is| would be) (?:purely |really )?(?:a (?:matter|question)|something) for\b|(?:i|we) (?:can['’]?t|cannot|won['’]?t|will not|am not allowed to|are not allowed to) (?:say|comment|discuss|talk)\b)|\b(?:inappropriate|improper|premature|not appropriate|not (?:be )?right|wrong) (?:for us |for me |of us )?to (?:comment|discuss|speculate|say|elaborate|respond)\b|^(?:[^.?!]{0,60}\b)?(?:we|i) (?:do not|don['’]t|would not|wouldn['’]t|would rather not|prefer not to|are unable to|am unable to|are not (?:able|in a position) to) (?:\w+ )?(?:comment|discuss|disclose|speculate|elaborate|go into)\b|\bhave no(?: further)? comment\b|\bhave nothing (?:further |more |else )?to (?:add|say)\b/,
  },
  {
    id: 'it-is-false',
    act: 'deny',
    example: "That's not true, nobody was hurt",
    pattern:
      /^(?:no[,.!] |sorry,? )?(?:that|this|it)(?:['’]s| is| was) (?:simply |just |all |absolutely )?(?:not true|untrue|false|fake|a lie|a rumou?r|nonsense|made up|a hoax|incorrect|inaccurate|not (?:correct|accurate|the case|so|what happened))\b|^(?:no[,.!] )?(?:i|we) (?:never|did ?n['’]?t|did not|have ?n['’]?t|have not)\b|^(?:no[,.!] )?(?:i|we) (?:strongly |firmly |categorically |utterly |do |absolutely )?(?:deny|reject|refute|dispute)\b|^no such \w+ (?:was|were|has|have|ever)\b|^there (?:is|was) no truth\b|^nothing of the (?:kind|sort)\b|^(?:that|this|it) (?:never happened|did not happen|did ?n['’]t happen)\b/,
  },
  {
    id: 'it-is-true',
    act: 'confirm',
    example: "It's true, I was there",
    pattern:
      /^(?:yes[,.!] )?(?:(?:that|this|it)(?:['’]s| is| was) (?:really |indeed )?(?:true|right|correct|confirmed)\b|(?:i|we) (?:can |do |hereby )?confirm\b|confirmed\b)/,
  },
  {
    id: 'heard',
    act: 'allege',
    example: 'I heard that the pool will close',
    pattern:
      /^(?:(?:i|we)(?:['’]ve| have)? )?(?:(?:just|also|only) )?heard (?!back|from|of|of it|you|him|her|them|us|me|nothing)\b|^(?:i|we)(?:['’]ve| have)? (?:just )?heard of\b|^(?:people|they|some|neighbou?rs|word is|someone)(?: are| were)? (?:say|saying|says|said|reckon)\b|^(?:rumou?r has it|apparently|supposedly|allegedly)\b/,
  },
  {
    id: 'view',
    act: 'opinion',
    example: 'I think they should pay',
    pattern:
      /\b(?:i|we) (?:think|believe|hope|feel|guess|suppose|wish)\b|^(?=[^.!?]{0,200}?\b(?:should|ought))(?:(?!\bsa(?:id|ys)\b|\btold\b)[^.!?]){0,200}\b(?:should(?:n['’]?t)?|ought to)\b|\bin my (?:view|opinion)\b|^(?:happy|congratulations|congrats|thanks|thank you)\b[^.!?\n]{0,100}[.!]?$|^[^.?!\n]{1,200}!$/,
  },
];

const saidRule = createRuleNames('en:said');
const actRule = createRuleNames('en:act');
const LOOK_AT = 240;

/**
 * The act of a message: its own words first, then what also tells of acts in reported speech. What others
 * think, told in it, is not the writer's opinion.
 */
export function judgeSaid(words: string): SaidAct {
  const said = words.slice(0, LOOK_AT).toLowerCase();
  const own = SAID_RULES.find(({ pattern }) => pattern.test(said));
  if (own !== undefined) return { act: own.act, rule: saidRule(own.id) };
  const told = ACT_RULES.find(
    (rule) =>
      rule.in === 'content' &&
      rule.act !== 'opinion' &&
      rule.over.includes('assert') &&
      rule.pattern.test(said),
  );
  return told === undefined ? { act: 'assert', rule: null } : { act: told.act, rule: actRule(told.id) };
}
