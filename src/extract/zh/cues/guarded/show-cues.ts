import type { Cue } from '../cue.ts';
import { cueOf, not } from './guarded-cue.ts';

const cue = cueOf('show');

/** What records show: 监控显示，桥面开裂. */
export const SHOW_CUES: readonly Cue[] = [
  cue('显示', 'assert', '监控显示，桥面开裂', not('的', '屏 器 出 了')),
  cue(
    '约定',
    'announce',
    '合同约定，工期一年',
    not('的 相关 有关 按 依照 按照 违反 、 此 双方 如 未', '的 和 为 好 俗'),
  ),
  cue('表明', 'assert', '检测表明，水质合格'),
  cue('写着', 'assert', '告示写着“停水”'),
  cue('写有', 'assert', '告示写有“停水”'),
  cue(
    '规定',
    'announce',
    '合同规定，工期一年',
    not(
      '的 相关 有关 按 依照 明确 按照 新 违反 、 法 该 此 这是 硬性',
      '的 和 为 路线 动作 时间 期限 范围 用途',
    ),
  ),
  cue('记载', 'assert', '县志记载，桥建于清代', not('的')),
  cue('公示', 'announce', '公告栏公示，食堂停业', not('的 进行 网 经')),
];
