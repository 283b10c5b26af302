import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../model/mention.ts';
import { createPassage } from '../passage.ts';
import { findMentions } from './find-mentions.ts';

function wordsOf(text: string, type: MentionType): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: '2024-05-20', language: 'zh-Hans' });
  return findMentions(passage)
    .filter((mention) => mention.type === type)
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('findMentions', () => {
  test.each<[string, MentionType, string[]]>([
    ['何先生和李某某都在场', 'person', ['何先生', '李某某']],
    ['工程师约翰·史密斯到场', 'person', ['约翰·史密斯']],
    ['网友“风里的伞”留言', 'person', ['风里的伞']],
    ['记者从清河县教育局了解到', 'body', ['清河县教育局']],
    ['北京久安科技股份有限公司中标', 'body', ['北京久安科技股份有限公司']],
    ['疑似临沅市第三小学的水壶坏了', 'body', ['临沅市第三小学']],
    ['教育局会同区市监局检查食堂', 'body', ['教育局', '区市监局']],
    ['桥在湖南省长沙市', 'place', ['湖南省长沙市']],
    ['共有304人，损失3万元', 'amount', ['304人', '3万元']],
    ['一名值班工作人员说', 'role', ['值班工作人员']],
    ['2月21日通车', 'time', ['2月21日']],
  ])('%s: %s', (text, type, words) => expect(wordsOf(text, type)).toEqual(words));

  test.each<[string, MentionType]>([
    ['到这个结局大家都满意', 'body'],
    ['客厅里有一个大厅', 'body'],
    ['一个人走了', 'amount'],
    ['明天阴转多云', 'person'],
  ])('%s names no %s', (text, type) => expect(wordsOf(text, type)).toEqual([]));

  test('a short name of a body has the longer one of the report as its value', () => {
    const text = '四川省水利厅发布通知，省水利厅的人员说';
    const passage = createPassage({
      text,
      blocks: [{ role: 'paragraph', start: 0, end: text.length }],
      published: null,
      language: 'zh-Hans',
    });
    const bodies = findMentions(passage).filter(({ type }) => type === 'body');
    expect(bodies.map(({ value }) => value)).toEqual([null, '四川省水利厅']);
  });
});
