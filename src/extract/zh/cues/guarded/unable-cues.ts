import type { Cue } from '../cue.ts';
import { cueOf, not } from './guarded-cue.ts';

const cue = cueOf('unable');

/** What could not be found out: 记者无法核实该视频的真伪. */
export const UNABLE_CUES: readonly Cue[] = [
  cue('无法确认', 'unaware', '无法确认桥是否已封闭', not('被')),
  cue('无法核实', 'unaware', '记者无法核实该视频的真伪'),
  cue('无法证实', 'unaware', '记者无法证实该说法'),
  cue('未能核实', 'unaware', '记者未能核实该视频的真伪'),
  ...['未能查明', '无法查明', '没能查明', '尚未查明', '未能查清', '未能确定'].map((word) =>
    cue(word, 'unaware', `调查组${word}谁关的阀门`, not('', '的')),
  ),
];
