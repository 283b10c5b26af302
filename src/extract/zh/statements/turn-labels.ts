import type { Span } from '../../../text/span.ts';

/** Whom a line names before what he says. */
export interface TurnLabel {
  /** The words that name him: a title in brackets behind 主持人, else the label. */
  readonly source: Span;
  /** What the same one is called elsewhere: the name behind a title and a blank, the label without its bracket. */
  readonly key: string;
  /** Where what he says begins. */
  readonly end: number;
}

/** 记者：…, 何山：…, 《清河晚报》记者：…, 区教育局局长 何山：…, 主持人（区委副书记 何山）：… */
const HEAD =
  /^(?<label>(?:《[^《》]{1,12}》)?[^\s：:，。；！？“”（）()《》【】#@·]{1,16}(?:[ \u3000][一-龥]{2,4})?)[ \u3000]?(?:（(?<in>[^（）：:]{1,24})）|\((?<round>[^():：]{1,24})\))?[：:]\s*/;
/** Lines about the article itself, and of a table. */
const NO_TURN =
  /编辑|责编|来源|作者|审核|校对|摄影|摄像|图片|电话|时间|地点|地址|价格|标题|提醒|本报|联系人|出席|列席|^主持$|^记录$|^\d|^(?:真相|事实|结论|辟谣|谣言|传言|传闻|查证|求证|核实|说法|解读|点评|背景|提示|网传|注意|注|备注|附)[一二三四五六七八九十\d]*$/;
/** 他说：, 我又追问：, 他告诉我：: a verb of saying, and no label. */
const SAYS = /.(?:[说问答]|说道|问道|答道|表示|告诉我们?|告诉记者)$/;
/** Those who are told by what they do there; who they are stands in the bracket. */
const ROLE = /^(?:主持人|主持|发言人|新闻发言人|负责人|嘉宾|代表|家长|居民|业主|市民)$/;
/** 区委副书记 何山: a title and a name, parted by a blank. */
const TITLED = /^[^\s，。；]{2,20}[ \u3000][一-龥]{2,4}$/;
const LABEL_LENGTH = 60;

/** The label that a line begins with; undefined for lines of other kinds. */
export function turnLabel(text: string, { start, end }: Span): TurnLabel | undefined {
  const opening = HEAD.exec(text.slice(start, Math.min(end, start + LABEL_LENGTH)));
  if (opening === null) return undefined;
  const label = opening.groups!.label!;
  if (NO_TURN.test(label) || SAYS.test(label)) return undefined;
  const bracket = opening.groups!.in ?? opening.groups!.round;
  const isNamed = bracket !== undefined && ROLE.test(label) && TITLED.test(bracket);
  const from = isNamed ? start + opening[0].indexOf(bracket) : start;
  return {
    source: { start: from, end: from + (isNamed ? bracket : label).length },
    key: label.slice(label.search(/[^\s]+$/)),
    end: start + opening[0].length,
  };
}
