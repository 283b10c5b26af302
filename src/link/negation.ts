/** Words that turn a proposition round: 没有变质, did not spoil; 不适, 不锈钢 and 不满 are words of their own. */
const NEGATIONS =
  /没有|沒有|并未|並未|从未|從未|尚未|未曾|未有|不是|并非|並非|不存在|不属实|不實|不实|无关|無關|没|沒|(?!不[适適幸良锈鏽满滿])[未不无無非](?![同断斷少仅僅久过過论論]|常|法)|\b(?:not|no|never|none|without|neither|nor|false|untrue|cannot)\b|n['’]t\b/gi;

/** Cues that deny what they take: 否认, denied. Its content is the thing denied, in the words of who said it. */
const DENYING_CUE =
  /否认|否認|驳斥|駁斥|辟谣|闢謠|澄清|den(?:y|ies|ied|ying)|refut|reject|dismiss|disput|rebut/i;

/** Whether an odd number of negations stands in the words: 不是没有 says that there is. */
export function isNegated(words: string): boolean {
  return [...words.matchAll(NEGATIONS)].length % 2 === 1;
}

/** Whether a cue itself denies: 否认 does, 表示 does not. */
export function isDenyingCue(cue: string | null): boolean {
  return cue !== null && DENYING_CUE.test(cue);
}

/**
 * Whether a denial comes out as a negation of the thing that its content names. 「他否认变质」 denies by its cue;
 * 「他说，没有变质」 by its content, which says so itself.
 */
export function denialIsNegative(cue: string | null, content: string): boolean {
  return isDenyingCue(cue) ? !isNegated(content) : true;
}

/** The clauses that hold a negation, which is where a denial without a denying cue denies. */
export function negatedClauses(content: string): string {
  return content
    .split(/[，。；！？]|[,;.!?] /)
    .filter(isNegated)
    .join(' ');
}
