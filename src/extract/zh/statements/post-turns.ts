import type { Block } from '../../../model/report.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import type { NamedTurn } from './named-turns.ts';

/** @豆豆妈：…, //@豆豆妈：…, @豆豆妈 回复 @小河：…: a post below another, or one passed on. */
const HANDLED =
  /^(?:\/\/\s?)?(?<name>@[^\s：:，。@]{1,24})[ \u3000]?(?:V[ \u3000]?)?(?:(?:回复|回覆)[ \u3000]?@?[^\s：:，。@]{1,24}[ \u3000]?)?[：:]\s*(?=\S)/;
/** 小河 回复 @豆豆妈：…, 清泉超市V：…: a remark whose line is followed by its time. */
const REMARK =
  /^(?<name>[^\s：:，。；！？“”（）《》【】@#]{1,20})[ \u3000]?(?:V[ \u3000]?)?(?:[ \u3000](?:回复|回覆)[ \u3000]?@?[^\s：:，。@]{1,24}[ \u3000]?)?[：:]\s*(?=\S)/;
/** A line that is nothing but an account. */
const ACCOUNT = /^@[^\s：:，。@]{1,24}$/;
/** 7-18 21:37 来自 手机: a line that is nothing but when, and from where. */
const WHEN =
  /^(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:来自|发布于|IP属地|已编辑)[^，。]{0,24})?$/;
/** The last letter of a label that is the sign of an account that has been checked. */
const CHECKED = /(?<=[一-龥])V$/;
const LABEL_LENGTH = 72;
/** So many remarks with their times make a list of them. */
const MIN_REMARKS = 2;

/** Posts and remarks by where their lines begin: each is what its account says. */
export function postTurns(text: string, blocks: readonly Block[]): NamedTurn[] {
  const lineOf = (index: number) => {
    const block = blocks[index];
    return block === undefined
      ? ''
      : text.slice(block.start, Math.min(block.end, block.start + LABEL_LENGTH));
  };
  const turns: NamedTurn[] = [];
  const remarks: NamedTurn[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = lineOf(index);
    const handled = HANDLED.exec(line);
    if (handled !== null) {
      const turn = turnOf(text, block, handled);
      if (turn !== undefined) turns.push(turn);
      continue;
    }
    // @豆豆妈 and 3-5 21:37 above the post.
    const post = blocks[index + 2];
    if (ACCOUNT.test(line.trim()) && post !== undefined && WHEN.test(lineOf(index + 1).trim())) {
      const name = trimSpan(text, block);
      const content = trimSpan(text, post);
      if (name !== undefined && content !== undefined && HANDLED.exec(lineOf(index + 2)) === null)
        turns.push(posted(post.start, name, content));
      continue;
    }
    const remark = WHEN.test(lineOf(index + 1).trim()) ? REMARK.exec(line) : null;
    const turn = remark === null ? undefined : turnOf(text, block, remark);
    if (turn !== undefined) remarks.push(turn);
  }
  return [...turns, ...(remarks.length >= MIN_REMARKS || turns.length > 0 ? remarks : [])];
}

function turnOf(text: string, line: Span, match: RegExpExecArray): NamedTurn | undefined {
  const name = match.groups!.name!;
  const start = line.start + match[0].indexOf(name);
  const checked = CHECKED.exec(name)?.[0].length ?? 0;
  const content = trimSpan(text, { start: line.start + match[0].length, end: line.end });
  if (content === undefined) return undefined;
  return posted(line.start, { start, end: start + name.length - checked }, content);
}

function posted(start: number, source: Span, content: Span): NamedTurn {
  return {
    start,
    draft: {
      source,
      sourceFrom: null,
      cue: null,
      found: null,
      content: [content],
      mode: 'direct',
      anonymous: false,
      frame: 'posted',
    },
  };
}
