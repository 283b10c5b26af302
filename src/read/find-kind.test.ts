import { describe, expect, test } from 'vitest';
import { findKind, findSigner } from './find-kind.ts';

const LONG = '城东的小桥昨日重开，停了三个月的公交车也恢复了。'.repeat(30);
const kindOf = (title: string | null, text = LONG, signs: { credited?: boolean; post?: boolean } = {}) =>
  findKind({
    title,
    text: title === null ? text : `${title}\n${text}`,
    credited: false,
    article: text.includes('\n') || text === LONG,
    post: false,
    ...signs,
  });

describe('by title', () => {
  test.each([
    ['关于城东水管爆裂情况的通报', 'notice'],
    ['河湾市水务局关于停水的公告（第二号）', 'notice'],
    ['停水通知', 'notice'],
    ['城东小桥封闭情况说明', 'notice'],
    ['警情通报', 'notice'],
    ['Notice of water interruption', 'notice'],
    ['Statement on the burst main in Mill Lane', 'notice'],
    ['Water at the allotments: notice to plot-holders', 'notice'],
    ['Burst main: council gives notice to tenants', 'article'],
    ['河湾餐饮有限公司 - 登记信息', 'record'],
    ['校车晚点四十分钟 家长：事先没有通知', 'article'],
    ['水务局发布情况通报', 'article'],
    ['学校未发通知', 'article'],
    ['关于食堂的通知引热议', 'article'],
    ['一个艰难的决定', 'article'],
    ['住户登记信息被贴上楼道', 'article'],
    ['Notices went up late, residents say', 'article'],
  ] as const)('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('by form', () => {
  test('a notice is signed by a body with a day', () => {
    expect(kindOf('城东小桥', `${LONG}\n河湾市水务局\n2024年5月20日`)).toBe('notice');
    expect(kindOf('城东小桥', `${LONG}\n河湾市水务局表示不清楚\n2024年5月20日`)).toBe('article');
    expect(kindOf('城东小桥', `${LONG}\n河湾市水务局`)).toBe('article');
  });

  test.each([
    ['Hale Borough Council', 'notice'],
    ['Hale Borough Council, Parks and Leisure', 'notice'],
    ['Hale Lifts Ltd.\n2 June 2026', 'notice'],
    ['Hale Borough Council said so.', 'article'],
    ['The Council', 'article'],
    ['Residents of Hale', 'article'],
  ])('an English notice is signed: %s, %s', (signature, kind) => {
    const text = `The pool is closed.\nSamples have been sent to a laboratory.\n${signature}`;
    expect(kindOf('Pool closed', text)).toBe(kind);
    expect(kindOf('Pool closed', text, { credited: true })).toBe('article');
  });

  test('a short page with a headline and a credit is an article', () => {
    expect(kindOf('小桥重开', '小桥昨日重开。', { credited: true })).toBe('article');
    expect(kindOf('小桥重开', '小桥昨日重开。')).toBe('unknown');
  });

  test.each([
    ['short, without a headline', null, '桥又封了，绕了三公里。', 'post'],
    ['marked', null, `#小桥重开# ${LONG.slice(0, 600)}`, 'post'],
    ['an account', null, `转给@河湾水务 ${LONG.slice(0, 600)}`, 'post'],
    ['a mail address is no mark', null, `写信给a@b.example ${LONG.slice(0, 600)}`, 'unknown'],
    ['nothing', null, '', 'unknown'],
  ] as const)('%s', (_name, title, text, kind) => {
    expect(kindOf(title, text)).toBe(kind);
  });

  test('the page of a post is a post whatever its title says', () => {
    expect(kindOf('河湾水务：关于停水的通知', '今晚停水。', { post: true })).toBe('post');
  });
});

test.each([
  ['食堂停业三天。\n清河县教育局\n2026年7月14日', '清河县教育局'],
  ['食堂停业三天。\n清河县教育局\n2026年7月14日 10时', null],
  ['食堂停业三天。\n记者李明\n2026年7月14日', null],
  ['清河县教育局', null],
  ['', null],
])('%j is signed by %s', (text, signer) => {
  expect(findSigner(text)).toBe(signer);
});
