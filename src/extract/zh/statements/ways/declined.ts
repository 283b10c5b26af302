import { isUnanswered } from '../../cues/decline-cues.ts';
import { askedBefore, isAsker } from '../../sources/left-out-subject.ts';
import type { DraftWay } from './draft-way.ts';

/** 记者联系校方，未获回应: it is the one who was asked that did not answer. */
export const UNANSWERED: DraftWay = {
  id: 'unanswered',
  example: '记者致电供水公司，截至发稿未获回应',
  find: (telling) => {
    const { parts, framed, cue, word } = telling;
    if (framed.frame !== 'declined' || !isUnanswered(word)) return undefined;
    const asked = askedBefore(parts, cue);
    return asked === undefined ? null : telling.draft(asked, [], 'indirect');
  },
};

const ASKS = /(?:联系|致电|拨打|采访)/;

/** 校方拒绝置评: nothing was said, and somebody said so. */
export const DECLINED: DraftWay = {
  id: 'declined',
  example: '县教育局拒绝置评',
  find: (telling) => {
    const { source, parts, cue, framed, earlier, word } = telling;
    if (framed.frame !== 'declined') return undefined;
    if (source === null) return null;
    // 店主说不清楚，随后挂断电话: what was said has been told.
    const hasAnswered = earlier.some(
      (draft) => draft.source?.start === source.start && draft.content.length > 0,
    );
    if (hasAnswered && word.startsWith('挂断')) return null;
    // 记者多次拨打店主电话，均无人接听: whoever asks is not who does not answer; nor is 晚报联系店主, which is no name.
    const words = parts.text.slice(source.start, source.end);
    const asked = isAsker(words) || ASKS.test(words) ? askedBefore(parts, cue) : undefined;
    return telling.draft(asked ?? source, [], 'indirect');
  },
};
