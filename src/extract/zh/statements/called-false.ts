import type { Draft } from './statement-draft.ts';

/** 没收到【是假的】: behind what somebody says happened or did not, whoever tells of it calls that false. */
const VERDICT =
  /^(?<said>(?:没有?|未|从没|从未|早就|已经?|都)[^，。；“”]{1,20}|[^，。；“”]{2,20}[了过])(?:是假的|是骗人的|是谎话|是谎言|是瞎说|是胡说|不是真的|纯属谎言)[。！!]?$/;

/** 他们说没收到是假的: a draft of what they say, without what is thought of it. 店主说合同是假的 is all his. */
export function withoutVerdict(text: string, draft: Draft): Draft {
  const [only] = draft.content;
  const word = draft.found?.cue.word;
  if (only === undefined || draft.content.length > 1 || (word !== '说' && word !== '称')) return draft;
  // 他说，没收到是假的: behind a comma all of it is his.
  if (draft.cue === null || only.start !== draft.cue.end || draft.cue.start > only.start) return draft;
  const said = VERDICT.exec(text.slice(only.start, only.end))?.groups?.said;
  return said === undefined
    ? draft
    : { ...draft, content: [{ start: only.start, end: only.start + said.length }] };
}
