import { TIME_RULES } from '../../text/times/time-rules.ts';
import { prefixed, type Rule } from '../rule.ts';
import { ACT_RULES } from './acts/act-rules.ts';
import { SAID_RULES } from './acts/said-acts.ts';
import { OUTCOME_RULES } from './incidents/incident-words.ts';
import { INCIDENT_RULES } from './incidents/recall-words.ts';
import { MENTION_RULES } from './mentions/mention-rules.ts';
import { RELAY_RULES } from './sources/relay-rules.ts';
import { SPEAKER_RULES } from './sources/speaker-nouns/speaker-rules.ts';

/** How a statement is put together; the tables behind them are those of cues, verbs and words. */
const FRAMES: readonly Rule[] = [
  { id: 'spoken', example: '校方表示，食堂已停业' },
  { id: 'shown', example: '监控画面显示，桥面开裂' },
  { id: 'seen-in', example: '从监控画面看，桥面开裂' },
  { id: 'known', example: '据了解，桥已封闭' },
  { id: 'found-out', example: '一、经查，该店使用过期的油' },
  { id: 'learnt-on', example: '记者从县教育局获悉，食堂已停业。涉事学生均已出院' },
  { id: 'noticed', example: '情况通报\n截至昨晚，共有11人就诊。\n县教育局\n2026年3月2日' },
  { id: 'corrected', example: '报道中“票价86元”有误，应为68元' },
  { id: 'refuted', example: '网传“停课三天”不属实' },
  { id: 'according', example: '据晚报报道，桥已封闭' },
  { id: 'according-to', example: '根据检测报告，桥已封闭' },
  { id: 'declined', example: '校方拒绝置评' },
  { id: 'sent', example: '店主连发两条信息：“门锁了吗”，“等我”' },
  { id: 'colon', example: '律师：合同有效' },
  { id: 'in-turn', example: '何山：旧桥封了。至于谁签的字，我不便透露。' },
  { id: 'own-account', example: '作者：何山\n我叫何山。那天我走进图书馆，电梯停了。' },
  { id: 'row', example: '投诉人,投诉内容,涉及单位,答复\n何某,司机甩站不停,清河公交公司,无此事' },
  { id: 'posted', example: '@小河淌水 回复 @清泉超市：水是黄的' },
  { id: 'told', example: '何先生皱起眉头，“整片都发霉了。”' },
  { id: 'bare', example: '校长说：“停业了。”“明天再说。”' },
];

const PERSONS: readonly Rule[] = [
  { id: 'model', example: '方兰心到场' },
  { id: 'surname', example: '何局长到场' },
  { id: 'masked', example: '何某某到场' },
  { id: 'polite', example: '何女士到场' },
  { id: 'net-name', example: '网友“风里的伞”' },
  { id: 'repeated', example: '方兰心到场。……见到方兰心' },
];

const REFERENCES: readonly Rule[] = [
  { id: 'weighed', example: '校长何女士说，她不清楚' },
  { id: 'beside', example: '他本人' },
  { id: 'pointing', example: '供水公司负责人何先生到场。该负责人说' },
  { id: 'introduced', example: '家长周红对检测结果有疑问。“孩子吐了一夜。”她说' },
  { id: 'nobody', example: '他们说，桥要拆了' },
];

const SPEAKERS: readonly Rule[] = [
  { id: 'none', example: '据了解' },
  { id: 'name', example: '何某某' },
  { id: 'place', example: '清河县' },
  { id: 'trade', example: '清泉乳业' },
  { id: 'firm', example: '*ST清泉' },
  { id: 'bystander', example: '隔壁卖水果的何大姐' },
  { id: 'account', example: '@小河淌水：水是黄的' },
  { id: 'cue-media', example: '据报道' },
  { id: 'cue-public', example: '网传' },
  { id: 'cue-show', example: '一段文字显示' },
  { id: 'default', example: '没有哪条规则认得的说话者' },
];

/** A kind of speaker has several rules where its words stand in several ways; the first gives the example. */
const KINDS = SPEAKER_RULES.filter(
  ({ id }, index) => SPEAKER_RULES.findIndex((other) => other.id === id) === index,
);

/** The rules of Chinese by the ids that reasons give. */
export const RULES: readonly Rule[] = [
  ...MENTION_RULES,
  ...prefixed('person', PERSONS),
  { id: 'amount:unit', example: '三百二十米' },
  ...prefixed('time', TIME_RULES.zh),
  ...prefixed('frame', FRAMES),
  ...prefixed('act', ACT_RULES),
  ...prefixed('said', SAID_RULES),
  ...prefixed('speaker', [...KINDS, ...SPEAKERS]),
  ...prefixed('relay', RELAY_RULES),
  { id: 'relay:carried', example: '据晚报报道，县教育局表示，食堂已停业' },
  ...prefixed('reference', REFERENCES),
  ...prefixed('incident', INCIDENT_RULES),
  ...prefixed('outcome', OUTCOME_RULES),
];
