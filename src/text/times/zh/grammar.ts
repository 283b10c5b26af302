/** The grammar of Chinese time words. Simplified and traditional alike: rules read the folded text. */
import type { BoundRule, Candidate, GapRule, Grammar, PartsRule, RangeRule } from '../grammar.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { DAY_PART_RULES, DAY_RULES } from './day-rules.ts';
import { foldChinese } from './fold.ts';
import { FRAGMENTS } from './fragments.ts';
import { LENGTHS, MEASURES } from './length-rules.ts';
import { OBJECT_MARKED } from './object-marker.ts';
import { SET_RULES } from './set-rules.ts';
import { MONTH_RULES, YEAR_RULES } from './year-month-rules.ts';

const POINT_RULES: readonly PartsRule[] = [
  { id: 'zh.now', example: '现在', pattern: '现在|此刻|当下', read: () => ({ now: true }) },
];

const GAPS: readonly GapRule[] = [
  { id: 'zh.together', example: '7月15日晚', pattern: '{s}' },
  { id: 'zh.of', example: '十月的第一周', pattern: '{s}的{s}' },
  { id: 'zh.comma', example: '10月12号，星期一', pattern: '{s}[,，]{s}', from: ['day'], to: ['weekday'] },
];

const RANGES: readonly RangeRule[] = [
  {
    id: 'zh.between',
    example: '1月15号4点和2月3号9点之间',
    before: '(?:在|从)?{s}',
    between: '{s}(?:和|与|及){s}',
    after: '{s}(?:之间|期间|间)',
  },
  { id: 'zh.from-to', example: '从昨天下午两点到明天四点', before: '从{s}', between: '{till}', open: true },
];

const BACK = '(?:之前|以前|前)(?![往来去方锋线夕后台沿途期提任身辈两三几卫四])';
const ON = '(?:之后|以后|后)(?![来续勤台方果天面悔期排备门])';

const BOUNDS: readonly BoundRule[] = [
  { id: 'zh.until-incl', example: '2012-01-01及以前', after: '{s}[及或](?:之前|以前)', bound: 'until' },
  { id: 'zh.since-incl', example: '2016年12月1日或之后', after: '{s}[及或](?:之后|以后)', bound: 'since' },
  {
    id: 'zh.since',
    example: '自2018年以来',
    before: '自{s}从?{s}',
    after: '{s}(?:以来|起(?![义诉草码火]))(?!{till})',
    bound: 'since',
  },
  { id: 'zh.starting', example: '从2015年2月1日开始', before: '[从自]{s}', after: '{s}开始', bound: 'since' },
  {
    id: 'zh.since-tail',
    example: '2018年开始',
    after: '{s}(?:以来|开始|起(?![义诉草码火伏]))',
    bound: 'since',
  },
  { id: 'zh.as-of', example: '截止到2018年', before: '(?:截止到?|截至到?){s}', bound: 'until' },
  { id: 'zh.before', example: '2015年前', after: `{s}${BACK}`, bound: 'by-day' },
  { id: 'zh.after', example: '2018年之后', after: `{s}${ON}`, bound: 'after' },
  {
    id: 'zh.between-end',
    example: '2010年到2012年之间',
    before: '(?:在|从)?{s}',
    after: '{s}(?:之间|期间)',
    bound: null,
    form: 'range',
  },
  { id: 'zh.from', example: '从2016年至2018年', before: '从{s}', bound: null, form: 'range' },
  { id: 'zh.about', example: '大约晚上十点', before: '(?:大约|大概|约){s}', bound: null },
];

/** Signs that begin time words, each with what has to follow; nearly all other text is passed over here. */
const UNITS_AHEAD =
  '(?:[年月日号周天时点秒]|个|小时|星期|礼拜|分钟?|钟头|世纪|季度|-|–|—|~|至|到|[:./]\\d|\\s?[年月日周天个小点分时秒ap:./—–~至到-]|刻|多|余|来|昼夜|千)';
const TRIGGER = new RegExp(
  [
    `[0-9]{1,8}(?=${UNITS_AHEAD})`,
    `[〇○零一二两三四五六七八九十廿百半几数多若]{1,6}(?=${UNITS_AHEAD}|干)`,
    '[昨今][天日晚晨早夜年春夏秋冬]|[明后][天日晚晨早年]|大?前[天日晚年]|大后天|去[年春夏秋冬]|[来本上同当次翌]年',
    '[上下本这](?:上|下)?(?:一)?(?:个)?(?:周|星期|礼拜|月|年|季|半[年周月]|世纪)|[上下前后]个?半[年周月]',
    '[当同次翌][日天月晚晨夜年]|第[二一三四1-4](?:天|个?季)|同一天|q[1-4]',
    '(?:周|星期|礼拜)[一二三四五六日天末]|周末',
    '差(?=[一二三四五六七八九十\\d]{1,3}分)',
    '凌晨|[清早]晨|早[上间]|[上中下正]午|午[后间夜]|傍晚|晚[上间]|夜[里晚间]|深夜|半夜|白天|日间',
    '[春夏秋冬][天季]|[正腊]月|农历|大年|年[初底]|月[初底末]|本月|每|逐[年月日]',
    '(?<=[上下]一?)个(?:小时|钟头)',
    '现在|此刻|当下|马上|立刻|[近日连今][日来期]|近[几些]|最近|日前|近年|不久|刚[刚才]',
    '元旦|情人节|妇女节|植树节|愚人节|劳动节|五一|青年节|儿童节|建军节|教师节|国庆节|万圣节|光棍节|平安夜|圣诞节|[母父]亲节|感恩节|复活节',
    '春节|元宵节|端午节|中秋节|重阳节|除夕',
    '贞观|神龙|开元|天宝|洪武|建文|永乐|宣德|景泰|天顺|成化|弘治|正德|嘉靖|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|民国',
  ].join('|'),
  'g',
);

export const ZH_TIMES: Grammar = {
  language: 'zh',
  fragments: FRAGMENTS,
  fold: foldChinese,
  trigger: TRIGGER,
  parts: [
    ...YEAR_RULES,
    ...MONTH_RULES,
    ...DAY_RULES,
    ...DAY_PART_RULES,
    ...CLOCK_RULES,
    ...SET_RULES,
    ...POINT_RULES,
  ],
  measures: MEASURES,
  measureGap: '{s}[又零余多]?{s}',
  lengths: LENGTHS,
  gaps: GAPS,
  ranges: RANGES,
  bounds: BOUNDS,
  vague: [
    {
      id: 'zh.lately',
      example: '近日',
      pattern: '近日(?!点)|日前|最近(?!的?(?:{count})(?:年|个|天|周))|近期|近来|不久前|刚刚|刚才',
      timex: 'PAST_REF',
    },
  ],
  coarseFirst: true,
  shiftTimex: 'day',
  isNoise,
  ahead: {
    before:
      /(?:将(?!其|他|她|该|它|此|这|人|所|一|近)|拟[于在定]?|定于|预计|预报|预定|计划|订于|有望|安排在|推迟|延期|改[到为在至]|截止|(?:最快|最迟)(?!的)(?:要|得|也)?(?:到|在|于)?|要等?到|得等到|要等)[^。！？；\n]{0,20}$/,
    after: new RegExp(`^[^。！？；，\\n]{0,6}(?:将(?!${OBJECT_MARKED})|拟|计划|预计|出结果|有结果|见分晓)`),
    // 责令该馆7月1日前赔偿; 7月1日前全部退还, but not 7月1日前已退还.
    deadline: {
      before: /(?:责令|责成|要求|敦促|督促|限期?|务必|必须|须|确保|承诺|保证|力争|争取|答应)[^。！？；\n]*$/,
      after:
        /^(?:全部|全额|一律|悉数|尽数|足额|逐一)?(?:完成|整改|退[还费款赔清]|赔[偿付]|补[发缴足交]|付清|缴[纳清]|结清|搬[离出]|拆除|提交|报送|报名|交[齐还付房]|办[理结])(?!了|过)/,
    },
    past: {
      before: /(?:曾经?|此前|先前|早前|早在|当时|已于)[^。！？；\n]{0,14}$/,
      after: /^[^。！？；，\n]{0,6}曾/,
    },
  },
};

/** A name that somebody posts under, at the head of a line or of what he passes on. */
const HANDLE = /(?:^|\n|\/\/|回复\s?)@[^\s：:，。@、]{1,12}$/;

/** Names in 《》 are no times (《明日之后》), nor are pieces of a longer number. */
function isNoise({ folded, start, end, reading }: Candidate): boolean {
  const before = folded[start - 1] ?? '';
  const after = folded[end] ?? '';
  if (before === '《' && reading.form !== 'range') return true;
  // 各位听众早上好, and the handle @阿树今天也没睡：.
  const isPart = reading.form === 'point' && Object.keys(reading.parts).join() === 'dayPart';
  if (isPart && /^好(?=$|[。！!，,：:～~”"’\s])/.test(folded.slice(end, end + 2))) return true;
  if (
    HANDLE.test(folded.slice(Math.max(0, start - 16), start)) &&
    /^[^\s：:，。@、]{0,10}[：:]/.test(folded.slice(end, end + 12))
  )
    return true;
  if (/^\d/.test(folded[start] ?? '') && /[\w][-./:]$/.test(folded.slice(Math.max(0, start - 2), start)))
    return true;
  return /[a-z_@]/.test(before) && /\d/.test(folded[start] ?? '') && /[a-z_]/.test(after);
}
