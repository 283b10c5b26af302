/** Short forms of public offices, which begin like family names: 区【卫健】局, 卫健、文旅等部门. A word list of the language. */
const OFFICES = new Set(
  (
    '卫健 卫计 文旅 文广 文体 文教 教体 住建 市监 应急 疾控 水务 水利 城管 安监 经信 发改 人社 民政 财政 审计 医保 ' +
    '信访 司法 公安 交通 农业 林业 环保 生态 统计 政法 纪检 宣传 组织 统战 消防 气象 园林 房管 商务 体育 科技 教育'
  ).split(' '),
);
/** The unit before one that is also a family name. */
const UNIT = '区';

/** Whether a stretch is an office in short, with or without its district, or cuts one: 区卫健, 文旅委, 和州【卫】健委. */
export function isOffice(line: string, start: number, end: number): boolean {
  if ('局委办'.includes(line[end + 1] ?? ' ') && OFFICES.has(line.slice(end - 1, end + 1))) return true;
  const from = line[start] === UNIT ? start + 1 : start;
  const size = end - from;
  if (size > 3 || !OFFICES.has(line.slice(from, from + 2))) return false;
  return from > start || size === 2 || line[end - 1] === '委';
}
