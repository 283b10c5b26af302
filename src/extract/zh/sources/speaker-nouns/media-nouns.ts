import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** Papers, stations, agencies and those who report for them. */
export const MEDIA_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'media',
    speaker: 'media',
    as: 'body',
    example: '清河晚报',
    words:
      splitWords(`新闻 新闻网 日报 晚报 早报 时报 周报 周刊 快报 邮报 商报 青年报 都市报 通讯社 新华社 中新社 路透社 法新社 美联社 韩联社 共同社 塔斯社 中通社 电视台 电台 卫视 电视
      广播公司 广播协会 广播 传媒 媒 媒体 自媒体 官媒 外媒 港媒 台媒 日媒 韩媒 美媒 英媒 报道 报导 杂志 在线 频道 记者站 央视 央广 总台 月刊 观察者网 财经 资讯 快讯 网
      报 社`),
    kindOnly: splitWords(
      `本台 本刊 我台 我报 我刊 我网 CNN BBC CBC CNBC NHK NTV TBS ABC NBC CBS FOX AFP AP 电视网 广播网 新闻台 有线台 晨报 午报 电讯报`,
    ),
  },
  {
    id: 'reporter',
    speaker: 'media',
    as: 'role',
    example: '晚报记者',
    words: splitWords('记者 编辑 主编 总编辑 主持人 特派员 报道员 通讯员 撰稿人 主笔 专栏作家 专栏作者'),
  },
  {
    id: 'site',
    speaker: 'media',
    as: 'of',
    example: '某财经网站',
    words: [],
    kindOnly: splitWords('网站 公众号 微信公众号 官方微信公众号 视频号 抖音号 客户端'),
  },
];
