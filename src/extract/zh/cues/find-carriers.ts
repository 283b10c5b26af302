import type { Act } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** What is brought forth, and by which verbs. */
interface Carried {
  readonly cue: Cue;
  readonly verbs: ReadonlySet<string>;
  /** The noun with what stands before it, right behind the verb; a stretch further apart is a clause of its own. */
  readonly noun: RegExp;
  /** True where only a colon or a quotation makes it speech: 提出质疑：…. */
  readonly isMarked: boolean;
}

function carried(
  word: string,
  act: Act | null,
  example: string,
  verbs: string,
  nouns: string,
  isMarked = false,
): Carried {
  const before = /^(?!微信|公众号|官微|微博|客户端)(?:[^，。：；“的]{0,14}?)/.source;
  return {
    cue: { word, kind: isMarked ? 'prefix' : 'report', act, example },
    verbs: new Set(verbs.split(' ')),
    noun: new RegExp(`${before}(?:${nouns.replaceAll(' ', '|')})`),
    isMarked,
  };
}

const PUBLISHING = '发布 发表 发出 作出 做出 刊发 贴出 召开 刊登';
const SENDING =
  '发来 发去 发了 传来 捎来 打来 寄来 递来 弹出 推送 跳出 挂出 贴出 张贴 留下 发出 放出 打出 拉出 拉起';
const PUTTING = '提出 抛出 发出 作出 做出 给出 表达 下达 立下 发起 提了 开出 得出';

const CARRIED: readonly Carried[] = [
  // An answer is no notice.
  carried('做出回应', null, '店主做出回应，罐头合格', PUBLISHING, '回应 说明 答复'),
  carried(
    '发布通报',
    'announce',
    '教育局发布通报，学校停课',
    PUBLISHING,
    '通报 公告 声明 消息 通知 通告 公开信 判决 裁决 新闻(?!发布会|记者) 公示 告示 倡议 呼吁 提醒 预警',
  ),
  carried(
    '发来短信',
    null,
    '店主发来短信，门没有锁',
    SENDING,
    '短信 微信 语音 私信 信息 消息 邮件 告示 字条 纸条 风声 狠话',
  ),
  carried('立下军令状', 'announce', '厂长立下军令状，月底开工', PUTTING, '军令状'),
  carried('打出横幅', null, '工人打出横幅：“还我工资”', SENDING, '横幅 标语 牌子 海报', true),
  ...(
    [
      ['提出质疑', 'allege', '家长提出质疑：食材过期', '质疑 指控 批评 控诉 抗议'],
      ['提出疑问', 'ask', '家长提出疑问：谁来修', '疑问 问题 要求 请求 申请 诉求 灵魂拷问 拷问 反问'],
      [
        '提出建议',
        'opinion',
        '家长提出建议：换一家食堂',
        '建议 意见 看法 观点 主张 猜测 推测 感慨 感叹 警告 结论',
      ],
      ['作出承诺', 'announce', '店主作出承诺：不涨价', '承诺 保证 决定 最后通牒'],
    ] as const
  ).map(([word, act, example, nouns]) => carried(word, act, example, PUTTING, nouns, true)),
];
const CARRIERS = createWordFinder(CARRIED.flatMap(({ verbs }) => [...verbs]));
const CARRIER_CUES: ReadonlySet<Cue> = new Set(
  CARRIED.filter(({ isMarked }) => !isMarked).map(({ cue }) => cue),
);

/** 发布《关于…的通知》: what is published, by its title. */
const TITLED = /^了?《[^《》]{1,80}》(?:的?(?:通知|公告|通告|声明|文章|报告|意见))?/;
const TITLING = new Set(PUBLISHING.split(' '));
export const PUBLISHED: Cue = {
  word: '发布',
  kind: 'prefix',
  act: null,
  example: '教育局发布《停课通知》称，桥已封闭',
};
const MAX_TITLE = 90;
const MARK = /^[：:“"「]/;

/** Whether a cue is the verb for something published, with its noun. */
export function isCarrier(cue: Cue): boolean {
  return CARRIER_CUES.has(cue);
}

/** 发布通报, 发表声明, 发来短信: verb and object together are the cue. */
export function findCarriers(text: string, gap: Span, clause: number): FoundCue[] {
  return mapDefined(CARRIERS.find(text, gap.start, gap.end), ({ word, start, end }) => {
    const titled = TITLING.has(word)
      ? TITLED.exec(text.slice(end, Math.min(gap.end, end + MAX_TITLE)))
      : null;
    if (titled !== null) return foundCue(text, PUBLISHED, start, end + titled[0].length, clause);
    const ahead = text.slice(end, Math.min(gap.end, end + 20));
    // The noun that stands nearest.
    let nearest: { cue: Cue; to: number } | undefined;
    for (const { cue, verbs, noun, isMarked } of CARRIED) {
      const match = verbs.has(word) ? noun.exec(ahead) : null;
      if (match === null) continue;
      const to = end + match[0].length;
      const isMeant = !isMarked || MARK.test(text.slice(to, to + 1));
      if (isMeant && !(nearest !== undefined && nearest.to <= to)) nearest = { cue, to };
    }
    return nearest === undefined ? undefined : foundCue(text, nearest.cue, start, nearest.to, clause);
  });
}
