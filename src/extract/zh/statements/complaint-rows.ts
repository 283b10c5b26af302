import type { Block } from '../../../model/report.ts';
import { type Span, trimSpan } from '../../../text/span.ts';
import { CUE_BY_WORD } from '../cues/cues.ts';
import { ruleDraft } from './rule-draft.ts';
import type { Draft } from './statement-draft.ts';

/** 编号,投诉人,投诉内容,涉及单位,物业答复: the columns that tell who complains of what, and what was answered. */
const WHO = /^(?:投诉|反映|举报|来电|诉求|报料|信访)(?:人|者|群众)(?:姓名)?$/;
const WHAT = /^(?:投诉|反映|举报|来电|诉求|信访)?(?:内容|事项|问题|诉求|情况)(?:描述|摘要)?$/;
const ANSWER = /(?:答复|回复|回应|处理意见|核查结果)(?:内容|情况|意见)?$/;
const UNIT = /^(?:涉及|被投诉|被反映|被举报|责任|承办|答复)(?:单位|部门|公司|企业|方|对象)$/;
/** The head stands in one of the first lines. */
const FIRST_LINES = 3;
const FEWEST_COLUMNS = 4;
const MAX_HEAD = 120;
const FRAME = 'row';
const ASKS = /^(?:要求|请求|希望|建议|申请|咨询)/;

/** A table of complaints in a text. */
export interface ComplaintTable {
  /** From its head to its last row; nothing else is read in it. */
  readonly span: Span;
  /** What each row tells, by where it begins. */
  readonly rows: ReadonlyMap<number, readonly Draft[]>;
}

/** The table whose head names who complains and of what; undefined where there is none. */
export function readComplaints(text: string, blocks: readonly Block[]): ComplaintTable | undefined {
  const at = blocks
    .slice(0, FIRST_LINES)
    .findIndex(
      ({ start, end }) => end - start <= MAX_HEAD && columnsOf(text.slice(start, end)) !== undefined,
    );
  const head = blocks[at];
  if (head === undefined) return undefined;
  const columns = columnsOf(text.slice(head.start, head.end))!;
  const rows = new Map<number, readonly Draft[]>();
  let end = head.end;
  for (const block of blocks.slice(at + 1)) {
    const fields = fieldsOf(text, block, columns.mark);
    // Empty cells at the end of a row are left out.
    if (fields.length > columns.count || fields.length <= Math.max(columns.who, columns.what)) break;
    end = block.end;
    const [who, what, answer] = [fields[columns.who], fields[columns.what], fields[columns.answer]];
    const drafts: Draft[] = [];
    if (who !== undefined && what !== undefined) drafts.push(complaint(text, who, what));
    if (answer !== undefined)
      drafts.push(ruleDraft({ frame: FRAME, content: [answer], source: fields[columns.unit] ?? null }));
    rows.set(block.start, drafts);
  }
  return rows.size === 0 ? undefined : { span: { start: head.start, end }, rows };
}

/** What parts the columns, a semicolon where a table was read as a file, and where each stands; -1, which no row has, for one that is not there. */
function columnsOf(line: string) {
  const mark = line.includes(';') ? ';' : ',';
  const names = line.trim().split(mark);
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name.trim()));
  const columns = {
    mark,
    count: names.length,
    who: find(WHO),
    what: find(WHAT),
    answer: find(ANSWER),
    unit: find(UNIT),
  };
  return columns.count >= FEWEST_COLUMNS && columns.who >= 0 && columns.what >= 0 ? columns : undefined;
}

/** The fields of a row, undefined where one is empty. */
function fieldsOf(text: string, { start, end }: Span, mark: string): (Span | undefined)[] {
  let from = start;
  return text
    .slice(start, end)
    .split(mark)
    .map(({ length }) => {
      const field = trimSpan(text, { start: from, end: from + length });
      from += length + 1;
      return field;
    });
}

function complaint(text: string, who: Span, what: Span): Draft {
  const cue = CUE_BY_WORD.get('投诉')!;
  const asks = ASKS.test(text.slice(what.start, what.end));
  return ruleDraft({ frame: FRAME, content: [what], source: who, word: asks ? null : cue });
}
