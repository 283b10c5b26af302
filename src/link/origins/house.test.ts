import { expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { compareHouses, type SameHouse } from './house.ts';

type Page = Partial<Pick<Report, 'outlet' | 'site' | 'url' | 'kind'>>;

function page(given: Page): Report {
  const unknown = { kind: 'article', outlet: null, site: null, url: null, canonical: null };
  return { ...unknown, ...given } as Report;
}

test.each<[string, Page, Page, SameHouse]>([
  ['one name', { outlet: '临沅晨报' }, { outlet: '临沅晨报' }, 'same'],
  ['a paper and its site', { outlet: '临沅晨报' }, { outlet: '临沅晨报网' }, 'same'],
  ['a paper, and its site that put others together', { site: '河湾网' }, { outlet: '河湾网综合' }, 'same'],
  [
    'a name and an address',
    { outlet: 'Dunmarsh Echo' },
    { url: 'https://www.dunmarshecho.example/1' },
    'same',
  ],
  [
    'two channels of one site',
    { url: 'https://news.hewan.com.cn/1' },
    { url: 'https://video.hewan.com.cn/2' },
    'same',
  ],
  ['outlets of a known house', { outlet: '环球时报' }, { outlet: '环球网' }, 'same'],
  [
    'a copy of its text elsewhere',
    { outlet: '临沅晨报', site: '临沅晨报网', url: 'https://linyuan.example/1' },
    { outlet: '临沅晨报', site: '河湾网', url: 'https://hewan.example/1' },
    'same',
  ],
  ['two names', { outlet: '临沅晨报' }, { outlet: '河湾日报' }, 'other'],
  ['two sites', { url: 'https://hewan.example/1' }, { url: 'https://linyuan.example/1' }, 'other'],
  [
    'whom a page credits, and not where it stands',
    { outlet: '临沅晨报', site: '河湾网', url: 'https://hewan.example/1' },
    { site: '河湾网', url: 'https://hewan.example/2' },
    'other',
  ],
  ['a page that does not say', { outlet: '临沅晨报' }, {}, 'unknown'],
  ['two that do not say', {}, {}, 'unknown'],
  [
    'a name and an address that says another',
    { outlet: '临沅晨报' },
    { url: 'https://hewan.example/1' },
    'unknown',
  ],
  [
    'two of one platform',
    { url: 'https://mp.weixin.qq.com/s/1', site: '微信公众平台' },
    { url: 'https://mp.weixin.qq.com/s/2', site: '微信公众平台' },
    'unknown',
  ],
  ['posts, of whoever wrote them', { site: '微博', kind: 'post' }, { site: '微博', kind: 'post' }, 'unknown'],
])('%s', (_what, a, b, expected) => {
  expect(compareHouses(page(a), page(b))).toBe(expected);
  expect(compareHouses(page(b), page(a))).toBe(expected);
});
