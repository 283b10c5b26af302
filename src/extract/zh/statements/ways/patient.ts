import { trimContent } from '../find-content.ts';
import type { DraftWay } from './draft-way.ts';

/** 大桥开裂被晚报曝光，…: with nothing after the verb in its clause, what stands before 被 was told. */
export const PATIENT: DraftWay = {
  id: 'patient',
  example: '大桥开裂被晚报曝光',
  find: (telling) => {
    const { parts, framed, cue, clause } = telling;
    if (framed.patient === undefined || clause.mark === '：') return undefined;
    return trimContent(parts.text, { start: cue.end, end: clause.end }) === undefined
      ? telling.draft(telling.source, [framed.patient], 'indirect')
      : undefined;
  },
};
