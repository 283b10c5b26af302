import type { DraftWay } from './draft-way.ts';

/** “坏了，”店主说，“没人来修。”: what was said stands after the cue, in quotations before it, or both. */
export const AROUND: DraftWay = {
  id: 'around',
  example: '店主说，罐头没有过期',
  find: (telling) => {
    const { source, speech, after, said } = telling;
    if (said.length === 0) return null;
    const isDirect = after === undefined || after.mode === 'direct';
    const mode = speech.length === 0 ? after!.mode : isDirect ? 'direct' : 'mixed';
    return telling.draft(source, said, mode);
  },
};
