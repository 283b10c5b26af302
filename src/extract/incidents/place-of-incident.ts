import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';

/** 北京某律所律师, a Leeds-based lawyer: where somebody works who speaks of it. */
const OF_SOMEBODY =
  /^(?:某|一[家位名])?[^，。；、的]{0,6}?(?:律师|律所|事务所|专家|学者|教授|分析师|评论员|媒体|网友)|^(?:-based|['’]s)?(?: [a-z]+)? (?:lawyers?|solicitor|barrister|professor|analyst|academic|expert|journalist|newspaper)\b/;

/** The first place that a passage names as where something happened; null for none. `text` is folded. */
export function placeOfIncident(text: string, mentions: readonly Found<Mention>[]): Span | null {
  return (
    mentions.find(
      ({ type, span }) => type === 'place' && !OF_SOMEBODY.test(text.slice(span.end, span.end + 24)),
    )?.span ?? null
  );
}
