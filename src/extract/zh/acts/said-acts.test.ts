import { expect, test } from 'vitest';
import { judgeSaid, SAID_RULES } from './said-acts.ts';

test.each(SAID_RULES.map(({ id, act, example }) => [id, example, act] as const))(
  '%s: %s',
  (id, example, act) => {
    expect(judgeSaid(example)).toEqual({ act, rule: `said:${id}` });
  },
);

test.each([
  ['@王老师 请把通知再发一次', 'ask'],
  ['各位家长，请明天带水杯', 'ask'],
  ['大家先不要传', 'ask'],
  ['别在群里发没有根据的话', 'ask'],
  ['路灯什么时候修好', 'assert'],
  ['孩子到家了吗', 'ask'],
  ['麻烦大家把体温发一下，格式：姓名加体温。', 'ask'],
  ['目前没有接到投诉', 'unaware'],
  ['我们还不知道', 'unaware'],
  ['我没说过这句话', 'deny'],
  ['不是的，是冷链车晚到了', 'deny'],
  ['确实有味道', 'confirm'],
  ['刚才听邻居说要停水', 'allege'],
  ['抱歉，我刚才转发的消息不属实', 'deny'],
  ['辛苦了', 'opinion'],
  ['水费大家都交了吗？680', 'ask'],
  ['水費大家都交了嗎？680', 'ask'],
  ['都交了没', 'ask'],
  ['没交，老师说自愿', 'assert'],
  ['沒交，老師說自願', 'assert'],
  ['还没去', 'assert'],
  ['請大家不要外傳', 'ask'],
  ['我們還不知道', 'unaware'],
  ['目前还不清楚收了多少钱', 'unaware'],
  ['各位家长，水费请于本周五前交齐，自愿哈', 'ask'],
  ['水杯请家长提前写好名字', 'ask'],
])('%s: %s', (words, act) => expect(judgeSaid(words).act).toBe(act));

// Words that only begin, or only sound, like one of these.
test.each([
  ['请假的人有三个', 'assert'],
  ['别人家的孩子也吐了', 'assert'],
  ['别的班没有事', 'assert'],
  ['知道的人都去了', 'assert'],
  ['今天食堂没有汤', 'assert'],
  ['没有收费', 'deny'],
  ['沒有收費', 'deny'],
  ['我没发过通知', 'deny'],
  ['老师请假了，水杯在门卫', 'assert'],
  ['他问了两次？然后门卫开门了', 'assert'],
  ['买了没用', 'assert'],
  ['昨天发布的通知已经贴在门口', 'assert'],
  ['收到通知的请假单在门卫', 'assert'],
  ['桥面上有两块板松了。几点能修好不知道', 'assert'],
])('%s is none: %s', (words, act) => expect(judgeSaid(words).act).toBe(act));
