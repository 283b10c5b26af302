/** English words that look like times and are none: the modal may, a march, a sun, a number in a longer one. */
import type { Candidate } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';

/** Short or doubtful names of months and weekdays: alone they count only with a capital and a word that leads to them. */
const DOUBTFUL =
  /^(?:the )?(?:may|march|mar|sat|sun|mon|wed|sep|jan|dec|jun|fri|thu|tue|oct|nov|apr|aug|feb|jul)\.?$/;
const DOUBTFUL_LEAD =
  /\b(?:in|of|since|last|next|this|by|until|till|before|after|from|to|through|during|late|early|mid|on|and|between|every|for)[\s-]$/;
/** Nouns that a number before them counts; 2000 people is no year. */
const COUNTED =
  /^[ \t-]{1,2}(?:people|persons|men|women|children|students|pupils|workers|employees|residents|homes|houses|families|households|km|kilomet|met(?:er|re)s?|miles?|feet|foot|ft|acres?|hectares?|square|tons?|tonnes?|kg|pounds?|dollars?|euros?|yuan|rupees?|percent|%|points?|votes?|words?|copies|troops|soldiers|jobs|members|passengers|cars|vehicles|units|calories|mg|ml|volts?|watts?|times|cases|deaths|block|hours|gallons|seats)\b/;
const MONEY_OR_NUMBER =
  /(?:[$£€¥#]|\bno\.|\bnumber|\broom|\bflight|\bsuite|\broute|\bhighway|\bpage|\bmodel|\bsection)\s?$/;
/** The Evening Chronicle, Sunday Mirror, "The Morning Desk": what papers and programmes are called. */
const OF_A_NAME =
  /^ (?:News(?:paper)?|Post|Times|Herald|Standard|Star|Sun|Mail|Mirror|Express|Echo|Telegraph|Chronicle|Courier|Gazette|Journal|Observer|Tribune|Press|Argus|Bulletin|Review|Record|Report|Edition|Briefing|Digest|Desk|Show|Programme|Program|Live|Call|Politics|Joe|Brew)\b/;
const GREETING = /\b(?:good|nice|great|happy)\s$/;

export function isEnglishNoise({ text, folded, start, end, reading }: Candidate): boolean {
  const words = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 16), start);
  const after = folded.slice(end, end + 24);
  if (/\d/.test(words[0] ?? '') && isPieceOfNumber(before)) return true;
  if (/\d$/.test(words) && /^(?:[.,:/-]\d|%|[a-z])/.test(after)) return true;
  if (reading.form === 'bounded' || reading.form === 'range') return false;
  if (reading.form !== 'point') return false;
  if (isEmpty(reading.parts)) return true;
  if (before.endsWith('$')) return true;
  if (/ (?:may|march)$/.test(words) && !/[A-Z][a-z]+$/.test(text.slice(start, end))) return true;
  if (DOUBTFUL.test(words)) {
    const isCapital = /^[A-Z]/.test(text.slice(start));
    if (/may|march|mar|sat|sun|mon|wed/.test(words))
      return !isCapital || !DOUBTFUL_LEAD.test(before) || /^\s[A-Z]/.test(text.slice(end));
    return !isCapital && !DOUBTFUL_LEAD.test(before);
  }
  if (/^\d{4}$/.test(words)) return COUNTED.test(after) || MONEY_OR_NUMBER.test(before);
  // The Daily News, USA TODAY: names.
  if (reading.parts.every !== undefined && /^[A-Z][a-z]+ly\b/.test(text.slice(start)) && /\S $/.test(before))
    return true;
  if (/^[A-Z]/.test(text.slice(start, end)) && OF_A_NAME.test(text.slice(end, end + 16))) return true;
  if (/usa $/.test(before)) return true;
  if (GREETING.test(before) && ('dayPart' in reading.parts || 'dayShift' in reading.parts)) return true;
  return words === 'now' && /\bfor\s$/.test(before);
}

function isPieceOfNumber(before: string): boolean {
  return /(?:\d[.,:/-]|[a-z_@]|[a-z]-\d{0,3}|\d-)$/.test(before);
}

/** `early` or `the week of` with nothing behind it. */
function isEmpty(parts: TimeParts): boolean {
  for (const key in parts)
    if (key !== 'edge' && key !== 'weekOf' && key !== 'told' && key !== 'toward') return false;
  return true;
}
