/**
 * 青禾【实验学校】, 青禾【晚报】: what stands right behind the two or three characters of a name and makes a school's, firm's or
 * paper's name of them. 何涛小学毕业 and 何涛公司的车 say something of somebody.
 */
const BODY_BEHIND = new RegExp(
  [
    // 青禾实验学校, 青禾第二小学
    '(?:(?:实验|中心|外国语|双语|国际|职业(?:技术)?|特殊教育|高级|附属|第[一二三四五六七八九十]+|九年一贯制)+(?:学校|小学|中学|高中|初中|幼儿园|学院))',
    '(?:小学|中学|学校|幼儿园|初级中学|高级中学)(?!毕业|肄业|就读|读书|上学|时|期间|阶段|文化|学历|同学|老师|教师|语文|数学|英语|生(?![一-龥]{0,3}家长))',
    // 青禾服饰有限公司
    '[一-龥]{0,6}(?<![了在与和的])(?:有限责任公司|有限公司|股份公司)',
    // 青禾晚报
    '(?:[日晚晨早时商]报(?![警案名备告销酬价废喜到了考社])|都市报|电视台|广播(?:电台|电视台)|融媒体?(?:中心)?|新闻网|商报|快报(?!警))',
  ].join('|'),
  'u',
);
const AT_START = new RegExp(`^(?:${BODY_BEHIND.source})`, 'u');
/** No name of a person in front of a body's kind is longer. */
const LONGEST_NAME = 3;

/** Whether what looks like a person's name is, before `behind`, the name of a body. */
export function isBodyBehind(name: string, behind: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && AT_START.test(behind);
}

/** 青禾七（5）班, 初三2班: the number of a class is no end of a name. */
export function isClassBehind(name: string, behind: string): boolean {
  return /[一二三四五六七八九初高]$/u.test(name) && /^[（(]?\d{1,2}[）)]?班/u.test(behind);
}
