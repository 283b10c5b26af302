import { expect, test } from 'vitest';
import type { Transcript } from '../../model/transcript.ts';
import { isAnsweredBelow } from './is-answered-below.ts';

type Line = readonly [label: string, body: string, reply?: number];

/** Whether the first of the messages `label: body` is answered. */
function isAnswered(...lines: readonly Line[]): boolean {
  let text = '';
  const messages = lines.map(([label, body, reply]) => {
    const start = text.length;
    text += `${label}\n${body}\n`;
    const from = start + label.length + 1;
    return {
      label: { start, end: from - 1 },
      body: { start: from, end: from + body.length },
      reply: reply === undefined ? null : { label: null, words: null, message: reply },
    };
  });
  return isAnsweredBelow(text, { messages } as unknown as Transcript, messages[0]!.body);
}

test.each<[string, Line[]]>([
  [
    '报了',
    [
      ['柳姐', '抱抱，你们报警了吗'],
      ['锅巴', '报了，让找街道'],
    ],
  ],
  [
    '我已经报警了',
    [
      ['柳姐', '报警了吗？'],
      ['锅巴', '电梯又停了'],
      ['石榴', '急什么，我已经报警了'],
    ],
  ],
  [
    '还没',
    [
      ['柳姐', '电梯修好了没有？'],
      ['锅巴', '还没，等零件'],
    ],
  ],
  [
    'traditional characters',
    [
      ['柳姐', '報警了嗎？'],
      ['锅巴', '已經報了'],
    ],
  ],
  [
    'the person called',
    [
      ['柳姐', '@石师傅 什么情况？'],
      ['锅巴', '我家也停水'],
      ['石师傅', '阀门坏了，在换'],
    ],
  ],
  [
    'one that quotes it',
    [
      ['柳姐', '几点来水？'],
      ['锅巴', '好热'],
      ['石师傅', '六点', 0],
    ],
  ],
  [
    'English',
    [
      ['Orla', 'Did you call the council?'],
      ['Pim', 'We did, they are sending someone'],
    ],
  ],
  [
    'yes',
    [
      ['Orla', 'is anyone hurt?'],
      ['Pim', 'No, all fine'],
    ],
  ],
])('answered: %s', (_, lines) => expect(isAnswered(...lines)).toBe(true));

test.each<[string, Line[]]>([
  [
    'nobody says so',
    [
      ['柳姐', '报警了吗？'],
      ['锅巴', '电梯又停了'],
    ],
  ],
  [
    'the asker goes on',
    [
      ['柳姐', '报警了吗？'],
      ['柳姐', '报警了'],
    ],
  ],
  [
    'a question',
    [
      ['柳姐', '报警了吗？'],
      ['锅巴', '报警了吗？？'],
    ],
  ],
  [
    'the verb of another matter',
    [
      ['柳姐', '报警了吗？'],
      ['锅巴', '报纸上说停一周'],
    ],
  ],
  [
    'not the person called',
    [
      ['柳姐', '@石师傅 什么情况？'],
      ['锅巴', '我家也停水'],
    ],
  ],
  [
    'what was asked is no yes or no',
    [
      ['柳姐', '到底几台坏了？'],
      ['锅巴', '有，好多'],
    ],
  ],
  [
    'far below',
    [
      ['柳姐', '报警了吗'],
      ['锅巴', '停水'],
      ['锅巴', '停电'],
      ['锅巴', '好热'],
      ['锅巴', '报了'],
    ],
  ],
  [
    'English, another matter',
    [
      ['Orla', 'Did you call the council?'],
      ['Pim', 'The lift stopped again'],
    ],
  ],
  [
    'English, why',
    [
      ['Orla', 'why is it shut?'],
      ['Pim', 'No idea'],
    ],
  ],
])('open: %s', (_, lines) => expect(isAnswered(...lines)).toBe(false));
