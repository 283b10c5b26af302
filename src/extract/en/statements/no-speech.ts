import { sliceSpan } from '../../../text/span.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A verb that reports, with an object that shows that nothing was said. */
interface NoSpeech {
  readonly example: string;
  readonly cue: RegExp;
  readonly content: RegExp;
  /** Right behind the cue. */
  readonly after?: RegExp;
}

export const NO_SPEECH: readonly NoSpeech[] = [
  {
    example: 'The maker recalled 3,000 tins.',
    cue: /\brecall(?:s|ed|ing)?$/i,
    content:
      /^(?:(?:all|some|about|around|nearly|almost|more than|over|its|their|the) )*(?:\d|[a-z]+ (?:of|from|made|sold)\b|products?\b|batch)/i,
  },
  {
    example: 'The school charged parents 680 yuan each.',
    cue: /\bcharg(?:e|es|ed|ing)$/i,
    content:
      /^(?:(?:[a-z]+ ){0,4})?(?:[$£€¥]\s?\d|\d[\d,.]* (?:\w+ )?(?:yuan|dollars?|pounds?|euros?|pence|cents?|rupees)\b)|^(?:a|the|higher|lower|extra|double|no) (?:\w+ )?(?:fees?|rent|prices?|deposit|toll)\b/i,
  },
  {
    // Who is quoted without a name asks nothing of the matter.
    example: 'said a mother, who asked that only her surname be used',
    cue: /\b(?:ask|request|want|prefer|insist)(?:s|ed|ing)?(?: for)?$/i,
    content:
      /^(?:that )?(?:only )?(?:his|her|their) (?:full |first |last |family |sur)?names? (?:only )?(?:not )?be (?:used|withheld|published|given|printed|changed)\b|^(?:not )?to (?:not )?(?:be|remain) (?:named|identified|quoted by name|anonymous)\b|^anonymity\b/i,
  },
  {
    example: 'The school dismissed two of its cooks.',
    cue: /\b(?:dismiss|reject)(?:s|es|ed|ing)?$/i,
    content:
      /^(?:(?:an?|the|its|his|her|their|all|some|several|no|any|two|three|four|five|six|\d+|one|of|more|than|(?!(?:that|whether|as|claims?|reports?|rumou?rs?|suggestions?|allegations?|calls?|charges?|ideas?|complaints?|questions?) )[a-z-]+) ){0,5}(?:workers?|employees?|staff|staffers?|members?|managers?|directors?|teachers?|cooks?|coach(?:es)?|drivers?|cleaners?|guards?|officials?|officers?|executives?|editors?|ministers?|nurses?|doctors?|engineers?|supervisors?|caretakers?|keepers?|agents?|parcels?|goods|appl(?:ications?|icants?))\b/i,
  },
  {
    // A headline that leaves its verb out: he was.
    example: 'Pool manager dismissed after three floods',
    cue: /\bdismissed$/i,
    content:
      /^(?!.*\b(?:claims?|reports?|allegations?|accusations?|complaints?|appeals?|charges?|case|idea|lawsuit|suit)\b)/is,
    after: /^ (?:after|for|over|following|amid|without|when|because|in connection with) /i,
  },
  {
    example: 'We have dismissed the chief librarian.',
    cue: /\bdismiss(?:es|ed|ing)?$/i,
    content:
      /^(?:(?:an?|the|its|his|her|their|our|my|one|two|three) )?(?:(?:acting|deputy|assistant|chief|senior|former|long-serving|head|night|duty) ){0,2}(?:head of [a-z ]+|librarian|caretaker|clerk|chef|headteacher|head teacher|principal|treasurer|secretary|chairman|chairwoman|chair|chief executive|captain|foreman|inspector|engineer|porter|warden|steward|owner|landlord|tutor|lecturer|gardener|receptionist|headmaster|headmistress)s?(?:,|$| (?:on|in|at|from|after|for|last|over|without|and|this|who|as (?:its|the|his|her|their)) )/i,
  },
  {
    example: 'The inspectorate replied on June 5.',
    cue: /\b(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?)(?: on| in| by)?$/i,
    content:
      /^(?:on |in |by |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?|yesterday|today|last (?:week|month|night)|at once|late|within (?:a|an|\w+) \w+)(?:,? \d{4})?$/i,
  },
  {
    example: 'The bus firm withdrew from the talks.',
    cue: /\bwithdr(?:aw|aws|ew|awn|awing)$/i,
    content:
      /^(?!(?:[\w'’-]+ ){0,4}(?:statements?|claims?|allegations?|accusations?|remarks?|comments?|words|report|stor(?:y|ies)|denial|charges?|complaints?)\b)/i,
  },
  {
    example: 'The library dismissed Orla Finch on Friday.',
    cue: /\bdismiss(?:es|ed|ing)?$/i,
    content:
      /^(?:(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}(?<!['’]s?)|him|her|them|me|us)(?:,|$| (?:on|in|at|from|after|for|last|over|without|and|this|as (?:its|the|his|her|their) )\b)/u,
  },
  {
    example: 'Calls to its manager were many.',
    cue: /^(?:repeated |several |phone )*(?:calls?|questions?|requests?)$/i,
    content: /^(?:to|for|from|by|left|made)\b/i,
  },
  {
    // Whoever saw a thing or not told nobody of it.
    example: 'He has not seen the boiler.',
    cue: /(?:\bnot|n['’]t|\bnever) (?:yet |ever |even )?(?:see|seen|visit|visited|touch|touched)$/i,
    content: /^(?:the|an?|its|his|her|their|any) (?:[a-z-]+ ){0,2}[a-z-]+$/i,
  },
  {
    example: 'The records say otherwise.',
    cue: /\b(?:say|says|said|suggests?|suggested|indicates?|shows?)$/i,
    content: /^(?:otherwise|as much|so|nothing|(?:very )?little|it all|a lot)$/i,
  },
  {
    // A noun of two words.
    example: 'Some parking charge notices carry the wrong time.',
    cue: /\b(?:charge|claim|complaint|report|request|order|demand|notice)$/i,
    content:
      /^(?:notices?|forms?|cards?|sheets?|letters?|points?|rates?|numbers?|books?|lines?|desks?|certificates?)\b/i,
  },
  {
    example: 'The flat’s asking price was high.',
    cue: /\basking$/i,
    content: /^/,
    after: /^ prices?\b/i,
  },
  {
    example: 'The reporter then called the public telephone of the firm.',
    cue: /\b(?:call|ring|rang|dial|phone|telephone)(?:s|ed|ing)?$/i,
    content:
      /^(?:the|its|his|her|their|an?) (?:[\w-]+ ){0,3}(?:(?:tele)?phones?|numbers?|hotline|helpline|switchboard|line|ambulance|fire brigade|emergency services)\b/i,
  },
  {
    example: 'The Echo has seen a letter of the firm.',
    cue: /\b(?:has|have|had) seen$/i,
    content:
      /^(?:an?|the|copies|several|two|three) (?:[\w-]+ ){0,3}?(?:e-?mails?|letters?|copy|copies|documents?|memos?|reports?|messages?|minutes|invoices?|photos?|photographs?|contracts?)\b/i,
  },
  {
    example: 'We are happy to put this right.',
    cue: /\b(?:is|are|am|['’]re|['’]m) (?:happy|glad|pleased)$/i,
    content: /^to (?:put|set|make|clarify|correct|clear)\b/i,
  },
  {
    // Accepting, handing in, granting: a thing changes hands, and no word.
    example: 'The coach tendered his resignation and accepted our interview.',
    cue: /\b(?:accept|tender|submit|offer|grant|withdr[ae]w|offer)(?:s|ed|ing)?$/i,
    content:
      /^(?:(?:an?|the|his|her|its|their|our|this|that|my) )?(?:[\w-]+(?:['’]s)? ){0,3}(?:interviews?|resignations?|notice|invitations?|keys?|gifts?|money|payments?|parcels?|applications?|bids?)\b/i,
  },
  {
    example: 'Hale Lifts Ltd. (hereinafter referred to as Hale)',
    cue: /\breferred(?: to)?$/i,
    content: /^(?:to )?as\b/i,
  },
  {
    example: 'The driver used the valve pointed out to him by a clerk.',
    cue: /\bpointed out$/i,
    content: /^to (?:him|her|them|me|us|it)(?: by\b|$)/i,
  },
  {
    // The union puts it at 40, or puts it down to luck: that is said.
    example: 'A fire in Hale Vale put six tenants in hospital.',
    cue: /\bputs?$/i,
    content: /^(?!(?:it|this|that)\b)(?:(?! at ).)*$/is,
  },
  {
    // Who signs an order says nothing of it.
    example: 'The Echo said that Orla Finch signed the order for the works.',
    cue: /\bsign(?:s|ed|ing)?(?: off(?: on)?)?$/i,
    content:
      /^(?:off )?(?:(?:the|an?|his|her|its|their|this|that|all|both|two|three) )?(?:[\w-]+ ){0,3}(?:orders?|forms?|contracts?|certificates?|leases?|cheques?|checks?|receipts?|permits?|warrants?|invoices?|logs?|sheets?|papers?|paperwork|plans?|works?|cards?|books?)\b/i,
  },
  {
    // A noun, and what is written on it or called so.
    example: 'Bus labels ‘checked in May’ had been found blank.',
    cue: /^(?:labels|names|views|credits|calls|brands|titles)$/i,
    content: /^(?:['‘"“][^'’"”]{1,80}['’"”]|'[^']{1,80}) (?:had|has|have|is|are|was|were|will|would)\b/i,
  },
  {
    example: 'Crews were called to the mill at six.',
    cue: /\b(?:was|were|been|being|be|are|is) called(?: out| in| back)?$/i,
    content: /^/,
    after: /^ (?:out |in |back )?(?:to|at|by|just|shortly|after|around|about) /i,
  },
  {
    example: 'Roll call please',
    cue: /./,
    content: /^(?:please|thanks|thank you|now|again)[.!?]?$/i,
  },
  {
    example: 'She had reported for work at six.',
    cue: /\breport(?:s|ed|ing)?(?: for)?$/i,
    content: /^(?:for )?(?:work|duty|repairs?|service|training|jury)\b/i,
  },
  {
    example: 'a clerk who answered the phone, a man answering the door',
    cue: /\b(?:answer|pick|take|took|return)(?:s|ed|ing)?(?: up)?$/i,
    content:
      /^(?:up )?(?:the|a|its|their|his|her) (?:[a-z-]+ )?(?:(?:tele)?phones?|doors?|doorbells?|gates?|intercoms?)\b/i,
  },
];

/** LIVE: Line 4 stops. What kind of piece it is says nothing. */
const HEADING =
  /^(?:live|watch|video|photos?|pictures|listen|breaking|exclusive|update|updated|just in|opinion|analysis|comment|explainer|explained|factbox|timeline|podcast|gallery|correction|clarification|editor['’]s note|note|read (?:also|more|next)|see also|related|sponsored|in pictures|in photos|q&a|profile|review|feature|special report|investigation|letters?|obituary|poll|quiz|recap|developing|as it happened)$/i;

/** 【Nobody】 shouted for help; 【Please】 don't pass it on: no speaker. Who did not answer is told by "no one from the firm". */
const NOBODY =
  /^(?:[Aa]n?|[Tt]he|no one|nobody|none|(?:[Pp]lease|[Pp]ls|[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Ss]orry))$/;
/** 【Don't blame】 the cook: asks the reader. */
const IMPERATIVE = /^(?:please )?(?:don['’]t|do not) /i;
/** 【Can't】 confirm that: the writer of the message leaves himself out, and his message tells it. */
const SUBJECTLESS =
  /(?:^|[.!?\n]["”]?\s*)(?:(?:well|sorry|still|also|but|honestly),? )?(?:can(?:['’]?t|not| not)|could(?: not|n['’]?t)|(?:did|do)(?: not|n['’]?t)|won['’]?t|(?:have|had)(?: not|n['’]?t)|never|not) (?:\w+ ){0,2}$/i;

const NOR = /\b(?:neither|nor) $/i;
/** 【Nobody】 doubts that it is old. */
const NO_ONE = /\b(?:nobody|no one|no-one) (?:\w+ly )?$/i;
const DOUBTS = /\b(?:doubt|den(?:y|ie)|disput|question|contest|challeng|argu)/i;
const LOOK_BEHIND = 20;
/** I have never met a baker 【who】 said it: there may be nobody who does. */
const NO_SUCH = /\b(?:never|nobody|no one|hardly|anyone|anybody)\b[^,;.!?\n]{0,60} $/i;

/** Whether nobody says what a draft has as said. */
export function isSaidByNobody(text: string, { cue, source, act }: StatementDraft): boolean {
  if (act === 'decline') return false;
  if (source !== null) {
    const name = sliceSpan(text, source);
    if (/^who$/i.test(name) && NO_SUCH.test(text.slice(Math.max(0, source.start - 80), source.start)))
      return true;
    // Neither the club nor 【the league】 would say: what neither did is told by who was silent.
    if (source.end <= cue.start && NOR.test(text.slice(Math.max(0, source.start - 8), source.start)))
      return true;
    // 【No one】 denies that: there it is told of all.
    if (/^(?:no one|no-one|nobody)$/i.test(name) && DOUBTS.test(sliceSpan(text, cue))) return true;
    return NOBODY.test(name) || (HEADING.test(name) && text[source.end] === ':');
  }
  const words = sliceSpan(text, cue);
  if (DOUBTS.test(words) && NO_ONE.test(text.slice(Math.max(0, cue.start - LOOK_BEHIND), cue.start)))
    return true;
  const before = text.slice(Math.max(0, cue.start - 60), cue.start);
  if (IMPERATIVE.test(words) && /(?:^|[.!?\n]["”]?\s*)$/.test(before)) return true;
  const verb = words.lastIndexOf(' ') + 1;
  return SUBJECTLESS.test(before + words.slice(0, verb));
}

/** Whether a verb that may report something does not: its object is a thing, a price, or how to be called. */
export function isNoSpeech(text: string, { cue, content }: StatementDraft): boolean {
  const [first] = content;
  if (first === undefined) return false;
  const [verb, object] = [sliceSpan(text, cue), sliceSpan(text, first)];
  const behind = text.slice(cue.end, cue.end + LOOK_BEHIND);
  return NO_SPEECH.some(
    (rule) => rule.cue.test(verb) && rule.content.test(object) && (rule.after?.test(behind) ?? true),
  );
}
