import { parseIsoPrefix } from './iso-prefix.ts';

/** A leap year stands for one that is not told: 29 February is a day of some year. */
const SOME_YEAR = '2024';
/** Any day stands for one that is not told. */
const SOME_DAY = '2024-01-01';

/**
 * When a chat says something was sent, as transcripts write it: an ISO prefix of a day or an instant; `XXXX-04-06T21:03`
 * without a year, `T21:03` without a day. A space may stand for the T. Undefined for what the calendar has not.
 */
export function parseChatTime(text: string): string | undefined {
  const value = text.trim().replace(/^(\S+) (?=\d)/, '$1T');
  const whole = value.replace(/^XXXX/, SOME_YEAR).replace(/^(?=T)/, SOME_DAY);
  const isExact = /^(?:(?:\d{4}|XXXX)-\d\d-\d\d)?(?:T\d\d:\d\d(?::\d\d)?)?$/.test(value);
  const isPrefix = /^\d{4}(?:-\d\d)?$/.test(value);
  return value !== '' && (isExact || isPrefix) && parseIsoPrefix(whole) ? value : undefined;
}
