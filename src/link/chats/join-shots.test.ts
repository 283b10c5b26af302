import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinShots } from './join-shots.ts';
import type { Shot, ShotMessage } from './shot.ts';

const CHAT = [
  '孩子说今天的红烧鸡块发酸一口没吃',
  '我家孩子也说味道不对',
  '鸡块是冷链车晚到了不是坏的请大家不要外传',
  '晚到几个小时',
  '好的',
  '请大家先别转发截图学校正在了解情况明天给大家答复',
  '我打了学校的电话值班老师说不清楚此事',
  '班里有46个同学请假',
  '收到',
];

const say = (letters: string, more: Partial<ShotMessage> = {}): ShotMessage => ({
  kind: 'text',
  side: 'other',
  letters,
  cut: false,
  atEdge: false,
  confidence: 0.99,
  ...more,
});
const shot = (
  report: string,
  messages: readonly (string | ShotMessage)[],
  name: string | null = '家长群',
): Shot => ({
  report,
  name,
  messages: messages.map((one) => (typeof one === 'string' ? say(one) : one)),
});
const wordsOf = (shots: readonly Shot[], lines: readonly { report: string; message: number }[]) =>
  lines.map(({ report, message }) => shots.find((one) => one.report === report)!.messages[message]!.letters);

describe('joinShots', () => {
  it('joins three in any order, each line once', () => {
    const shots = [shot('c', CHAT.slice(5)), shot('a', CHAT.slice(0, 4)), shot('b', CHAT.slice(2, 7))];
    const [join, ...others] = joinShots(shots);
    expect(others).toEqual([]);
    expect(join!.reports).toEqual(['a', 'b', 'c']);
    expect(wordsOf(shots, join!.lines)).toEqual(CHAT);
    expect(join!.seams.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('takes a message that the edge cuts from the shot that shows it whole', () => {
    const shots = [
      shot('a', [...CHAT.slice(0, 2), say(CHAT[2]!.slice(0, 9), { cut: true })]),
      shot('b', CHAT.slice(1, 5)),
    ];
    const [join] = joinShots(shots);
    expect(wordsOf(shots, join!.lines)).toEqual(CHAT.slice(0, 5));
    expect(join!.seams[0]!.differences).toEqual([]);
  });

  it('takes the end of a message at the upper edge, and one letter of two, for the same messages', () => {
    const upper = shot('a', [CHAT[0]!, CHAT[2]!, '嗯嗯', CHAT[5]!]);
    const lower = shot('b', [say(CHAT[2]!.slice(-4), { atEdge: true }), '嗯', CHAT[5]!, CHAT[7]!]);
    const [join] = joinShots([upper, lower]);
    expect(wordsOf([upper, lower], join!.lines)).toEqual([CHAT[0], CHAT[2], '嗯嗯', CHAT[5], CHAT[7]]);
  });

  it('forgives what a recognition gets wrong, and tells what was changed, taken out and put in', () => {
    const other = [...CHAT.slice(0, 8)];
    other[2] = other[2]!.replace('车', '东');
    other[7] = '班里有64个同学请假';
    other.splice(3, 1);
    other.splice(4, 0, '这句话是后来加上去的');
    const [join] = joinShots([shot('a', CHAT.slice(0, 8)), shot('b', other)]);
    expect(join!.seams[0]!.differences).toEqual([
      { kind: 'only-first', first: 3, second: null },
      { kind: 'only-second', first: null, second: 4 },
      { kind: 'changed', first: 7, second: 7 },
    ]);
  });

  it('joins two that share no more than three short messages, one after the other at the end and the beginning', () => {
    const short = ['真的假的', '收到', '辛苦了'];
    const shots = [shot('a', [CHAT[0]!, ...short]), shot('b', [...short, CHAT[6]!])];
    expect(wordsOf(shots, joinShots(shots)[0]!.lines)).toEqual([CHAT[0], ...short, CHAT[6]]);
  });

  it.each<[string, Shot, Shot]>([
    [
      'that share short messages, one of them said by another',
      shot('a', [CHAT[0]!, '真的假的', '收到', '辛苦了']),
      shot('b', ['真的假的', say('收到', { side: 'self' }), '辛苦了', CHAT[6]!]),
    ],
    [
      'in which many say one word',
      shot('a', [CHAT[0]!, ...Array(4).fill('收到')]),
      shot('b', [...Array(4).fill('收到'), CHAT[6]!]),
    ],
    ['of two chats with other names', shot('a', CHAT.slice(0, 5)), shot('b', CHAT.slice(2, 7), '业主群')],
    ['that share a phrase', shot('a', ['好的', CHAT[0]!, '收到']), shot('b', ['收到', CHAT[6]!, '好的'])],
    [
      'that share one long message in their middle',
      shot('a', ['一二三', CHAT[2]!, '四五六', '七八九'], null),
      shot('b', ['子丑寅', '卯辰巳', CHAT[2]!, '午未申'], null),
    ],
    ['without messages', shot('a', []), shot('b', [])],
  ])('leaves apart shots %s', (_, a, b) => expect(joinShots([a, b])).toEqual([]));

  it('loses and doubles no line, however a chat is cut into shots', () => {
    const starts = fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(starts, fc.boolean(), (steps, isReversed) => {
        const shots: Shot[] = [];
        let from = 0;
        for (const step of [0, ...steps]) {
          from = Math.min(from + step, CHAT.length - 4);
          shots.push(shot(`s${shots.length}`, CHAT.slice(from, from + 5)));
        }
        const [join] = joinShots(isReversed ? shots.toReversed() : shots);
        expect(wordsOf(shots, join!.lines)).toEqual(CHAT.slice(0, Math.min(CHAT.length, from + 5)));
      }),
      { numRuns: 60 },
    );
  });
});
