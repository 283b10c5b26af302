import { describe, expect, it } from 'vitest';
import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import { readPost } from './read-post.ts';
import { readScreenshot } from './read-screenshot.ts';

const BOX = '#f4f4f6';
const line = (text: string, left: number, top: number, ground = '#ffffff'): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 24, height: 28 },
  ink: '#171717',
  ground,
});
const face = (top: number) => ({ box: { left: 28, top, width: 80, height: 80 } });

/** A post that passes another on, and two comments, the first with an answer. */
function post(more: Partial<ImageLines> = {}): ImageLines {
  return {
    format: 'hearsay-image-lines',
    version: 1,
    image: '0'.repeat(64),
    engine: 'test',
    width: 750,
    height: 1_334,
    ground: '#ffffff',
    lines: [
      line('微博正文', 327, 30),
      line('大海', 122, 108),
      line('07-14 20:31 来自 iPhone 15', 122, 150),
      line('桥面上有两块板松了，骑车的时候小', 28, 210),
      line('心一点。', 28, 258),
      line('@柳树下：人行桥今天封了', 48, 330, BOX),
      line('转发26', 92, 420),
      line('评论137', 320, 420),
      line('赞2463', 559, 420),
      line('3栋502', 118, 500),
      line('真的假的', 118, 540),
      line('昨天 21:03 来自浙江', 118, 590),
      line('28', 694, 590),
      line('大海：真的，我路过', 134, 650, BOX),
      line('听雨', 118, 750),
      line('？？？', 118, 790),
      line('3小时前', 118, 840),
      line('发评论…', 25, 1_256),
    ],
    panels: [
      { box: { left: 28, top: 315, width: 694, height: 60 }, colour: BOX },
      { box: { left: 118, top: 635, width: 604, height: 60 }, colour: BOX },
    ],
    pictures: [face(108), face(500), face(750)],
    notes: [],
    ...more,
  };
}

describe('readPost', () => {
  const reading = readScreenshot(post(), { path: 'Screenshot_20260716-120000.png', url: null });
  if (!('transcript' in reading) || !reading.transcript) throw new Error('no transcript');
  const { transcript, text } = reading;
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

  it('gives each text its author and its hour', () => {
    expect([reading.kind, reading.published, transcript.app]).toEqual(['post', '2026-07-14T20:31', 'weibo']);
    expect(transcript.messages.map(({ label, body, time }) => [words(label), words(body), time])).toEqual([
      ['大海', '桥面上有两块板松了，骑车的时候小心一点。', '2026-07-14T20:31'],
      ['柳树下', '人行桥今天封了', null],
      ['3栋502', '真的假的', '2026-07-15T21:03'],
      ['大海', '真的，我路过', null],
      ['听雨', '？？？', null],
    ]);
  });

  it('tells what a post passes on, and what an answer answers; nobody has a side', () => {
    expect(transcript.messages.map(({ reply }) => reply?.message ?? null)).toEqual([1, null, null, 2, null]);
    expect(transcript.messages.every(({ side }) => side === null)).toBe(true);
  });

  it('knows faces that are letters', () => {
    const lettered = post({
      lines: [...post().lines, line('听', 56, 780, '#4b7bc2')],
      panels: [...post().panels, { box: { left: 28, top: 750, width: 80, height: 80 }, colour: '#4b7bc2' }],
      pictures: post().pictures.slice(0, 2),
    });
    const { entries } = readPost(lettered, null);
    const labels = entries.map((entry) => entry.kind === 'message' && entry.message.label);
    expect(labels).toEqual(['大海', '柳树下', '3栋502', '大海', '听雨']);
  });

  it('reads a comment in an area of its own, and an answer that is set in below', () => {
    const small = { box: { left: 150, top: 640, width: 56, height: 56 } };
    const { entries } = readPost(
      post({
        lines: [
          ...post().lines.slice(0, 9),
          line('评论 2', 28, 460),
          line('3栋502', 130, 512, BOX),
          line('9:15 还在封吗', 130, 552, BOX),
          line('1d Like Reply', 130, 606),
          line('大海', 220, 640),
          line('真的，我路过', 220, 680),
          line('昨天 21:12 浙江 回复', 220, 720),
        ],
        panels: [post().panels[0]!, { box: { left: 118, top: 500, width: 604, height: 92 }, colour: BOX }],
        pictures: [face(108), face(500), small],
      }),
      '2026-07-16',
    );
    expect(
      entries.map(
        (entry) => entry.kind === 'message' && [entry.message.label, entry.message.body, entry.message.time],
      ),
    ).toEqual([
      ['大海', '桥面上有两块板松了，骑车的时候小心一点。', '2026-07-14T20:31'],
      ['柳树下', '人行桥今天封了', null],
      ['3栋502', '9:15 还在封吗', null],
      ['大海', '真的，我路过', '2026-07-15T21:12'],
    ]);
    const last = entries.at(-1);
    expect(last?.kind === 'message' && [last.message.reply, last.message.rules[0]]).toEqual([
      { to: -1 },
      'message:answer',
    ]);
  });

  it('reads what is passed on in a stripe, answers without a box, and one whose name is wrapped', () => {
    const { entries } = readPost(
      post({
        lines: [
          ...post().lines.slice(0, 5),
          line('@柳树下：人行桥今天封了', 28, 330, BOX),
          ...post().lines.slice(6, 13),
          line('听雨：真的，我路过', 134, 640),
          line('3栋502回复@听', 134, 680),
          line('雨：几点', 134, 720),
        ],
        panels: [{ box: { left: 0, top: 315, width: 750, height: 60 }, colour: BOX }],
        pictures: [face(108), face(500)],
      }),
      null,
    );
    expect(
      entries.map((entry) => entry.kind === 'message' && [entry.message.label, entry.message.body]),
    ).toEqual([
      ['大海', '桥面上有两块板松了，骑车的时候小心一点。'],
      ['柳树下', '人行桥今天封了'],
      ['3栋502', '真的假的'],
      ['听雨', '真的，我路过'],
      ['3栋502', '几点'],
    ]);
  });

  it('leaves words with a colon below the hour of a post, which stands beside its name', () => {
    const lines = post().lines.map((one) =>
      one.text === '心一点。' ? { ...one, text: '格式：姓名加体温。' } : one,
    );
    const [first] = readPost(post({ lines }), null).entries;
    expect(first?.kind === 'message' && first.message.body).toBe(
      '桥面上有两块板松了，骑车的时候小格式：姓名加体温。',
    );
  });

  it.each<[string, Partial<ImageLines>]>([
    ['without faces', { pictures: [] }],
    [
      'without counts, title and device',
      { lines: post().lines.filter(({ text }) => !/微博|转发|评论|赞|来自/.test(text)) },
    ],
  ])('is no post %s', (_, more) => expect(readPost(post(more), null).sure).toBeLessThan(4));
});
