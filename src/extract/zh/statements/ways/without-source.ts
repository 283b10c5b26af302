import { NARRATOR, THINKING } from '../../cues/unsaid/narrator.ts';
import { HEADS_NOTICE } from '../../cues/unsaid/needs-speaker.ts';
import { isColon } from '../clauses.ts';
import type { DraftWay } from './draft-way.ts';

/** Kinds that tell what was said whoever said it. */
const SAID = new Set(['say', 'tell', 'unable']);

/** 我走到店里，质问店主…: the article's own voice. */
export const OWN_VOICE: DraftWay = {
  id: 'own-voice',
  example: '我走到店里，质问店主为何要拆桥',
  find: ({ parts: { text }, framed, source }) =>
    framed.own === undefined && source !== null && NARRATOR.test(text.slice(source.start, source.end))
      ? null
      : undefined,
};

/** 一般认为: nobody's word; 昨晚发布通报称…: with 称 whose words they are may stand elsewhere. */
export const NOBODYS: DraftWay = {
  id: 'nobodys',
  example: '一般认为，桥太旧了',
  find: ({ parts: { text }, cue, clause, word, source }) => {
    const isHead = HEADS_NOTICE.has(word) && isColon(clause.mark);
    const isSaid = SAID.has(cue.cue.kind) || text[cue.end - 1] === '称' || isHead;
    return source === null && (THINKING.has(word) || !isSaid) ? null : undefined;
  },
};
