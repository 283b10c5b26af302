/**
 * Words for persons that say as whom somebody is counted. Two words of one line are the same persons to a report; lines apart are
 * not: two nurses are none of the patients.
 */
const ROLES: readonly (readonly [id: string, zh: string, en: string])[] = [
  [
    'young',
    '学生|同学|孩子|孩|娃|儿童|小朋友|小学生|中学生|幼儿|女童|男童',
    'pupils? students? children child kids? girls? boys? toddlers? youngsters? schoolchildren',
  ],
  [
    'riders',
    '乘客|旅客|游客|乘员',
    'passengers? travellers? travelers? riders? commuters? tourists? visitors?',
  ],
  [
    'workers',
    '工人|员工|职工|工友|店员|打工者|民工',
    'workers? employees? labou?rers? hands packers? associates? staff colleagues?',
  ],
  [
    'dwellers',
    '居民|村民|业主|住户|租客|租户|邻居|街坊',
    'residents? villagers? owners? tenants? neighbou?rs? householders?',
  ],
  ['patients', '患者|病人|伤者|伤员|病例', 'patients? casualt(?:y|ies)'],
  ['runners', '选手|跑友|参赛者|运动员', 'runners? participants? athletes? competitors? walkers? entrants?'],
  ['guests', '顾客|食客|客人|消费者|住客|观众', 'customers? diners? guests? shoppers? clients? spectators?'],
  ['parents', '家长|父母', 'parents? mothers? fathers?'],
  ['members', '会员|学员', 'members? subscribers?'],
  ['lifeguards', '救生员', 'lifeguards?'],
  ['nurses', '护士|护工|护理员', 'nurses? carers?'],
  ['doctors', '医生|医师|大夫', 'doctors? physicians?'],
  ['guards', '保安|门卫', 'guards? stewards?'],
  ['teachers', '老师|教师|保育员|教练', 'teachers? instructors? coaches'],
  ['police', '民警|警察|警员', 'policemen constables? officers?'],
  ['crews', '消防员|消防救援人员|救援人员|队员', 'firefighters? rescuers? paramedics?'],
  ['volunteers', '志愿者|义工', 'volunteers?'],
  ['drivers', '司机|驾驶员|骑手|快递员|外卖员', 'drivers? couriers?'],
  ['inspectors', '检查员|调查员|执法人员|专家', 'inspectors? experts?'],
];

const ANY_ZH = '人员|人|男子|女子|老人|市民|群众|网友|女士|先生|妇女|男|女|成人';
const ANY_EN = 'people persons? men women adults? victims? families'.split(' ');

const ZH_ROLES = ROLES.map(([id, zh]) => [id, new RegExp(`(?:${zh})`)] as const);
const EN_ROLES = ROLES.map(([id, , en]) => [id, new RegExp(`^(?:${en.split(' ').join('|')})$`)] as const);
const ZH_PERSON = new RegExp(`^[^，。；、“”（）]{0,6}?(?:${ANY_ZH}|${ROLES.map(([, zh]) => zh).join('|')})`);
const EN_ANY = new RegExp(`^(?:${ANY_EN.join('|')})$`);

/** As whom the persons are counted that Chinese words name: 名救生员; null for anybody. */
export function chineseRole(words: string): string | null {
  return ZH_ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether what stands behind 个 is a person: 个高年级学生. */
export function isChinesePerson(words: string): boolean {
  return ZH_PERSON.test(words);
}

/** As whom an English noun counts persons; null for anybody, undefined for what is no person. */
export function englishRole(noun: string): string | null | undefined {
  const role = EN_ROLES.find(([, pattern]) => pattern.test(noun))?.[0];
  return role ?? (EN_ANY.test(noun) ? null : undefined);
}
