import type { Cue } from '../cue.ts';
import { cueOf, not } from './guarded-cue.ts';

const cue = cueOf('tell');

/** Verbs with a hearer before their content: 校长告诉记者，食堂已停业. */
export const TELL_CUES: readonly Cue[] = [
  cue('告诉', null, '校长告诉记者，食堂已停业', not('被 没有 原')),
  cue('告知', null, '客服告知记者，罐头已下架', not('被 未 的', '书 函 单')),
  cue('转告', null, '老师转告家长，周三停课', not('被 请', '的')),
  cue(
    '通知',
    'announce',
    '学校通知家长，周三停课',
    not(
      '的 份 发布 该 此 下达 下发 印发 发出 发 收到 接到 得到 到 关于 紧急 书面 一则 放假 停课 这 各项 相关 有关 、 被 提前 未 另行 没有 请 负责 录取 催缴 处罚 会议 官方 内部',
      '公告 仍 还 列 载 里 上 书 单 的 函 为 中 里 后 称 如下 栏 》 要求 显示 规定 不 等 ， 。 了 到 和',
    ),
  ),
];
