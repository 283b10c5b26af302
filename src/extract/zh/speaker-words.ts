import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';

/** A kind of speaker, told by words in the phrase that names it. */
export interface SpeakerRule {
  readonly id: string;
  readonly speaker: Speaker;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Tried in this order: the head of the phrase stands at its end, so most rules look there. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    id: 'record',
    speaker: 'record',
    pattern:
      /(?:截图|视频|画面|监控|录像|录音|照片|图片|资料|数据|记录|文件|公告|通报|通知|报告|调查|研究|判决书|起诉书|合同|协议|条例|规定|规则|标准|法|办法|制度|法律|信息|内容|结果|告示|警示牌|牌|信|文章|官网|网站|APP|天眼查|企查查|案例|判例|榜单|名单|简历|系统|数据库|说明书|标签|声明|告知书|预案|文书|证据|链接|帖子|帖文|要求)$/i,
    example: '监控画面',
  },
  {
    id: 'lawyer',
    speaker: 'expert',
    pattern:
      /(?:律师事务所.*律师|专家|学者|教授|研究员|分析师|院士|博士|评论员|首席.*员|预报员|科普.*|律师[^，]{2,3}|律师|医生|医师|学会.*)$/,
    example: '管道专家',
  },
  {
    id: 'public',
    speaker: 'public',
    pattern:
      /(?:网友|网民|市民|居民|村民|目击者|路人|邻居|群众|游客|乘客|观众|粉丝|读者|用户|消费者|业主|很多人|有人|不少人|博主|UP主|亲历者|大家|老百姓|围观者|热心人|工友|同学|顾客|车主|当地人|施救.*|店主|老板娘|摄影师|老乡|家长|网上|网络上|们)(?:[“「"].*)?$/,
    example: '不少网友',
  },
  {
    id: 'media',
    speaker: 'media',
    pattern:
      /(?:记者[^，]{0,4}|新闻|日报|晚报|早报|时报|周报|周刊|快报|报|社|通讯社|电视台|电台|卫视|广播|媒|媒体|报道|报导|杂志|网|在线|客户端|频道|编辑|视频号|》)$/,
    example: '晚报记者',
  },
  {
    id: 'company',
    speaker: 'company',
    pattern:
      /(?:公司|集团|企业|品牌|店|店方|厂|银行|物业|开发商|供应商|客服|平台|商家|老板|董事长|总经理|CEO|创始人|总裁|经理|协会|商会|股份|科技|工作室|俱乐部|经纪公司|酒店|超市|景区|航空|铁路|快递|饭店|餐厅|网点|主办方|工厂)(?:[^，]{0,14}(?:负责人|人员|发言人|代表|员工|店员))?(?:[^，的]{2,4}(?:先生|女士|某|某某)?)?$/,
    example: '供水公司负责人',
  },
  {
    id: 'official',
    speaker: 'official',
    pattern:
      /(?:警方|公安|派出所|[局厅部委办署院所]|法院|检察院|检方|控方|政府|官方|当局|政委|纪委|监委|宣传部|委员会|发言人|外长|总统|总理|部长|局长|厅长|市长|县长|省长|书记|主任|主席|秘书长|大臣|议员|参赞|大使|官员|民警|法官|检察官|消防|支队|总队|大队|街道|村委会|居委会|学校|校方|大学|中学|小学|幼儿园|医院|气象台|管理处|指挥部|调查组|专班|工作组|中心|[省市县区镇乡村会]|总统|部长|组织|联盟|欧盟|北约|[美中俄日韩英法德乌以]方|[美英法德俄日韩]国|国家|白宫|五角大楼|克里姆林宫|国台办|军方|部门|机关|单位|纪念馆|博物馆|妇联|残联|红十字会|值班.*人员|工作人员|负责人|代表|机构)(?:[^，]{0,14}(?:负责人|人员|发言人|新闻发言人))?(?:[^，的、]{2,6})?$/,
    example: '县教育局工作人员',
  },
  {
    id: 'party',
    speaker: 'party',
    pattern:
      /(?:家属|家人|父亲|母亲|妻子|丈夫|儿子|女儿|弟弟|哥哥|姐姐|妹妹|当事人|受害者|受害人|嫌疑人|被告|原告|司机|男子|女子|女生|男生|学生|员工|本人|女士|先生|老师|某|某某|幸存者|双方|购房人|他|她|其|他们|她们|爸爸|妈妈|父母|经纪人|代理律师.*|[其他她](?:妻|夫|父|母|子|女|兄|弟|姐|妹)|女孩|男孩|小伙|老人|小哥|哥们|老太太)$/,
    example: '王女士',
  },
  {
    id: 'insider',
    speaker: 'unknown',
    pattern: /(?:知情人|知情人士|消息人士|内部人士|消息源)$/,
    example: '知情人士',
  },
];

const HEAD = new RegExp(
  SPEAKER_RULES.filter(({ id }) => id !== 'record')
    .map(({ pattern }) => `(?:${pattern.source})`)
    .join('|'),
);
const COUNTRY =
  /^(?:美国|中国|俄罗斯|乌克兰|英国|法国|德国|日本|韩国|朝鲜|印度|伊朗|以色列|土耳其|立陶宛|瑞典|[一-龥]{2,6}(?:国|斯坦))$/;

/** Whether a phrase names somebody or something that can speak: a person, a body, a role, a pronoun. */
export function isSpeaker(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  const phrase = text.slice(span.start, span.end);
  if (HEAD.test(phrase) || COUNTRY.test(phrase)) return true;
  return names.some(
    (name) =>
      name.span.end === span.end &&
      name.span.start >= span.start &&
      (name.type === 'person' || name.type === 'body'),
  );
}

/**
 * The kind of speaker that a phrase names, and the rule that says so. A name without a title is that of
 * somebody whom the matter concerns, and so is a short phrase that no rule knows; `unknown` for ''.
 */
export function speakerOf(phrase: string, isName = false): { speaker: Speaker; rule: string } {
  if (phrase === '') return { speaker: 'unknown', rule: 'speaker:none' };
  if (isName && phrase.length <= 4 && !/[方局社]$/.test(phrase))
    return { speaker: 'party', rule: 'speaker:name' };
  const rule = SPEAKER_RULES.find(({ pattern }) => pattern.test(phrase));
  if (rule !== undefined) return { speaker: rule.speaker, rule: `speaker:${rule.id}` };
  if (COUNTRY.test(phrase)) return { speaker: 'official', rule: 'speaker:country' };
  return { speaker: 'party', rule: 'speaker:default' };
}

/** Whether a phrase names a document, a picture or a collection of facts: 监控画面, 天眼查. */
export function isRecord(text: string, span: Span): boolean {
  return speakerOf(text.slice(span.start, span.end)).speaker === 'record';
}
