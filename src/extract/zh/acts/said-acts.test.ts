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
  ['辛苦了', 'opinion'],
])('%s: %s', (words, act) => expect(judgeSaid(words).act).toBe(act));

// Words that only begin, or only sound, like one of these.
test.each([
  ['请假的人有三个', 'assert'],
  ['别人家的孩子也吐了', 'assert'],
  ['别的班没有事', 'assert'],
  ['知道的人都去了', 'assert'],
  ['今天食堂没有汤', 'assert'],
  ['收到通知的请假单在门卫', 'assert'],
  ['桥面上有两块板松了。几点能修好不知道', 'assert'],
])('%s is none: %s', (words, act) => expect(judgeSaid(words).act).toBe(act));
