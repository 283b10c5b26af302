import type { Act, Speaker } from '../../model/statement.ts';

/** What makes a statement's act: words of its content, where the cue alone does not tell. */
export interface ActRule {
  readonly id: string;
  readonly act: Act;
  readonly pattern: RegExp;
  /** Only for these speakers; all where it is left out. */
  readonly speakers?: readonly Speaker[];
  readonly example: string;
}

/** Tried in this order on the first 160 characters of the content. */
export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'unaware',
    act: 'unaware',
    pattern:
      /不(?:太|大)?(?:清楚|知道|知情|了解)(?!.*(?:吗|么|？))|无法(?:确认|核实|证实|判断)|并不知情|不得而知|没有(?:听说|接到|收到).{0,6}(?:消息|通知|报告)/,
    example: '不清楚此事',
  },
  {
    id: 'decline',
    act: 'decline',
    pattern:
      /^.{0,12}(?:不便(?:透露|回应|接受)|不方便(?:透露|回应)|无可奉告)|^(?:其他|其它|具体|相关|更多)*(?:情况|细节|信息|事宜).{0,8}(?:待|以).{0,12}(?:调查|为准|公布)/,
    example: '不便透露',
  },
  {
    id: 'ask',
    act: 'ask',
    pattern: /^[^。！]*[？?]$/,
    example: '谁来修？',
  },
  {
    id: 'deny',
    act: 'deny',
    pattern:
      /^.{0,24}(?:不存在|并非|并不是|并没有|并未|不属实|纯属|系谣言|是谣言|为谣言|没有证据|从未|从没|无(?:任何)?关联|没有任何|不是.{0,10}(?:的|所为)|与.{1,12}无关|未发现|不具有|假的|虚假)|^(?:并)?(?:没有|没(?!人)|未|非)|^.{0,60}并不存在/,
    example: '不存在收费',
  },
  {
    id: 'confirm',
    act: 'confirm',
    pattern: /^.{0,16}(?:确有|确实|的确|确认)|^.{0,40}(?:确有(?:此|其)事|(?<!不|否|非)属实)/,
    speakers: ['official', 'company', 'party', 'public', 'unknown', 'media'],
    example: '确有此事',
  },
  {
    id: 'confirm-own',
    act: 'confirm',
    pattern:
      /^[^，。？]{0,24}(?<!不)(?:是|系|为)(?:该|本|我|其)?(?:公司|单位|学校|校方|医院|店|厂)(?:自己)?(?:的)?[^，。？]{0,4}(?:建立|设立|组建|创建|发布|发出|人员|员工|职工|所为|的产品|所有)/,
    speakers: ['official', 'company', 'party', 'unknown'],
    example: '该群是公司建立的',
  },
  {
    id: 'attending',
    act: 'announce',
    pattern: /高度重视|持续关注|关注到|全力配合/,
    speakers: ['official', 'company'],
    example: '教育局高度重视',
  },
  {
    id: 'announce',
    act: 'announce',
    pattern:
      /(?:^.{0,30}(?:将(?!近)|已(?:经)?(?:成立|启动|立案|对|被|依法|责令|停止|介入|展开|启用|要求)|决定|计划|处以|给予|予以|免去|免职|停职|处分|拘留|依法|逮捕|成立.{0,8}(?:组|专班)|开除|召回|暂停|停业|封闭|停水|停课|正在调查|立即|启动|追责|问责|罚款)|有效期|被问责)/,
    speakers: ['official', 'company', 'record'],
    example: '已成立调查组',
  },
  {
    id: 'intent',
    act: 'announce',
    pattern: /^.{0,16}(?:将(?!近|于)|计划|决定|打算|会(?:是|继续|依法|追究))/,
    speakers: ['party'],
    example: '将起诉公司',
  },
  {
    id: 'opinion',
    act: 'opinion',
    pattern:
      /应(?:该|当|尽快)?(?!急|急)|希望|感谢|道歉|歉意|建议|认为|呼吁|可能|或许|也许|必须|值得|痛心|支持|遗憾|愿|欢迎|赞|期待|对不起|不应|最好|务必|请(?:大家|广大|各)|有利于|符合.{0,8}利益|不要|重要|恭喜|祝愿|失望|真是|恐怕|严重关切|明显是|意味着|有望|放心|宁愿|大跌眼镜/,
    speakers: ['official', 'company', 'expert', 'public', 'party', 'unknown'],
    example: '应当封桥',
  },
];

/** An account by these speakers of something done to somebody is an allegation until it is confirmed. */
export const WRONGDOING =
  /打人|殴打|家暴|施暴|猥亵|性侵|骚扰|强奸|诈骗|欺骗|骗|造假|抄袭|出轨|婚外|偷|盗|贪污|受贿|行贿|腐败|收费|拖欠|隐瞒|过期|变质|虐待|霸凌|欺凌|威胁|恐吓|侵犯|侵占|违规|违法|违反|扣押|压榨|掐|扇|辱骂|强迫|逼|泄露|造谣|诋毁|拴|不正当/;
