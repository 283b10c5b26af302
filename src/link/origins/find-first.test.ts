import { expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { findFirst } from './find-first.ts';

const report = (id: string, note?: string): { report: Report; length: number } => ({
  report: {
    id,
    published: '2024-09-06T21:40',
    outlet: id,
    site: null,
    url: null,
    canonical: null,
    byline: null,
    language: 'en',
    reasons: [{ rule: 'outlet:source-line', span: null, ...(note !== undefined && { note }) }],
  } as unknown as Report,
  length: 300,
});

test.each([
  [
    'a text that is said to be a translation is not the first',
    [report('a', 'machine translated'), report('b')],
    'b',
  ],
  ['nor in Chinese', [report('a'), report('b', '机器翻译，仅供参考')], 'a'],
  ['two of one minute say nothing', [report('a'), report('b')], undefined],
  ['nor do two translations', [report('a', 'translated'), report('b', 'translated')], undefined],
])('%s', (_name, copies, first) => {
  expect(findFirst(copies)?.id).toBe(first);
});

const wire = (id: string, change: Partial<Report>, length = 300): { report: Report; length: number } => ({
  report: { ...report(id).report, outlet: 'LWN', published: null, ...change },
  length,
});

test.each([
  [
    'has no site, and the papers credit it',
    [wire('own', {}), wire('post', { site: 'Riverton Post' })],
    'own',
  ],
  ['a cut paper too', [wire('own', {}), wire('a', { site: 'Post' }), wire('b', { site: 'Echo' }, 90)], 'own'],
  ['not where a paper has more of it', [wire('own', {}, 90), wire('post', { site: 'Post' })], undefined],
  ['not of two', [wire('a', {}), wire('b', {}), wire('post', { site: 'Post' })], undefined],
  [
    'not below a paper of another name',
    [wire('own', {}), wire('post', { site: 'Echo', outlet: 'Post' })],
    undefined,
  ],
  [
    'not after a paper',
    [wire('own', { published: '2024-09-07' }), wire('post', { site: 'Post', published: '2024-09-06' })],
    'post',
  ],
])('the wire’s own text: %s', (_name, copies, first) => {
  expect(findFirst(copies)?.id).toBe(first);
});
