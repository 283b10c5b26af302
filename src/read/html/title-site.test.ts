import { expect, test } from 'vitest';
import { findTitleSite } from './title-site.ts';

const site = (documentTitle: string, title: string, rule = 'h1') =>
  findTitleSite(documentTitle, { value: title, rule })?.value ?? null;

test.each([
  ['小桥重开_栗川晚报网', '小桥重开', '栗川晚报网'],
  ['小桥重开_栗川日报数字版', '小桥重开', '栗川日报'],
  ['小桥重开_本地_栗川网', '小桥重开', '栗川网'],
  ['更正-栗川晚报网', '更正', '栗川晚报网'],
  ['情况说明 - 栗子坡物业', '情况说明', '栗子坡物业'],
  ['小桥重开 | 新闻', '小桥重开', null],
  ['停水了吗？ - 河湾论坛 - Powered by', '停水了吗？', '河湾论坛'],
  ['停水了吗？ - 河湾论坛 - Powered by Discuz!', '停水了吗？', '河湾论坛'],
  ['Hale Valley Talk | Group', 'Hale Valley Talk', null],
  ['Bridge reopens | Larkmeadow Post', 'Bridge reopens', 'Larkmeadow Post'],
  ['Bridge reopens - Local | Larkmeadow Post', 'Bridge reopens', 'Larkmeadow Post'],
  ['Bridge reopens – Lian River Notes', 'Bridge reopens', 'Lian River Notes'],
  // Above another headline the last part must be called like a paper.
  ['We sold our baths | Opinion | The Daily Lark', 'Who bought our baths?', 'The Daily Lark'],
  ['小桥卖给谁 | 评论 | 栗川晚报', '小桥重开', '栗川晚报'],
  ['We sold our baths | Opinion', 'Who bought our baths?', null],
  ['小桥卖给谁 | 家长必读', '小桥重开', null],
  // No suffix, or one that belongs to the headline.
  ['小桥重开', '小桥重开', null],
  ['小桥重开：居民不再绕路', '小桥重开', null],
  ['Bridge reopens after three months', 'Bridge reopens', null],
  ['Bridge re-opens', 'Bridge re', null],
  ['Larkmeadow Post | Bridge reopens', 'Bridge reopens', null],
])('%s of %s: %s', (documentTitle, title, name) => {
  expect(site(documentTitle, title)).toBe(name);
});

test.each([
  ['小桥重开的前前后后_栗川晚报网', '小桥重开的前前后后', '栗川晚报网'],
  ['Bridge reopens - Larkmeadow Post', 'Bridge reopens', 'Larkmeadow Post'],
  ['小桥重开的前前后后 - 家长必读', '小桥重开的前前后后', null],
  ['Bridge reopens - what now', 'Bridge reopens', null],
])('%s, of which the headline was cut: %s', (documentTitle, title, name) => {
  expect(site(documentTitle, title, 'document')).toBe(name);
});
