import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../../test/linear-time.ts';
import { SpeakerSchema } from '../../../model/statement.ts';
import { CUE_BY_WORD } from '../cues/cues.ts';
import { SPEAKER_RULES } from './speaker-nouns/speaker-rules.ts';
import { isSpeaker, speakerOf } from './speaker-words.ts';

describe('speakerOf', () => {
  test.each([
    ['县教育局', 'official'],
    ['县教育局一名工作人员', 'official'],
    ['清河镇镇长王小桥', 'official'],
    ['清河县人民医院', 'official'],
    ['清河大学教授何小满', 'expert'],
    ['清河县气象台首席预报员李云', 'expert'],
    ['清河桥梁研究院院长李云', 'expert'],
    ['北岸律师事务所律师李云', 'expert'],
    ['供水公司负责人', 'company'],
    ['供水公司董事长李云', 'company'],
    ['清河商会会长李云', 'company'],
    ['河东超市的一名店员', 'company'],
    ['清河方面', 'company'],
    ['《清河晚报》', 'media'],
    ['清河晚报记者', 'media'],
    ['《桥梁检测办法》', 'record'],
    ['一段监控画面', 'record'],
    ['检测中心出具的报告', 'record'],
    ['不少网友', 'public'],
    ['网友“风里的伞”', 'public'],
    ['目击者王女士', 'public'],
    ['一些小粉红', 'public'],
    ['五毛们', 'public'],
    ['时评作者方兰心', 'expert'],
    ['来自清河的王先生', 'public'],
    ['王女士的代理律师', 'party'],
    ['伤者家属', 'party'],
    ['家属方面', 'party'],
    ['王小桥', 'party'],
    ['他', 'party'],
    ['知情人士', 'unknown'],
    ['法国', 'official'],
    ['总统安娜·莱特（Anna Wright）', 'official'],
    ['', 'unknown'],
  ])('%s is %s', (phrase, speaker) => expect(speakerOf(phrase).speaker).toBe(speaker));

  test.each([
    // 市场, 部分, 会员 hold 市, 部, 会.
    ['部分工人', 'official'],
    ['俱乐部会员', 'official'],
    ['水果市场摊主', 'official'],
    // What stands before 的 is not who speaks.
    ['县教育局的邻居', 'official'],
    ['报道此事的律师', 'media'],
    // 数据 inside a phrase is no record.
    ['数据公司员工', 'record'],
  ])('%s is not %s', (phrase, speaker) => expect(speakerOf(phrase).speaker).not.toBe(speaker));

  test.each([
    ['据报道', 'media'],
    ['网传', 'public'],
    ['据悉', 'unknown'],
  ])('where %s names nobody, %s speaks', (cue, speaker) =>
    expect(speakerOf('', false, CUE_BY_WORD.get(cue)).speaker).toBe(speaker),
  );

  test.each([
    ['石碑', 'record'],
    ['供水公司', 'company'],
  ])('what %s shows is told by a %s', (phrase, speaker) =>
    expect(speakerOf(phrase, false, CUE_BY_WORD.get('显示')).speaker).toBe(speaker),
  );

  test('a given name that ends like a body is a person', () =>
    expect(speakerOf('王建国', true).speaker).toBe('party'));

  test.each(SPEAKER_RULES.map(({ id, speaker, example }) => [id, example, speaker] as const))(
    '%s knows %s',
    (_, example, speaker) => expect(speakerOf(example).speaker).toBe(speaker),
  );

  test('any phrase has a kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (phrase) => {
        const span = { start: 0, end: phrase.length };
        expect(SpeakerSchema.safeParse(speakerOf(phrase).speaker).success).toBe(true);
        expect(typeof isSpeaker(phrase, span, [])).toBe('boolean');
      }),
    );
  });

  test('200,000 characters take linear time', { retry: 2 }, () => {
    for (const unit of ['局', '（', '的', '工作人员', '》'])
      expectLinearTime((length) => speakerOf(unit.repeat(length / unit.length)), 200_000);
  });
});
