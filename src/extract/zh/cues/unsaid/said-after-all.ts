import type { UnsaidContext } from './unsaid-context.ts';

/** An answer cut short is none that was declined. */
export const SAID_AFTER_ALL: readonly UnsaidContext[] = [
  {
    id: 'hung-up-after-words',
    example: '店主表示要开会，随后挂断电话',
    said: '店主挂断电话，随后表示要开会',
    cues: new Set(['挂断电话', '挂断了电话']),
    applies: ({ earlier, own }) =>
      own === undefined && earlier !== undefined && earlier.cue.kind !== 'decline',
  },
];
