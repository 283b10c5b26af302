import type { Cue } from '../cue.ts';
import { cueOf, not } from './guarded-cue.ts';

const cue = cueOf('prefix');

/** What is a cue only joined to another one (店主发文称) or before a colon (清河县发布：). */
export const PREFIX_CUES: readonly Cue[] = [
  cue('发布', null, '清河县发布：大桥已封闭'),
  cue('发文', null, '店主发文称，罐头合格'),
  cue('发帖', null, '网友发帖称，水黄了', not('', '人 者')),
  cue('发博', null, '网友发博称，水黄了'),
  cue('发微博', null, '网友发微博称，水黄了'),
  cue('发推文', null, '他发推文称，水黄了'),
  cue('发推', null, '他发推称，水黄了'),
  cue('撰文', null, '他撰文称，水黄了', not('杜', '案')),
  ...['更新动态', '更新微博', '更新朋友圈', '晒照', '晒图'].map((word) =>
    cue(word, null, `店主${word}：“关门了”`),
  ),
  cue('发声', null, '校方发声：已停业'),
  cue('起诉', null, '店主起诉称，公司拖欠货款', not('被 提', '书 状 讼')),
  cue('报警', null, '店主报警称，罐头被盗'),
  // 微信回：“明天再说”: without 复.
  ...['微信', '短信', '私信', '邮件', '信息', '微信里', '电话里', '群里'].flatMap((by) =>
    ['回', '回我', '回了', '回了句', '回了我'].map((word) =>
      cue(`${by}${word}`, null, `店主${by}${word}：“明天再说”`),
    ),
  ),
  cue('来电', null, '读者来电称，水黄了'),
  cue('致电', null, '读者致电称，水黄了'),
  cue('致信', null, '读者致信称，水黄了'),
  cue('发言', null, '他发言称，处理太轻', not('', '人 稿')),
  cue('致辞', null, '他致辞说，桥通了'),
  cue('道歉', 'opinion', '店主道歉称，管理不善', not('', '信 声')),
];
