import { foldScript } from '../../../text/script.ts';
import type { SaidAct, SaidRule } from '../../pack.ts';
import { createRuleNames } from '../../rule-names.ts';
import { actOf } from './act-of.ts';

/**
 * The act of words that somebody writes himself, to others who read them at once; first match wins. Read on at most
 * 120 characters, without whom they call by @.
 */
export const SAID_RULES: readonly SaidRule[] = [
  {
    id: 'question',
    act: 'ask',
    example: '谁有供水公司的电话？',
    // Behind the mark a number or a face may follow: 都交了吗？680
    // 我不知道以后怎么办 asks nobody.
    pattern:
      /^(?!我们?(?:也|真|还|都|实在)*不(?:知道|清楚|晓得)[^？?]*$)[^。！!]{0,100}(?:[？?][^\p{L}。！!]{0,12}|[吗嘛么呢]|[了过]没有?|[几多]点|怎么办|在哪里?)$/u,
  },
  {
    id: 'asks-first',
    act: 'ask',
    example: '什么情况？孩子一直在咳',
    pattern: /^(?:什么情况|怎么回事|咋回事|啥情况|谁知道|有人知道|请问)[^。！!]{0,40}[？?]/u,
  },
  {
    id: 'asks-last',
    act: 'ask',
    example: '我家水是黄的！你们到底检修了没有？',
    // To others in the end; 能一起坏三十个？ asks nobody.
    pattern: /[。！!？?][^。！!？?]{0,8}(?:你们?|您|谁|到底|什么时候|请问|哪)[^。！!？?]{0,30}[？?]$/u,
  },
  {
    id: 'request-last',
    act: 'ask',
    example: '家长们，饭钱我们退，请大家不要发到网上',
    pattern:
      /[，,。！]请(?:大家|各位|家长们?|邻居们?|业主们?|你们|您)[^，。？！]{0,6}(?:不要|别|勿|先不)[^。？！]{1,30}[。！]?$/u,
  },
  {
    id: 'request',
    act: 'ask',
    example: '请大家不要外传',
    pattern:
      /^(?:(?:各位|大家|家长们?|邻居们?|朋友们?|业主们?)[^，。？！]{0,8}[，,]?)?(?:请(?!假|了|过|客|病)|麻烦|拜托|劳驾|烦请|帮忙|先?(?:不要|别)(?!人|的|家|处|扭))/u,
  },
  {
    id: 'request-of-thing',
    act: 'ask',
    example: '水费请于周五前交齐',
    pattern:
      /^(?:(?:各位|大家|家长们?|邻居们?|朋友们?|业主们?)[^，。？！]{0,8}[，,]?)?[^，。？！请]{1,14}请(?:于|在(?!假)|尽快|尽量|尽早|务必|及时|按时|提前|自行|各位|大家|家长|业主|勿|不要|带好|准备好|配合|转发|接龙)/u,
  },
  {
    id: 'do-not-know',
    act: 'unaware',
    example: '我不太清楚，等通知吧',
    pattern:
      /^(?:这个|这事)?(?:我|我们|俺|这边)?(?:也|还|尚|真的?|暂时|目前|现在)*(?:不太?(?:清楚|知道|了解|晓得|确定)|不大清楚|没听说|没有听说)/u,
  },
  {
    id: 'nothing-came-in',
    act: 'unaware',
    example: '没有收到举报',
    pattern:
      /^(?:我|我们|这边|目前|暂时|一直|到现在|也|都|还)*(?:没有?|未)(?:收到|接到|看到|见到)(?:过|任何|相关)*(?:的)?(?:通知|消息|举报|投诉|反映|报告|报案|电话)/u,
  },
  {
    id: 'will-not-say',
    act: 'decline',
    example: '这个不方便说',
    pattern:
      /^(?:这个?|这事|抱歉，?|对不起，?)*(?:我|我们)?(?:现在|暂时)?(?:不方便|不便|不能|没法)(?:透露|多?说|回答|讲|评论)|^无可奉告/u,
  },
  {
    id: 'not-done-oneself',
    act: 'assert',
    example: '没交，物业说自愿',
    // Of oneself among others, where nobody has said that one did.
    pattern:
      /^(?:我|我们|我家|俺|咱|也|还|都|到现在|一直)*没有?(?:去|来|交|缴|买|付|签|报名|填|订|看|吃|喝|问|带|用|到|参加|下单|住|坐)(?:过|成|上|费|钱|呢|的)?(?:[，,。！\s]|$)/u,
  },
  {
    id: 'refuses',
    act: 'decline',
    example: '我没答应',
    pattern:
      /^(?:但|可)?(?:我|我们)(?:当时|就|也)?(?:没有?|不|并没有)(?:答应|同意|接受|理(?:他|她|会)|签字?|松口)/u,
  },
  {
    id: 'admits',
    act: 'confirm',
    example: '我承认，我骂了他一句',
    pattern: /^(?:但|可)?(?:我|我们)(?:得|要|愿意|也)?承认/u,
  },
  {
    id: 'demands',
    act: 'ask',
    example: '我只想要一句道歉',
    pattern: /^(?:我|我们)(?:只|就|也)?(?:想要|要求|请求|想请|要讨)/u,
  },
  {
    id: 'it-is-false',
    act: 'deny',
    example: '没有的事，孩子都好好的',
    pattern:
      /^(?:不是的?[，。！]|不是这样|假的|谣言|不属实|没有的事|没有?这回事|没那回事|瞎说|胡说|别信|不可能|没有那么|(?:这|那)(?:个|事)?(?:是假|不是真|是谣言))|^我(?:们)?(?:没有?|从来没有?)(?:说|传|发|拿|做|转|让|叫|打|推|骂|碰|动手|偷|剪|删|改|逼|威胁|拖欠|隐瞒|见)过?/u,
  },
  {
    id: 'takes-back',
    act: 'deny',
    example: '【致歉】此前发布的“停课三天”未经核实，已删除',
    pattern:
      /^(?:【[^【】]{1,8}】)?(?:抱歉，?|对不起，?)?(?:我|我们|本号)?(?:此前|之前|昨天|刚才|刚刚|先前|早上)(?:发布|转发|发|说)的[^，。！]{1,60}(?:未经核实|没有核实|没核实|不实|不属实|有误|是假的|是错的|不准确)/u,
  },
  {
    id: 'it-is-true',
    act: 'confirm',
    example: '是真的，我就在现场',
    pattern: /^(?:(?:这|那)?(?:个|事)?是真的|确实(?:是|有|如此)?|没错|属实|证实了)/u,
  },
  {
    id: 'heard',
    act: 'allege',
    example: '听说有三个孩子请假了',
    pattern:
      /^(?:我|我们|刚|刚才|也)*(?:听(?:人|他们|别人|朋友|邻居)?(?:说|讲)|据说|据传|有人说|群里(?:有人)?说|网上说|都(?:在)?传)/u,
  },
  {
    id: 'view',
    act: 'opinion',
    example: '我觉得应该退钱',
    pattern:
      /^(?:我|我们|个人)(?:觉得|认为|感觉|看|希望|建议|不想|想让|不愿)|^(?:谢谢|多谢|感谢|辛苦|恭喜|加油|太[^，。]{1,6}了)/u,
  },
];

const saidRule = createRuleNames('said');
const LOOK_AT = 120;
const CALLED = /^(?:@\S+\s*)+/u;

/** The act of a message: by its own words first, then by what also tells of acts in reported speech. */
export function judgeSaid(words: string): SaidAct {
  const folded = foldScript(words);
  const said = folded.slice(0, LOOK_AT).replace(CALLED, '').trim();
  const own = SAID_RULES.find(({ pattern }) => pattern.test(said));
  if (own !== undefined) return { act: own.act, rule: saidRule(own.id) };
  const { act, rule } = actOf({ cue: null, speaker: 'unknown', source: '', mode: 'direct' }, folded);
  return { act, rule };
}
