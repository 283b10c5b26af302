import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findRoles } from './find-roles.ts';

function rolesIn(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  return findRoles(passage).map(({ span }) => text.slice(span.start, span.end));
}

describe('findRoles', () => {
  test.each<[string, string[]]>([
    ['清河县副县长到场', ['副县长']],
    ['常务副市长到场', ['常务副市长']],
    ['一名值班工作人员说', ['值班工作人员']],
    ['有关部门负责人表示', ['有关部门负责人']],
    ['清河县委书记到场', ['书记']],
    ['公司总经理和新闻发言人', ['总经理', '新闻发言人']],
    ['水厂厂长告诉记者', ['厂长', '记者']],
    ['多名小学生和家长', ['小学生', '家长']],
  ])('%s', (text, expected) => expect(rolesIn(text)).toEqual(expected));

  test.each(['孩子的成长', '记者站与学生会', '到处长满了草', '水位增长'])('no role: %s', (text) =>
    expect(rolesIn(text)).toEqual([]),
  );
});
