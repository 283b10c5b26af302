import { splitWords } from '../words/split-words.ts';
import { WRONGS } from './account-rules.ts';
import { type ActWordRule, BODIES, PEOPLE, SPEAKING } from './act-rule.ts';

const NEVER = splitWords(
  '从未 从没 从来没有 从来没 绝没有 绝对没有 并没有 并没 并未 并非 并不是 绝非 绝不是 未发现 没有发现 无任何 没有任何 无关 没有关系 没关系 无关联 与其无关 不是真的 不构成 没有因此 没有因 没有要求 没有让 没有强迫 没有参与 未因此 未要求 未参与',
);

/** No sign of it has been found, so far. */
const NO_EVIDENCE = [
  ...splitWords('没有证据 无证据 没有依据'),
  ...['没有', '尚无', '暂无', '未发现', '没有发现', '未见'].flatMap((not) =>
    ['证据', '迹象', '线索', '明确证据', '直接证据', '确切证据', '充分证据'].map((sign) => `${not}${sign}`),
  ),
];
/** 不排除, 也不能完全排除. */
const NOT_RULED_OUT = /(?:不|不能|不可|无法|没有|未能?|难以)(?:完全|彻底|现在)?排除/;
/** 没有说过那样的话, 没见过什么合同: what is denied by whoever would know. */
const NEVER_DID = ['没', '没有', '从没', '从未', '从来没', '从来没有', '未曾', '未'].flatMap((not) => [
  ...['说过', '讲过', '说', '讲'].flatMap((say) =>
    splitWords('这样的话 这种话 这句话 这话 这些话 那样的话 那种话 那句话 类似的话 此话').map(
      (words) => `${not}${say}${words}`,
    ),
  ),
  ...['见过', '看过', '签过', '说过', '讲过', '答应过', '承诺过'].flatMap((deed) => [
    `${not}${deed}什么`,
    `${not}${deed}任何`,
  ]),
]);

/** 没有任何亲戚关系, 从没有往来: the tie or the deal that somebody is said to have. */
const NO_TIE = ['没有', '并没有', '从没有', '从来没有', '不存在', '并不存在', '无', '并无'].flatMap((not) => [
  ...['', '任何', '什么', '丝毫'].flatMap((any) =>
    splitWords(
      '亲戚关系 亲属关系 亲缘关系 血缘关系 利益关系 经济关系 雇佣关系 合作关系 隶属关系 利益往来 经济往来 业务往来 资金往来 利益输送 私下往来 瓜葛',
    ).map((tie) => `${not}${any}${tie}`),
  ),
  ...[
    '任何关系',
    '任何关联',
    '任何往来',
    '任何联系',
    '半点关系',
    '什么公开',
    '什么关系',
    '什么猫腻',
    '什么内幕',
  ].map((any) => `${not}${any}`),
]);
/** 没有对店主采取任何措施. */
const NOTHING_DONE =
  /(?:没有|没|未|并未|从未)(?:对|向|给|让|把)?[^，。；“”]{0,20}?(?:采取|实施|作出|做出|给予|收取|收受|发放|发出|下达)过?(?:任何|什么|一分)/;

/** 编造“停课”【谣言】被处罚, 就【不实】言论报警: what is done about who spreads it says of nothing that it is false. */
const SPREADS =
  /^(?!.*(?:不存在|不属实|子虚乌有|无稽之谈|纯属|[系是为属]谣言|[系是为属]不实|与(?:事实|实际)不符|绝无此事|没有此事|假消息|是假的)).*(?:(?:编造|散布|散播|传播|捏造|发布|转发|制造|杜撰|扩散|造谣|炮制)[^，。；]{0,24}(?:谣言|不实|虚假|失实)|(?:就|对|对于|针对)[^，。；]{0,16}(?:不实|虚假|失实|谣言)[^。；]{0,24}(?:报警|报案|取证|追究|追责|保留|起诉|诉讼|处罚|处理|立案|举报|投诉)|(?:谣言|不实信息|不实言论)[^，。；]{0,8}(?:被(?:罚|处罚|拘|行拘|捕|刑拘|查处|关停|封)|博取))/s;

/** What one never did for oneself, one's loss, is told: 我从来没有后悔. */
const NOT_AN_ANSWER = /(?:后悔|放弃|忘记|这么|这样|如此|觉得|感到|离开过?(?:他|她|家))/;

/** Answers to what was said or asked before, and questions. */
export const ANSWER_RULES: readonly ActWordRule[] = [
  {
    id: 'question',
    gives: { ask: 5 },
    at: 'end',
    words: splitWords('？ ?'),
    example: '谁来修？',
  },
  {
    id: 'asked',
    // Whatever it has said before: more than the 6 that a medium gives to an account, and what figures add.
    gives: { ask: 20 },
    at: 'last',
    by: ['media'],
    mode: 'direct',
    words: splitWords('？ ?'),
    example: '主持人：今天我们连线店主。何先生，水还黄吗？',
  },
  {
    id: 'asks-of',
    // A medium that asks, and goes on to say why.
    gives: { ask: 12 },
    by: ['media'],
    mode: 'direct',
    words: ['请问', '想问', '请教'],
    example: '晚报记者：请问水还黄吗？供水公司说不黄。',
  },
  {
    id: 'whether',
    gives: { ask: 2 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords('是否 能否 可否 会不会 是不是 有没有 该不该 要不要 为什么 为何 凭什么'),
    example: '是否会停水',
  },
  {
    id: 'request',
    gives: { ask: 4 },
    at: 'start',
    by: SPEAKING,
    words: splitWords('请 请求 恳请 求 求求 麻烦 拜托 要求'),
    example: '请派人来修',
  },
  {
    id: 'false',
    gives: { deny: 6 },
    by: SPEAKING,
    words: splitWords(
      '不存在 并不存在 不属实 不实 失实 谣言 谣传 子虚乌有 无稽之谈 纯属 捏造 假消息 是假的 都是假的 全是假的 纯属虚假 系虚假 属虚假 绝无此事 无此情况 没有此事 没这回事 没有这回事 没有那回事 没那回事 没有的事 没影的事 无此事 无中生有 不成立 不能成立 毫无根据 误传 误读 误会 与事实不符 与实际不符 情况不符',
    ),
    unless: SPREADS,
    example: '网传停课不属实',
  },
  {
    id: 'mistaken',
    // More than 应 gives to advice.
    gives: { deny: 6 },
    by: SPEAKING,
    words: splitWords('有误 不准确 系误'),
    beside:
      /(?:”|(?:网传|此前|通报|报道)[^，。；]{0,20})(?:的?(?:说法|数字|表述|人数|消息))?(?:系|是)?(?:有误|不准确|系误)[，；][^。]{0,12}[应实]|”的?(?:说法|表述|数字|数据|信息|内容)?(?:存在|确实?|并)?(?:有误|不准确)$/,
    example: '网传“5个人”有误，应为6人',
  },
  {
    id: 'no-evidence',
    gives: { deny: 6 },
    by: SPEAKING,
    words: NO_EVIDENCE,
    unless: NOT_RULED_OUT,
    example: '没有证据显示店主收过钱',
  },
  {
    id: 'not-ruled-out',
    // Neither yes nor no: more than 不排除 gives to a judgement.
    gives: { unaware: 6, deny: -6 },
    by: SPEAKING,
    words: [...NO_EVIDENCE, ...splitWords('没有 尚无 暂无 并无 未发现 尚未 尚未发现 未见 没发现 无')],
    beside:
      /(?:没有|尚无|暂无|并无|未发现|未见|没发现|无)[^。；]{0,20}(?:证据|迹象|线索|依据)[^。；]{0,30}(?:不|不能|不可|无法|未能?|难以)(?:完全|彻底)?排除/,
    example: '没有证据显示桥被撞过，但也不排除',
  },
  {
    id: 'called-false',
    // What a notice or a medium says a rumour is: more than these give to an account.
    gives: { deny: 12 },
    at: 'last',
    by: ['record', 'media'],
    words: splitWords(
      '不属实 为谣言 系谣言 是谣言 属谣言 纯属谣言 为不实信息 系不实信息 属不实信息 是不实信息 为虚假信息 系虚假信息 属虚假信息 是虚假信息 为不实消息 系不实消息 与事实不符 与实际不符 纯属捏造 子虚乌有',
    ),
    example: '通报称，“停课三天”为不实信息',
  },
  {
    id: 'never',
    gives: { deny: 4 },
    by: BODIES,
    words: NEVER,
    example: '公司从未生产这种罐头',
  },
  {
    id: 'never-oneself',
    // What people say of others so is a judgement: 他从来没有改过.
    gives: { deny: 4 },
    at: 'start',
    by: PEOPLE,
    words: NEVER,
    // What never came to somebody is his account: 从来没有收到过账单.
    unless:
      /^[^，。]{0,8}(?:从未|从没|从来没有|没有|并没有)(?:收到|接到|遇到|碰到|见过|听说|听到|想到|想过|去过|来过|吃过|用过|看到|后悔|放弃)/,
    example: '从来没有收过钱',
  },
  {
    id: 'never-of-ones-own',
    // What was never done by oneself, or by those one speaks for: 公司账上从来没有列支 accuses others.
    gives: { deny: 4 },
    by: PEOPLE,
    words: splitWords('从未 从没 从来没 从来没有 并未 并没有 根本没 根本没有 绝没有'),
    beside:
      /(?:自己|我们?|本人|丈夫|妻子|儿子|女儿|孩子|家人|当事人|委托人|客户|某某?|^其[^，。]{0,4}|[，；]可?)(?:当[天日晚时])?(?:从未|从没|从来没有?|并未|并没有|根本没有?|绝没有)(?!有?(?:收到|接到|遇到|碰到过|见过|听说|听到|想到|想过|去过|来过|吃过|用过|看到|得到|因此))/,
    unless: NOT_AN_ANSWER,
    example: '自己根本没碰到对方',
  },
  {
    id: 'took-nothing',
    gives: { deny: 5 },
    by: SPEAKING,
    words: splitWords('没有 没 未 并未 从未'),
    beside: /(?:没有?|未)(?:从中)?(?:拿|收|要)过?[^，。；]{0,6}(?:一分|分文|一毛|半分)/,
    example: '学校没有从中拿一分钱',
  },
  {
    id: 'not',
    gives: { deny: 3 },
    at: 'start',
    by: SPEAKING,
    words: splitWords('没有 没 未 不是 非 不存在 未曾 未提供 没收过 不会有'),
    example: '没有收费',
  },
  {
    id: 'never-did',
    gives: { deny: 4 },
    by: SPEAKING,
    words: NEVER_DID,
    example: '我问过两位师傅，都没有说过那样的话',
  },
  {
    id: 'no-tie',
    gives: { deny: 6 },
    by: SPEAKING,
    words: NO_TIE,
    example: '我和镇长去年才认识，没有任何亲戚关系',
  },
  {
    id: 'nothing-done',
    gives: { deny: 5 },
    by: SPEAKING,
    words: splitWords('没有 没 未 并未 从未'),
    beside: NOTHING_DONE,
    example: '警方没有对店主采取任何措施',
  },
  {
    id: 'no-case',
    // More than 没有收到 gives to not knowing.
    gives: { deny: 8 },
    at: 'start',
    by: SPEAKING,
    words: splitWords(
      '没有收到 未收到 没有接到 未接到 没有收治 未收治 没有接诊 未接诊 没有发生 未发生',
    ).flatMap((not) =>
      splitWords('死亡病例 死亡案例 死亡 伤亡 死者 重伤员 重症病例 病例').flatMap((harm) => [
        `${not}${harm}`,
        `${not}任何${harm}`,
        `${not}过${harm}`,
      ]),
    ),
    example: '没有收到任何死亡病例',
  },
  {
    id: 'no-wrong',
    gives: { deny: 6 },
    by: SPEAKING,
    words: ['没有', '没', '未', '并未', '从未', '并没有', '从来没有', '不存在', '不是'].flatMap((not) =>
      WRONGS.map((wrong) => `${not}${wrong}`),
    ),
    example: '没有拖欠工资',
  },
  {
    id: 'indeed',
    gives: { confirm: 6 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords(
      '确有 确有此事 确有其事 属实 情况属实 的确 确实 确实有 确实是 确系 证实 是真的 真有此事',
    ),
    example: '确有此事',
  },
];
