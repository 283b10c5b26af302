import { paperBefore } from '../../sources/paper-before.ts';
import type { DraftWay } from './draft-way.ts';

/** 收到一封回信，其中称…: the letter says so, not who it was sent to. */
export const IN_PAPER: DraftWay = {
  id: 'in-paper',
  example: '家长收到了供水公司的一封回信，其中称水质合格',
  find: (telling) => {
    const { parts, framed } = telling;
    const paper = framed.own === undefined ? paperBefore(parts, framed) : undefined;
    if (paper === undefined) return undefined;
    const { after } = telling;
    if (after === undefined) return null;
    const draft = telling.draft(paper.isHere ? paper.span : null, after.spans, after.mode);
    return paper.isHere ? draft : { ...draft, sourceFrom: paper.span };
  },
};
