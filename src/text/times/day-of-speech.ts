import type { Expression } from './read-expression.ts';

/** How far a verb of speech may stand from the day on which it was spoken. */
const REACH = 40;
const ZH_BEHIND =
  /^[^。！？；\n]{0,24}?(?:表示|称|说(?!法)|告诉|介绍|回应|指出|透露|获悉|了解到|采访|专访|受访|走访|探访)/;
/** 11月20日下午3时，县里【召开发布会】: with a clock too it is when they spoke. */
const ZH_MEETING =
  /^[^。！？；\n]{0,24}?(?:(?:召开|举行|举办)[^。！？；\n]{0,16}(?:发布会|通气会|说明会|吹风会|见面会|恳谈会|座谈会|通报会)|回答了?[^。！？；\n]{0,10}(?:提问|问题)|答记者问)/;
const EN_SAYS =
  '(?:said|says|told|adds?|added|announced|confirmed|denied|reported|wrote|posted|tweeted|statement|interview(?:ed)?|press conference|news conference|briefing)';
const EN_BEHIND = new RegExp(`^[^.;!?\\n]{0,${REACH}}?\\b${EN_SAYS}\\b`, 'i');
const EN_BEFORE = new RegExp(`\\b${EN_SAYS}\\b[^.;!?\\n]{0,${REACH}}$`, 'i');

const OF_AN_EVENT =
  /\b(?:incidents?|accidents?|fire|blaze|leak|spill|explosion|crash|collision|collapse|events?|outage|flood|attack) (?:of|on) (?:the )?$/i;

/**
 * Whether a day is the one on which somebody spoke: 「7月22日下午，店主接受了专访」, police said on Monday. What he tells, he tells
 * of another day. One with a clock of its own is not: 「16时30分许，群众报警称……」 is where the story begins.
 */
export function isDayOfSpeech(text: string, { start, end, reading }: Expression): boolean {
  const behind = text.slice(end, end + REACH + 20);
  if (ZH_MEETING.test(behind)) return true;
  if (reading.form === 'point' && reading.parts.clock !== undefined) return false;
  // Statement on yesterday's fire, on the fire of 3 May: the day is the fire's.
  if (/^['’]s? \p{L}/u.test(behind) || OF_AN_EVENT.test(text.slice(Math.max(0, start - 24), start)))
    return false;
  return (
    ZH_BEHIND.test(behind) ||
    EN_BEHIND.test(behind) ||
    EN_BEFORE.test(text.slice(Math.max(0, start - REACH - 20), start))
  );
}
