import type { Act } from '../../model/statement.ts';
import { DECLINE_CUES } from './decline-cues.ts';

/**
 * How a cue stands in its sentence:
 * - `say`: source, cue, content (校方称食堂已停业); a quotation may stand before it (“停了。”校方说。).
 * - `tell`: like `say`, with a hearer between cue and content (校长告诉记者，…).
 * - `report`: like `say`, and closes a 据-phrase (据晚报报道，…).
 * - `urge`: takes what is wanted or judged as its object (教育局要求学校停课); its source must be a speaker.
 * - `show`: the source is a record (监控显示，…).
 * - `known`: names nobody, the cue stands alone (据了解，…).
 * - `decline`: nothing is said (拒绝置评).
 * - `unable`: what could not be found out is the content (无法确认桥是否已封闭).
 * - `prefix`: no cue alone, only joined to another one (发文称) or before a colon.
 */
export type CueKind = 'say' | 'tell' | 'report' | 'urge' | 'show' | 'known' | 'unable' | 'decline' | 'prefix';

export interface Cue {
  readonly word: string;
  readonly kind: CueKind;
  /** The act that the word itself means; null where only the content tells. */
  readonly act: Act | null;
  /** The phrase the rule was made for. */
  readonly example: string;
  /** The cue is not meant where one of these stands right before it (小说). */
  readonly notAfter?: readonly string[];
  /** The cue is not meant where one of these stands right after it (说明). */
  readonly notBefore?: readonly string[];
}

type Guards = Pick<Cue, 'notAfter' | 'notBefore'>;

/** `after` and `before` list what must not stand there, parted by spaces. */
function not(after: string, before = ''): Guards {
  return {
    ...(after === '' ? {} : { notAfter: after.split(' ').filter(Boolean) }),
    ...(before === '' ? {} : { notBefore: before.split(' ').filter(Boolean) }),
  };
}

function cue(word: string, kind: CueKind, act: Act | null, example: string, guards: Guards = {}): Cue {
  return { word, kind, act, example, ...guards };
}

const NOUN_BEFORE = '的 有关 相关 一些 这种 该 此 按 按照 种 项 等 各项 符合 达到 根据';

export const CUES: readonly Cue[] = [
  // Plain speech.
  cue('表示', 'say', null, '校方表示，食堂已停业', not('图 符号', '方式 法 为')),
  cue('称', 'say', null, '校方称食堂已停业', {
    ...not(
      '名 职 自 简 俗 通 统 号 昵 全 匀 对 堪 尊 被 代 敬 谦 旧 古 宣 声 别 媲',
      '为 作 之 号 呼 职 赞 霸 道 重 王 心 得 谓 帝 病 兄 雄 颂 羡 量 其为 他为 她为 此为',
    ),
  }),
  cue('声称', 'say', null, '商家声称已召回'),
  cue('宣称', 'say', null, '商家宣称已召回'),
  cue('自称', 'say', null, '该男子自称是店主', not('')),
  cue('据称', 'known', 'assert', '据称，桥面已开裂'),
  cue('说', 'say', null, '王女士说，水是黄的', {
    ...not(
      '小 传 据 虽 胡 诉 游 学 解 劝 再 瞎 理 以 如 应该 不用 话 难 别 所 来 常 俗 话 怎么 什么 没得 没 没有 评 论 邪 新 异 假 声 不 好 总 照 按 就是 或者 一 众 界 假 话虽 的 有话 敢 不好 众所 要 想 了 能',
      '一声 一下 明 法 服 辞 到底 白了 不定 起 教 唱 实话 好 出 不 是 来 谎 话 情 媒 客 课 成 到做 得 真的 过 破 了算 清 穿',
    ),
  }),
  cue('说道', 'say', null, '“停了。”王女士说道'),
  cue('说到', 'say', null, '他说到，水是黄的'),
  cue('说过', 'say', null, '他说过，水是黄的'),
  cue('写道', 'say', null, '他在微博写道：“水黄了”'),
  cue('写到', 'say', null, '他在文中写到，水黄了'),
  cue('问道', 'say', 'ask', '他问道：“谁修？”'),
  cue('答道', 'say', null, '他答道：“不修。”'),
  cue('认为', 'say', 'opinion', '专家认为，桥应当封闭', not('被 被人 自')),
  cue('觉得', 'say', 'opinion', '网友觉得，处理太轻'),
  cue('指出', 'say', null, '报告指出，钢索已锈蚀', not('被')),
  cue('透露', 'say', null, '知情人透露，合同未签', not('据悉 被', '出')),
  cue(
    '介绍',
    'report',
    null,
    '据店员介绍，罐头已下架',
    not('自我 简要 情况 产品 人物 进行了 公司', '了 说 信 人 页 一下 会 对象'),
  ),
  cue('介绍说', 'say', null, '店员介绍说，罐头已下架'),
  cue('强调', 'say', null, '校长强调，食材合格', not('', '了')),
  cue('坦言', 'say', null, '店主坦言，人手不足'),
  cue('直言', 'say', null, '他直言处理太轻', not('', '不讳')),
  cue('感叹', 'say', 'opinion', '网友感叹，桥太旧了'),
  cue('感慨', 'say', 'opinion', '他感慨，桥太旧了'),
  cue('直呼', 'say', 'opinion', '网友直呼看不懂'),
  cue('惊呼', 'say', 'opinion', '网友惊呼看不懂'),
  cue('吐槽', 'say', 'opinion', '网友吐槽水太黄', not('被 遭 的', '被')),
  cue('调侃', 'say', 'opinion', '网友调侃这是汽水', not('被 遭')),
  cue('解释', 'say', null, '供水公司解释，是管网检修', not('的 合理 司法 法律 任何 一个 做出 给出')),
  cue('讲述', 'say', null, '王女士讲述，水是黄的', not('', '了')),
  cue('回忆', 'say', 'assert', '王女士回忆，当晚停水', not('的 美好', '录 里 中')),
  cue('评论', 'say', 'opinion', '网民评论，处理太轻', not('发表 的 条 和 、 置 ', '区 员 数 和 、 家 文章')),
  cue('补充', 'say', null, '他补充，合同未签', not('', '了 材料 侦查')),
  cue('补充说', 'say', null, '他补充说，合同未签'),
  cue('提到', 'say', null, '信中提到，桥已开裂', not('被')),
  cue('提及', 'say', null, '信中提及，桥已开裂', not('被')),
  cue('谈到', 'say', null, '他谈到，桥已开裂'),
  cue('重申', 'say', null, '校方重申，食材合格'),
  cue('表态', 'say', null, '镇政府表态，将严查', not('的 作出')),
  cue('反驳', 'say', 'deny', '店主反驳，罐头没有过期'),
  cue('反问', 'say', 'ask', '他反问：“谁修？”'),
  cue('追问', 'say', 'ask', '记者追问：“谁修？”', not('被')),
  cue('提问', 'say', 'ask', '有记者提问：“谁修？”', not('的')),
  cue('询问', 'say', 'ask', '家长询问：“谁管？”', not('接受 经 的')),
  cue('问', 'say', 'ask', '记者问：“谁修？”', {
    ...not(
      '访 询 疑 追 学 顾 慰 请 提 质 反 过 责 审 讯 发 设 检 盘 试 自 拷 再 不 被 莫',
      '题 责 世 卷 诊 询 候 号 答 鼎 津 道 政',
    ),
  }),
  cue('答', 'say', null, '答：正在检修', not('回 报 解 问 应 对 抢', '复 应 案 题 辩 卷 谢 疑 道 话 非')),
  cue('回答', 'say', null, '他回答，正在检修', not('的 作出')),
  cue('答复', 'say', null, '镇政府答复，正在检修', not('的 作出 得到')),
  cue('回应', 'say', null, '镇政府回应，正在检修', {
    ...not('的 未 未作 作出 做出 正面 任何 给出 未予 没有 一个 及时 拒绝 最新 积极 引发'),
  }),
  cue('回复', 'say', null, '客服回复，正在检修', not('的 未 未予 没有 得到 条 作出')),
  cue(
    '声明',
    'say',
    null,
    '公司声明，产品合格',
    not('发布 发表 的 份 特此 此 道歉 一则 联合', '书 函 中 里 全文 稿'),
  ),
  cue('传出', 'say', null, '网上传出，桥要拆了', not('', '的')),
  cue('预计', 'say', 'opinion', '气象台预计，明天有雨', not('', '将于 在 于 今年')),
  cue('预测', 'say', 'opinion', '专家预测，明天有雨', not('的')),
  cue('猜测', 'say', 'opinion', '网友猜测，桥要拆了', not('被 的 引发')),
  cue('怀疑', 'say', 'allege', '家长怀疑，食材过期', not('被 的 值得', '的')),
  cue('推测', 'say', 'opinion', '专家推测，管道老化', not('的')),
  cue(
    '分析',
    'say',
    'opinion',
    '专家分析，管道老化',
    not('的 数据 进行 综合 调查', '师 了 会 化 报告 研判 仪 原因'),
  ),
  cue('高喊', 'say', 'opinion', '有人高喊“停水”'),
  cue('大喊', 'say', 'opinion', '有人大喊“停水”'),
  cue('喊道', 'say', 'opinion', '有人喊道：“停水”'),
  cue('喊话', 'say', 'ask', '业主喊话开发商交房', not('被')),
  cue('叫嚣', 'say', 'opinion', '对方叫嚣“随便告”'),
  cue('怒斥', 'say', 'allege', '家长怒斥校方隐瞒'),
  cue('痛批', 'say', 'opinion', '网友痛批处理太轻'),
  cue('扬言', 'say', 'announce', '他扬言要起诉'),
  cue('放话', 'say', 'announce', '他放话要起诉'),
  cue('自曝', 'say', 'assert', '店主自曝亏损'),
  cue('官宣', 'say', 'announce', '店主官宣停业', not('的 被')),
  cue('辟谣', 'say', 'deny', '校方辟谣：没有停课', not('被 的 出面', '了 平台')),
  cue('爆料', 'say', 'allege', '有网友爆料，食材过期', not('的 被 发帖 各种', '人 者')),
  cue('扒出', 'say', 'allege', '网友扒出，店主曾被罚'),
  cue('举例', 'say', null, '他举例，邻县已停用', not('', '子')),
  cue('配文', 'say', null, '他配文“水黄了”'),
  cue('留言', 'say', 'opinion', '网友留言“水黄了”', not('的 条 给', '区 板 里 中')),
  cue('援引', 'report', 'assert', '晚报援引店员的话称'),
  cue('怀疑是', 'say', 'opinion', '网友怀疑是管道老化'),
  cue('恳请', 'urge', 'ask', '家长恳请复检'),
  cue('催促', 'urge', 'ask', '家长催促校方答复', not('的 被')),
  cue('祝愿', 'urge', 'opinion', '网友祝愿学校越办越好', not('的')),
  cue('表达', 'urge', 'opinion', '家长表达希望复检', not('的', '了 方式 的 能力')),
  cue('招呼', 'urge', 'ask', '他招呼大家上岸', not('打 打了个 打个')),
  cue('欢呼', 'say', 'opinion', '球迷欢呼：赢了', not('一片 的')),
  cue('揭露', 'report', 'assert', '报告揭露，合同未签', not('的 被', '了')),
  cue('承诺将', 'urge', 'announce', '公司承诺将退款'),
  cue('推荐', 'urge', 'opinion', '网友推荐到河边露营', not('的 相关 被', '阅读 ： 词')),
  cue('表态称', 'say', null, '镇政府表态称将严查'),
  cue('告诫', 'urge', 'opinion', '专家告诫，不要过桥'),
  // Joined to another cue, or before a colon.
  cue('发文', 'prefix', null, '店主发文称，罐头合格'),
  cue('发帖', 'prefix', null, '网友发帖称，水黄了', not('', '人 者')),
  cue('发博', 'prefix', null, '网友发博称，水黄了'),
  cue('发微博', 'prefix', null, '网友发微博称，水黄了'),
  cue('发推文', 'prefix', null, '他发推文称，水黄了'),
  cue('发推', 'prefix', null, '他发推称，水黄了'),
  cue('撰文', 'prefix', null, '他撰文称，水黄了', not('杜', '案')),
  cue('发声', 'prefix', null, '校方发声：已停业'),
  cue('报警', 'prefix', null, '店主报警称，罐头被盗'),
  cue('来电', 'prefix', null, '读者来电称，水黄了'),
  cue('致电', 'prefix', null, '读者致电称，水黄了'),
  cue('致信', 'prefix', null, '读者致信称，水黄了'),
  cue('狡辩', 'prefix', 'deny', '店主狡辩称，没有过期'),
  cue('附和', 'prefix', 'opinion', '同伴附和称，水黄了'),
  cue('发言', 'prefix', null, '他发言称，处理太轻', not('', '人 稿')),
  cue('致辞', 'prefix', null, '他致辞说，桥通了'),
  cue('道歉', 'prefix', 'opinion', '店主道歉称，管理不善', not('', '信 声')),
  // Hearers.
  cue('告诉', 'tell', null, '校长告诉记者，食堂已停业', not('被 没有')),
  cue('告知', 'tell', null, '客服告知记者，罐头已下架', not('被 未 的', '书 函 单')),
  // Reports of media and of offices.
  cue('报道', 'report', 'assert', '据晚报报道，桥已封闭', {
    ...not('的 被 追踪 跟踪 进行 进行了 相关 有关 多次 深度 系列', '了 员 中 组 的 后'),
  }),
  cue('报导', 'report', 'assert', '据晚报报导，桥已封闭', not('的 被 记者', '了 中 的 后')),
  cue('消息', 'report', 'assert', '据晚报消息，桥已封闭', not('的 发布 假 条 好 虚假 该 则')),
  cue(
    '讯',
    'report',
    'assert',
    '据晚报讯，桥已封闭',
    not('音 通 资 喜 视 电 快 简 问 审 闪 短', '问 息 号 速'),
  ),
  cue('通报', 'report', 'announce', '县教育局通报，已停业', {
    ...not(
      '的 份 发布 情况 该 这份 被 收到 发出 此 一则 案例 典型 警情 官方',
      '中 批评 会 里 后 的 全文 发布 表扬 内容 了 出现',
    ),
  }),
  cue('通告', 'report', 'announce', '县教育局通告，已停业', not('的 份 发布 该')),
  cue(
    '公告',
    'report',
    'announce',
    '公司公告，产品召回',
    not('的 份 发布 该 在 此 一则 自', '中 里 后 栏 显示 还'),
  ),
  cue('统计', 'report', 'assert', '据教育局统计，有十校停课', not('的 不完全')),
  cue('测定', 'report', 'assert', '据台网测定，震级3级'),
  cue('披露', 'report', 'assert', '据晚报披露，合同未签', not('的 信息 被', '了 的')),
  cue('曝光', 'report', 'allege', '晚报曝光，食材过期', not('被 的 画面 遭 遗言 其 记录', '了 的 后 内容')),
  cue('爆出', 'say', 'allege', '网上爆出，食材过期', not('被')),
  cue('证实', 'report', 'confirm', '镇政府证实，桥已封闭', not('被 未经 得到 经 未 没有 无法 未能')),
  cue(
    '确认',
    'report',
    'confirm',
    '镇政府确认，桥已封闭',
    not('被 未 未经 没有 无法 经 反复 待 的 再次 已 得到 未能 进一步'),
  ),
  cue(
    '核实',
    'report',
    'confirm',
    '镇政府核实，桥已封闭',
    not('经 未经 被 调查 进一步 未 的 得到 向 进行 无法 待'),
  ),
  cue('反映', 'report', 'allege', '居民反映，水是黄的', not('的 被 问题 如实', '了 出 的 强烈 情况')),
  cue('举报', 'report', 'allege', '居民举报，食材过期', not('被 的 实名 接 遭', '人 信 者 电话 邮箱 / 的')),
  cue('投诉', 'report', 'allege', '居民投诉，水是黄的', not('被 的 遭', '人 者 电话 的')),
  cue('控诉', 'report', 'allege', '妻子控诉丈夫动手', not('被 的')),
  cue('指控', 'report', 'allege', '员工指控店主欠薪', not('被 的 项 腐败', '的')),
  cue('供述', 'report', 'confirm', '店主供述，罐头过期', not('如实', '了')),
  cue('如实供述', 'report', 'confirm', '店主如实供述自己的违法行为'),
  cue('供认不讳', 'decline', 'confirm', '店主对此供认不讳'),
  cue('查明', 'report', 'assert', '法院查明，合同已签', not('经 已 未 审理 尚未')),
  cue('审理查明', 'report', 'assert', '法院审理查明，合同已签', not('经')),
  // What is wanted, judged, admitted or made known.
  cue(
    '要求',
    'urge',
    'ask',
    '教育局要求学校停课',
    not(`${NOUN_BEFORE} 提出 严格 工作 应 法律 安全 被 未按 明确 不 有权`, '的 和 高 严格 、 ，'),
  ),
  cue('请求', 'urge', 'ask', '家长请求复检', not('的 诉讼 被 驳回 退款', '的')),
  cue('督促', 'urge', 'ask', '教育局督促学校整改', not('的')),
  cue('责令', 'urge', 'announce', '教育局责令学校整改', not('被')),
  cue('倡议', 'urge', 'ask', '商会倡议会员让价', not('的', '书')),
  cue('呼吁', 'urge', 'opinion', '专家呼吁封桥', not('的')),
  cue('建议', 'urge', 'opinion', '专家建议封桥', not('的 条 提出')),
  cue('提醒', 'urge', 'opinion', '警方提醒：不要过桥', not('的 被 温馨 友情 特别', '标志')),
  cue(
    '警告',
    'urge',
    'opinion',
    '专家警告，桥有危险',
    not('的 被 内 发出 严重 党内 予以 多次', '处分 和 、'),
  ),
  cue('劝', 'urge', 'opinion', '保安劝家长离开', not('规 相 听', '阻 说 告 业 退 架')),
  cue(
    '质疑',
    'urge',
    'allege',
    '家长质疑食材过期',
    not('的 被 遭 受到 面对 提出 引发 受 遭到 饱受 网友 备受 、', '声 的 和'),
  ),
  cue('批评', 'urge', 'opinion', '家长批评校方迟缓', not('的 被 严厉 通报 遭')),
  cue('抨击', 'urge', 'opinion', '家长抨击校方迟缓', not('的 被 遭')),
  cue('谴责', 'urge', 'opinion', '家长谴责校方迟缓', not('的 被 遭 强烈')),
  cue('承认', 'urge', 'confirm', '店主承认罐头过期', not('的 被 不')),
  cue('否认', 'urge', 'deny', '店主否认罐头过期', not('不可 的 被 不')),
  cue('宣布', 'urge', 'announce', '学校宣布停课', not('被 的', '了')),
  cue('承诺', 'urge', 'announce', '公司承诺退款', not('的 作出 服务 兑现', '书')),
  cue('下令', 'urge', 'announce', '县长下令封桥'),
  cue('裁定', 'urge', 'announce', '法院裁定合同有效', not('的 终审')),
  cue(
    '判决',
    'urge',
    'announce',
    '法院判决公司赔偿',
    not('的 作出 作出上述 终审 、 上述 事', '书 结果 后 中 一'),
  ),
  cue('认定', 'urge', 'announce', '法院认定合同有效', not('被 的 应 事故', '为 书')),
  cue('公布', 'urge', 'assert', '教育局公布停课名单', not('被 的 未 尚未 没有 未经', '的 后')),
  cue('祝贺', 'urge', 'opinion', '网友祝贺学校开学', not('的')),
  cue('拒绝认罪', 'decline', 'deny', '被告拒绝认罪'),
  cue('索赔', 'urge', 'ask', '家长索赔三万元', not('的 提出')),
  // Records.
  cue('显示', 'show', 'assert', '监控显示，桥面开裂', not('的', '屏 器 出 了')),
  cue('表明', 'show', 'assert', '检测表明，水质合格', not('')),
  cue('写着', 'show', 'assert', '告示写着“停水”'),
  cue('写有', 'show', 'assert', '告示写有“停水”'),
  cue(
    '规定',
    'show',
    'announce',
    '合同规定，工期一年',
    not('的 相关 有关 按 依照 明确 按照 新 违反 、 法 该 此', '的 ， 和 为'),
  ),
  cue('记载', 'show', 'assert', '县志记载，桥建于清代', not('的')),
  cue('公示', 'show', 'announce', '公告栏公示，食堂停业', not('的 进行 网 经')),
  // Nobody named.
  cue('据悉', 'known', 'assert', '据悉，桥已封闭'),
  cue('据了解', 'known', 'assert', '据了解，桥已封闭'),
  cue('据说', 'known', 'assert', '据说，桥已封闭'),
  cue('据知', 'known', 'assert', '据知，桥已封闭'),
  cue('据传', 'known', 'allege', '据传，桥要拆了'),
  cue('网传', 'known', 'allege', '网传食材过期', not('', '的')),
  cue('据介绍', 'known', 'assert', '据介绍，桥已封闭'),
  cue('据报道', 'known', 'assert', '据报道，桥已封闭'),
  cue('据透露', 'known', 'assert', '据透露，桥已封闭'),
  cue('获悉', 'report', 'assert', '晚报记者获悉，桥已封闭'),
  cue('了解到', 'report', 'assert', '晚报记者了解到，桥已封闭'),
  cue('被曝', 'known', 'allege', '食堂被曝食材过期', not('', '光 出 的')),
  cue('被指', 'known', 'allege', '食堂被指食材过期', not('', '定 派 出')),
  cue('被指控', 'known', 'allege', '店主被指控欠薪'),
  cue('被吐槽', 'known', 'opinion', '食堂被吐槽太贵'),
  cue('被批评', 'known', 'opinion', '食堂被批评太贵'),
  // A reporter's own check.
  cue('查询发现', 'say', 'assert', '晚报记者查询发现，该公司已注销'),
  cue('无法确认', 'unable', 'unaware', '无法确认桥是否已封闭', not('被')),
  cue('无法核实', 'unable', 'unaware', '记者无法核实该视频的真伪'),
  cue('无法证实', 'unable', 'unaware', '记者无法证实该说法'),
  cue('未能核实', 'unable', 'unaware', '记者未能核实该视频的真伪'),
  ...DECLINE_CUES,
];

export const CUE_BY_WORD: ReadonlyMap<string, Cue> = new Map(CUES.map((each) => [each.word, each]));
