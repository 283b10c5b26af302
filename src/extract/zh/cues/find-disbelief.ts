import type { Span } from '../../../text/span.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

const DISBELIEF: Cue = {
  word: '不认可',
  kind: 'decline',
  act: 'deny',
  example: '清河物业不认可这一说法',
};
/** 不认可【这一说法】, 并不认同【。】: an account that somebody does not accept, or the one right before. */
const PATTERN =
  /(?<!表示|表达)(?<cue>(?:也|均|都)?不予?(?:认可|认同|接受)(?=(?:这|该|此|上述|前述|对方|其|警方|校方|馆方|院方|店方|厂方|物业|公司|医院|有关|所谓)(?:的|一|个|种|些|项|类|份)?(?:说法|解释|结论|指控|指责|认定|看法|观点|判断|回应|通报|说辞|鉴定(?:结果|意见)?|调查结果)(?:[，。；！]|$))|(?:并|对此)不予?(?:认可|认同)(?=[，。；！]|$))/g;

/** 物业不认可这一说法: who does not accept what others say, denies it. */
export function findDisbelief(text: string, gap: Span, clause: number): FoundCue[] {
  const words = text.slice(gap.start, Math.min(text.length, gap.end + 1));
  if (!HOLDS.test(words)) return [];
  return [...words.matchAll(PATTERN)].flatMap((match) => {
    const start = gap.start + match.index;
    const end = start + match.groups!.cue!.length;
    return end > gap.end ? [] : [foundCue(text, DISBELIEF, start, end, clause)];
  });
}
const HOLDS = /不予?(?:认可|认同|接受)/;
