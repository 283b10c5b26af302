// @ts-check
/**
 * @typedef {{ language: 'zh' | 'en', head: string | null, number: string | null, title: string, addressee: string | null,
 *   paragraphs: string[], issuer: string, date: string, day: string }} InventedNotice
 */

const ZH = {
  issuers: [
    '河湾市水务局',
    '青桐街道办事处',
    '河湾小学',
    '晨禾市市场监督管理局',
    '柳树区教育局',
    '北桥社区居民委员会',
  ],
  titles: ['关于{matter}的通报', '关于{matter}的情况说明', '{short}通知', '情况通报', '关于{matter}的公告'],
  matters: [
    '食堂午餐情况',
    '人行桥封闭检修',
    '三号水泵房停水',
    '电热水壶质量抽检',
    '小操场路灯故障',
    '周末停水检修',
  ],
  shorts: ['停水', '封桥', '停课', '检修', '抽检'],
  addressees: ['各位家长：', '广大居民：', null, null],
  paragraphs: [
    '{date}，我单位接到群众反映，称{matter}存在问题。接报后，我单位高度重视，立即派出工作人员到现场核查，并通知有关单位配合。',
    '经初步核查，当日共有{number}人用餐，其中{small}人出现腹痛，均已回家休息，目前情况稳定。送检样品的结果预计三个工作日内出具。',
    '桥面有两块木板松动，已于当日{time}封闭，行人请从北边的楼梯绕行，预计{small}天后恢复通行，具体时间另行通知。',
    '停水期间将安排{small}辆送水车，每天{time}停在东门，请居民自备水桶，提前储水，由此带来的不便敬请谅解。',
    '抽检的{number}批次产品中，有{small}批次底座温度超过标准，生产单位已停止销售并开始召回，消费者可凭小票退货。',
    '网上流传的“已有{number}人住院”的说法不属实，请大家不信谣、不传谣，以正式发布的信息为准。',
    '下一步，我单位将继续跟进处理情况，及时向社会公布结果，欢迎监督，联系电话：0{number}-5550{small}12。',
  ],
  date: (/** @type {number[]} */ [y, m, d]) => `${y}年${m}月${d}日`,
  times: ['上午10点', '18时', '下午3点30分'],
};
const EN = {
  issuers: [
    'Larkfield District Council',
    'Brightwater Water Board',
    'Mill Lane Primary School',
    'Hollis County Health Department',
  ],
  titles: ['Notice of {short}', 'Public Notice: {short}', 'Statement on {matter}', 'Notice to Residents'],
  matters: ['the school lunch on Tuesday', 'the closure of the footbridge', 'the kettle recall'],
  shorts: ['Water Interruption', 'Footbridge Closure', 'Product Recall', 'School Closure'],
  addressees: ['Dear parents,', null, null],
  paragraphs: [
    'On {date} we received reports about {matter}. Staff went to the site on the same day and the supplier was told to stop deliveries until the checks are done.',
    'Of the {number} children who had lunch, {small} felt unwell and went home. All of them are well. The results of the samples are expected within three working days.',
    'The footbridge has been closed since {time} because two boards are loose. Please use the steps at the north end. We expect to open it again in {small} days.',
    'During the works {small} water trucks will stand at the east gate every day from {time}. Please bring your own containers.',
    'Claims that {number} people are in hospital are not correct. Please rely on what is published here.',
    'We will publish the outcome as soon as it is known. Questions can be sent to the office.',
  ],
  date: (/** @type {number[]} */ [y, m, d]) =>
    `${d} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][(m ?? 1) - 1]} ${y}`,
  times: ['10 am', '18:00', '3:30 pm'],
};

/** A notice of an invented body about an everyday matter. @param {ReturnType<import('./random.mjs').createRandom>} random @returns {InventedNotice} */
export function inventNotice(random) {
  const language = random.chance(0.7) ? 'zh' : 'en';
  const words = language === 'zh' ? ZH : EN;
  const when = [2026, random.between(1, 12), random.between(2, 28)];
  const matter = random.pick(words.matters);
  const fill = (/** @type {string} */ text) =>
    text
      .replace('{matter}', matter)
      .replace('{short}', random.pick(words.shorts))
      .replace('{date}', words.date(when))
      .replace('{time}', random.pick(words.times))
      .replace('{number}', String(random.between(20, 640)))
      .replace('{small}', String(random.between(2, 9)));
  const issuer = random.pick(words.issuers);
  const chosen = [...words.paragraphs].sort(() => random.next() - 0.5).slice(0, random.between(2, 5));
  const isHeaded = language === 'zh' && random.chance(0.35);
  return {
    language,
    head: isHeaded ? `${issuer}文件` : null,
    number: isHeaded ? `${issuer.slice(0, 2)}发〔2026〕${random.between(2, 60)}号` : null,
    title: fill(random.pick(words.titles)),
    addressee: random.pick(words.addressees),
    paragraphs: chosen.map(fill),
    issuer,
    date: words.date(when),
    day: when.map((part) => String(part).padStart(2, '0')).join('-'),
  };
}
