/** A house whose outlets do not speak independently of each other: one newsroom or one desk of editors feeds them. */
export interface PublisherFamily {
  readonly name: string;
  /** Why its outlets count once. */
  readonly reason: string;
  /** Names as pages credit them, whole. */
  readonly outlets: readonly string[];
  readonly domains: readonly string[];
}

/**
 * Known houses, from their own imprints. An owner alone makes no family where the newsrooms work apart (two papers of one
 * listed company); an agency with its site and its accounts does. Whoever is not here is a family by itself.
 */
export const PUBLISHER_FAMILIES: readonly PublisherFamily[] = [
  {
    name: '新华社',
    reason: 'one agency: its site, its app and its weeklies carry its wire',
    outlets: [
      '新华社',
      '新华网',
      '新华视点',
      '新华每日电讯',
      '参考消息',
      '半月谈',
      '瞭望',
      'Xinhua',
      'Xinhua News Agency',
    ],
    domains: ['news.cn', 'xinhuanet.com', 'cankaoxiaoxi.com', 'banyuetan.org'],
  },
  {
    name: '人民日报社',
    reason: 'one house, whose site carries the paper',
    outlets: ['人民日报', '人民日报海外版', '人民网', '人民日报客户端', "People's Daily"],
    domains: ['people.com.cn', 'people.cn', 'peopleapp.com'],
  },
  {
    name: '环球时报',
    reason: 'one newsroom: paper, site and English edition',
    outlets: ['环球时报', '环球网', 'Global Times'],
    domains: ['huanqiu.com', 'globaltimes.cn'],
  },
  {
    name: '中央广播电视总台',
    reason: 'one broadcaster under one newsroom since 2018',
    outlets: [
      '央视',
      '央视新闻',
      '央视网',
      '央视新闻客户端',
      '央广网',
      '中国之声',
      '国际在线',
      'CCTV',
      'CGTN',
      '中央广播电视总台',
    ],
    domains: ['cctv.com', 'cctv.cn', 'cgtn.com', 'cnr.cn', 'cri.cn'],
  },
  {
    name: '中国新闻社',
    reason: 'one agency: its site and its weekly carry its wire',
    outlets: [
      '中新社',
      '中国新闻社',
      '中新网',
      '中国新闻网',
      '中国新闻周刊',
      '国是直通车',
      'China News Service',
    ],
    domains: ['chinanews.com', 'chinanews.com.cn', 'inewsweek.cn', 'ecns.cn'],
  },
  {
    name: '中央通訊社',
    reason: 'one agency and its English edition',
    outlets: ['中央社', '中央通訊社', '中央通讯社', 'Focus Taiwan'],
    domains: ['cna.com.tw', 'focustaiwan.tw'],
  },
  {
    name: 'Reuters',
    reason: 'one agency in several languages',
    outlets: ['Reuters', '路透社', '路透'],
    domains: ['reuters.com'],
  },
  {
    name: 'Associated Press',
    reason: 'one agency',
    outlets: ['AP', 'Associated Press', 'The Associated Press', '美联社'],
    domains: ['apnews.com', 'ap.org'],
  },
  {
    name: 'Agence France-Presse',
    reason: 'one agency in several languages',
    outlets: ['AFP', 'Agence France-Presse', '法新社'],
    domains: ['afp.com'],
  },
  {
    name: 'BBC',
    reason: 'one newsroom: bbc.com is bbc.co.uk read abroad, and its Chinese service translates it',
    outlets: ['BBC', 'BBC News', 'BBC中文', 'BBC News 中文', '英国广播公司'],
    domains: ['bbc.com', 'bbc.co.uk', 'bbci.co.uk'],
  },
  {
    name: 'Deutsche Welle',
    reason: 'one broadcaster in several languages',
    outlets: ['DW', 'Deutsche Welle', '德国之声'],
    domains: ['dw.com'],
  },
  {
    name: 'New York Times',
    reason: 'one newsroom and its translations',
    outlets: ['The New York Times', 'New York Times', '纽约时报', '纽约时报中文网'],
    domains: ['nytimes.com'],
  },
];

/** Sites on which anybody publishes: their address names no publisher. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    'qq.com weibo.com weibo.cn toutiao.com baidu.com 163.com sohu.com sina.com.cn sina.cn ifeng.com zhihu.com douban.com ' +
    'bilibili.com douyin.com kuaishou.com xiaohongshu.com x.com twitter.com facebook.com instagram.com threads.net ' +
    'telegram.org t.me youtube.com tiktok.com reddit.com medium.com substack.com wordpress.com blogspot.com ' +
    'github.io archive.org archive.ph archive.today msn.com yahoo.com'
  ).split(' '),
);
