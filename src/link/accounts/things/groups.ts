import type { Thing } from './thing.ts';

/** Whom an affair concerns. */
export const GROUPS: readonly Thing[] = [
  {
    id: 'parents',
    zh: /家长|母亲|父亲|妈妈|爸爸|家属/,
    en: /\b(?:parents?|famil(?:y|ies)|mothers?|fathers?|next of kin|relatives)\b/i,
  },
  {
    id: 'pupils',
    zh: /学生|同学|孩子|幼儿|学员|男童|女童/,
    en: /\b(?:pupils?|students?|child(?:ren)?|kids?|boys?|girls?)\b/i,
  },
  {
    id: 'teachers',
    zh: /老师|教师|教练|校长|班主任/,
    en: /\b(?:teachers?|coach|head ?teacher|principal|instructors?)\b/i,
  },
  { id: 'school', zh: /学校|校方|幼儿园|我校|该校/, en: /\b(?:schools?|nursery|kindergarten|college)\b/i },
  {
    id: 'workers',
    zh: /工人|员工|职工|骑手|店员/,
    en: /\b(?:workers?|employees?|staff|couriers?|riders?|trainers?|crew)\b/i,
  },
  { id: 'volunteers', zh: /志愿者|义工/, en: /\bvolunteers?\b/i },
  {
    id: 'tenants',
    zh: /租客|租户|业主|居民|住户/,
    en: /\b(?:tenants?|residents?|householders?|neighbou?rs?|homeowners?)\b/i,
  },
  {
    id: 'elders',
    zh: /老人|奶奶|爷爷|老年/,
    en: /\b(?:elderly|pensioners?|old (?:people|folk)|residents?)\b/i,
  },
  {
    id: 'passengers',
    zh: /乘客|旅客|游客/,
    en: /\b(?:passengers?|travellers?|tourists?|visitors?|patrons|audience)\b/i,
  },
  {
    id: 'customers',
    zh: /顾客|客户|用户|消费者|买家/,
    en: /\b(?:customers?|clients?|users?|buyers?|shoppers?)\b/i,
  },
  { id: 'driver', zh: /司机|驾驶员/, en: /\bdrivers?\b/i },
  {
    id: 'guard',
    zh: /保安|安保|值班|救生员|看门/,
    en: /\b(?:guards?|stewards?|attendants?|lifeguards?|wardens?|door(?:man|men)|ushers?|nobody (?:was )?(?:on|at|by) the door)\b/i,
  },
  {
    id: 'medic',
    zh: /护士|医护|医生|医师|校医/,
    en: /\b(?:nurses?|doctors?|medics?|paramedics?|surgeons?)\b/i,
  },
  { id: 'vet', zh: /兽医|宠物/, en: /\b(?:vets?|veterinar(?:y|ian|ians)|kennels?)\b/i },
  {
    id: 'landlord',
    zh: /房东|物业|开发商|中介/,
    en: /\b(?:landlords?|landlady|housing association|letting agents?|developers?)\b/i,
  },
  {
    id: 'manager',
    zh: /经理|负责人|店长|老板|站长/,
    en: /\b(?:managers?|bosse?s?|owners?|supervisors?|foreman)\b/i,
  },
  { id: 'police', zh: /警方|民警|派出所|报警(?!器)|报案/, en: /\b(?:police|officers?|999|911)\b/i },
  {
    id: 'council',
    zh: /街道|社区|村委|居委|镇政府|乡政府/,
    en: /\b(?:council(?:lors?)?|county|township|municipality)\b/i,
  },
  { id: 'patient', zh: /患者|病人|伤者/, en: /\b(?:patients?|the injured)\b/i },
  {
    id: 'animal',
    zh: /[狗猫鸟马牛]|犬|宠物/,
    en: /\b(?:dogs?|cats?|pupp(?:y|ies)|birds?|horses?|animals?|livestock)\b/i,
  },
];
