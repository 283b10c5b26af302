import type { Cue } from '../cue.ts';
import { cueOf, not } from './guarded-cue.ts';

const cue = cueOf('known');

/** Cues that name nobody: 据了解，桥已封闭; 网传食材过期. */
export const KNOWN_CUES: readonly Cue[] = [
  cue('据称', 'assert', '据称，桥面已开裂'),
  cue(
    '传言',
    'allege',
    '网上传言，桥要拆了',
    not(
      '的 种 此 对 回应 面对 关于 些 条 布 播 信 成',
      '的 。 是 四起 不 和 一： 二： 三： 四： 五： 六： 七： 八： 九： 1 2 3 4 5 6',
    ),
  ),
  cue('据悉', 'assert', '据悉，桥已封闭'),
  cue('据了解', 'assert', '据了解，桥已封闭'),
  cue('据说', 'assert', '据说，桥已封闭'),
  cue('据知', 'assert', '据知，桥已封闭', not('', '情 名 道 晓')),
  cue('网络流传', 'allege', '网络流传食材过期', not('', '的 ， 。 着 开 甚 一 出 于 了')),
  cue('网上流传', 'allege', '网上流传食材过期', not('', '的 ， 。 着 开 甚 一 出 于 了')),
  cue('据传', 'allege', '据传，桥要拆了'),
  cue('网传', 'allege', '网传食材过期', not('', '的 图片 视频 截图 照片 录音 聊天')),
  cue('据介绍', 'assert', '据介绍，桥已封闭'),
  cue('据报道', 'assert', '据报道，桥已封闭'),
  cue('据透露', 'assert', '据透露，桥已封闭'),
  ...['据统计', '据报告', '据梳理', '据查', '据测算', '据估算', '据估计', '据推算'].map((word) =>
    cue(
      word,
      'assert',
      `${word}，有三座桥停用`,
      not('数 依 证 占', '显示 称 指 说 中 里 的 询 看 实 验 处 明'),
    ),
  ),
  cue('经证实', 'confirm', '经证实，桥已封闭', not('未 已', '的')),
  cue(
    '传闻',
    'allege',
    '传闻食堂要换人',
    not('的 种 此 对 些 条 婚变 回应 面对 关于 离婚 分手 恋情', '的 。 ， 爆 是 不 和 四 缠 后 曝 中 满'),
  ),
  cue('被曝', 'allege', '食堂被曝食材过期', not('', '光 出 的')),
  ...['被曝出', '被爆出', '被爆'].map((word) =>
    cue(word, 'allege', `店主${word}欠薪三个月`, not('', '的 来 光 出 料 炸 满 了的')),
  ),
  cue('被指', 'allege', '食堂被指食材过期', not('', '定 派 出')),
  cue('被指控', 'allege', '店主被指控欠薪'),
  cue('被吐槽', 'opinion', '食堂被吐槽太贵'),
  cue('被批评', 'opinion', '食堂被批评太贵'),
];
