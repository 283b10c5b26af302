import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { linkClaims } from './link-claims.ts';

/** The words of each claim, in order. */
function wordsOf(members: readonly Member[]): string[] {
  const textOf = new Map(members.map(({ report }) => [report.id, report.text]));
  return linkClaims(members).map(({ words }) => sliceSpan(textOf.get(words.report)!, words.span));
}
const order = (...invented: InventedMember[]) => wordsOf(invented.map(inventMember));

describe('the order of claims', () => {
  test('what is told and denied stands before what one origin more tells', () => {
    expect(
      order(
        { id: 'a', said: [['家长', 'assert', '图书馆周六提前闭馆', 'public']] },
        { id: 'b', said: [['读者', 'assert', '图书馆周六提前闭馆了', 'public']] },
        { id: 'c', said: [['店主', 'allege', '管理员收走了借书证', 'public']] },
        { id: 'd', said: [['馆方', 'deny', '管理员没有收走借书证', 'company']] },
      ),
    ).toEqual(['管理员收走了借书证', '图书馆周六提前闭馆']);
  });

  test('of what equally many tell, that of which more reports speak', () => {
    const [first] = order(
      { id: 'a', said: [['读者', 'assert', '门口停着三辆货车', 'public']] },
      { id: 'b', said: [['店主', 'assert', '门口停了三辆货车', 'public']] },
      { id: 'c', said: [['馆方', 'assert', '电梯停运两天', 'company']] },
      { id: 'd', said: [['街道办', 'assert', '电梯已停运两天']] },
      { id: 'e', said: [['维保公司', 'assert', '电梯门锁已更换', 'company']] },
      { id: 'f', said: [['物业', 'assert', '电梯费用未上涨', 'company']] },
    );
    expect(first).toContain('电梯');
  });
});

describe('a claim of note', () => {
  test('is none that a headline and its report tell in the same words', () => {
    const twice = (words: string) => ({
      id: 'a',
      said: [['馆方', 'assert', words, 'company'] as const, ['馆方', 'assert', words, 'company'] as const],
    });
    expect(order(twice('阅览室下周一重新开放'))).toEqual([]);
    expect(
      order(twice('阅览室下周一重新开放'), { id: 'b', said: [['读者', 'assert', '阅览室下周一重新开放']] }),
    ).toHaveLength(1);
  });

  test('is none that a message tells and passes on; in an article it is', () => {
    const member = inventMember({
      id: 'a',
      said: [['Ann', 'assert', 'the porter says the reading room stays shut']],
    });
    const [message] = member.statements;
    const end = message!.content[0]!.end;
    const passedOn = {
      ...message!,
      id: 'a/s1',
      content: [{ start: end - 'the reading room stays shut'.length, end }],
    };
    const statements = [message!, passedOn];
    const chat = { ...member, statements, report: { ...member.report, kind: 'chat' as const } };
    expect(wordsOf([chat])).toEqual([]);
    expect(wordsOf([{ ...member, statements }])).toHaveLength(1);
  });
});
