import type { Act, Statement } from '../../../model/statement.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Cue } from '../cues/cue.ts';
import { trimContent } from './find-content.ts';
import { ruleDraft } from './rule-draft.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

interface Point {
  readonly act: Act;
  readonly example: string;
  /** The end of the clause by which it is told. */
  readonly ending: RegExp;
}

const NOW = '(?:也|都|还|尚|暂时?|目前|现在|真的?|确实|并|就|实在)*';
/** Answers that whoever has a turn gives among other things. */
const POINTS: readonly Point[] = [
  {
    act: 'unaware',
    example: '旧桥已经封了，新桥的情况我不掌握',
    ending: new RegExp(
      `(?:我们?(?:这边|这里|单位)?|情况|原因|细节|数字|数据|人数|结果|谁[^，]{0,8}|如何|怎么|多少|是否[^，]{0,12}|有没有[^，]{0,12}|^)${NOW}(?:不掌握|不清楚|不太清楚|不知道|不了解|不知情|不好说|说不好|说不准|不敢说|没法判断|无法判断|难以判断|不能确定|无法确定|不能断定|无法断定|没有掌握|没掌握)(?:了|的)?$`,
    ),
  },
  {
    act: 'decline',
    example: '桥是旧了，至于谁签的字，我不便透露',
    ending: new RegExp(
      `(?:我们?|^|问题|情况|细节|此)${NOW}(?:不便|不方便|不能|不宜|无法|没法)(?:在这里|对外)?(?:透露|公开|多说|说|讲|多谈|回答|回应|答复|评论|置评|展开)(?:了|的)?$`,
    ),
  },
  {
    act: 'decline',
    example: '这个问题不属于今天发布会的范围',
    ending: /(?:不属于|不在)(?:今天|本次|本场|这次)[^，。]{0,8}(?:范围|议题|内容)(?:之?内)?$/,
  },
  {
    act: 'deny',
    example: '完整的录像在这里。我没有剪过一秒',
    ending:
      /我(?:们|司|店|校|院|方|公司)?(?:的)?(?:保安|员工|工作人员|司机|老师|店员|客服)?(?:从来|从|根本|也|都|绝对|并)*(?:没有?|未|未曾|不曾)(?:让|叫|要求|打|推|骂|说|剪|删|改|拿|动手|碰|逼|威胁|隐瞒|拖欠|参与|传|卖|用|偷|辱骂|殴打|克扣|锁)(?!到|好|完|清楚|定)[^，]*$/,
  },
];

/** 至于…, 具体…: where an answer of its own begins. */
const OPENS = /^[\s，]*(?:至于|关于|对于|具体|其他|其它|另外|但是?|不过|而)/;
/** A shorter clause has its matter in the clauses before it. */
const SHORT = 9;

/** 这些是旧数据。至于谁签的字，【我不便透露】。: what a sentence of a turn leaves unanswered, by whoever has the turn. */
export function turnPoints(
  { text, sentence, clauses }: SentenceParts,
  within: Span,
  speaker: Span | null,
): Draft[] {
  if (/[？?]”?$/.test(text.slice(sentence.start, sentence.end))) return [];
  const drafts: Draft[] = [];
  for (const [index, clause] of clauses.entries()) {
    const words = text
      .slice(clause.start, clause.end)
      .trim()
      .replace(/[。！”]+$/, '');
    const point = POINTS.find(({ ending }) => ending.test(words));
    if (point === undefined) continue;
    let first = index;
    while (first > 0 && !OPENS.test(text.slice(clauses[first]!.start, clauses[first]!.end))) first--;
    const isOpened = OPENS.test(text.slice(clauses[first]!.start, clauses[first]!.end));
    const start = isOpened || words.length < SHORT ? clauses[first]!.start : clause.start;
    const content = trimContent(text, { start, end: clause.end });
    // 不好说。: all that he says.
    if (content === undefined || isAll(text, content, within)) continue;
    drafts.push(pointDraft(point, content, speaker));
  }
  return drafts;
}

function isAll(text: string, content: Span, within: Span): boolean {
  const all = trimSpan(text, { start: within.start, end: within.end - 1 });
  return all === undefined || content.end - content.start >= all.end - all.start;
}

function pointDraft({ act, example }: Point, content: Span, speaker: Span | null): Draft {
  const cue: Cue = { word: WORDS[act] ?? '不便透露', kind: act === 'deny' ? 'urge' : 'unable', act, example };
  return ruleDraft({ frame: 'in-turn', content: [content], sourceFrom: speaker, word: cue, mode: 'direct' });
}

/** How a point is called in its reasons. */
const WORDS: Partial<Record<Act, string>> = { unaware: '不清楚', deny: '没有' };

/** Of turns that hold points, the words that their own act is judged by: without the points, where enough is left. */
export function wordsBesidePoints(text: string, drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const judged = new Map<Draft, string>();
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  let turn: Draft | undefined;
  for (const draft of drafts) {
    if (TURNS.has(draft.frame)) turn = draft;
    if (draft.frame !== 'in-turn' || turn === undefined) continue;
    const rest = (judged.get(turn) ?? wordsOf(turn.content[0]!)).replace(wordsOf(draft.content[0]!), '');
    if (rest.length >= MIN_REST) judged.set(turn, rest);
  }
  return judged;
}
/** What is shorter says nothing besides: 谢谢大家。 */
const MIN_REST = 8;
const TURNS: ReadonlySet<string> = new Set(['turn', 'colon', 'posted']);

/** `statements` of `drafts` without the points of a turn that is itself of their act. */
export function withoutRepeats(
  drafts: readonly Draft[],
  statements: readonly Found<Statement>[],
): Found<Statement>[] {
  let act: Act | undefined;
  return statements.filter((statement, index) => {
    const { frame } = drafts[index]!;
    if (TURNS.has(frame)) act = statement.act;
    return frame !== 'in-turn' || statement.act !== act;
  });
}
