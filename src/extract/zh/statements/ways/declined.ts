import { isUnanswered } from '../../cues/decline-cues.ts';
import { askedBefore } from '../../sources/left-out-subject.ts';
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

/** 校方拒绝置评: nothing was said, and somebody said so. */
export const DECLINED: DraftWay = {
  id: 'declined',
  example: '县教育局拒绝置评',
  find: (telling) => {
    if (telling.framed.frame !== 'declined') return undefined;
    return telling.source === null ? null : telling.draft(telling.source, [], 'indirect');
  },
};
