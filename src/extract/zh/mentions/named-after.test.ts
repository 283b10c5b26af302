import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';

function persons(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  return findMentions(passage)
    .filter(({ type }) => type === 'person')
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('no person is', () => {
  test.each([
    ['a place with its rank elsewhere', '桐浦一处车棚漏水。记者从桐浦市水务局获悉，水已停。'],
    ['what reaches into one', '他从桐浦市来。桐浦沁园小区停水。'],
    [
      'an estate with its buildings elsewhere',
      '从锦桂苑到沁安里，只隔一条街。沁安里3号楼停水。锦桂苑小区没停。',
    ],
    ['a firm called so', '安驰公司否认漏水。安驰说，水管是旧的。'],
    ['a town with a paper of its own', '索恩米尔公报说，桥封了。索恩米尔下了雨。'],
  ])('%s', (_, text) => expect(persons(text)).toEqual([]));
});

describe('a person is', () => {
  test.each<[string, string, string[]]>([
    ['whose firm has the name, with an office', '何涛公司停产。董事长何涛说，明天恢复。', ['何涛']],
    ['whoever lives on an estate', '沁安里3号楼居民何文瑾说，停水了。', ['何文瑾']],
    ['told by a paper, and speaks', '何文瑾日报社门口等人。何文瑾说，停水了。', ['何文瑾', '何文瑾']],
    ['told of by the police', '邻居告诉何文瑾警方已经来过。何文瑾说，停水了。', ['何文瑾', '何文瑾']],
    ['named beside a place', '桐浦市的何文瑾说，停水了。', ['何文瑾']],
    ['named abroad, without what he once did', '艾伦·迪金曾因漏水报修。', ['艾伦·迪金']],
  ])('%s', (_, text, names) => expect(persons(text)).toEqual(names));
});
