import { describe, expect, test } from 'vitest';
import { kindOfPhrase, lastBody } from './find-kind.ts';
import { SPEAKER_RULES } from './speaker-nouns/speaker-rules.ts';

describe('kindOfPhrase', () => {
  test.each([
    // A part of a body is of its kind.
    ['清泉公司公关部一名工作人员', 'company'],
    ['景区游客中心工作人员', 'company'],
    ['县教育局基础教育科工作人员', 'official'],
    ['票务部', 'company'],
    ['清河大学后勤处', 'official'],
    // So is its site.
    ['清河县气象台网站', 'official'],
    ['清河晚报网站', 'media'],
    ['清泉公司官网', 'company'],
    ['官网', 'record'],
    // A body of those who help each other, and who has founded it; a post of nobody.
    ['华人互助会', 'public'],
    ['民间团体“清河步道”创办人何山', 'party'],
    ['有网帖', 'public'],
    ['法定代表人何山', 'company'],
    // Firms by the last word of their name, and who speaks for them.
    ['清泉乳业', 'company'],
    ['清泉置业营销负责人何某', 'company'],
    ['大桥施工方', 'company'],
    ['QX发言人', 'company'],
    // Read from the end: 承【办法】官, 劳【动法】律师.
    ['承办法官何岚', 'official'],
    ['劳动法律师何岚', 'expert'],
    ['何某的代理律师', 'party'],
    ['他的律师', 'party'],
    // Those whom the matter concerns, and those of the many who are named.
    ['一名家长', 'party'],
    ['业委会副主任何某', 'party'],
    ['一位居民', 'public'],
    ['居民何某', 'party'],
    ['有居民留言', 'public'],
    ['博主“风里的伞”', 'party'],
    ['该博主', 'party'],
    // Those who stood by.
    ['隔壁卖水果的何大姐', 'public'],
    ['附近商户', 'public'],
    ['一家面馆的老板', 'public'],
    ['面馆老板', 'party'],
    ['清泉公司老板', 'company'],
    ['原供水公司经理何某', 'party'],
    ['网信部门有关人士', 'official'],
    ['老板的说法', 'party'],
    ['平安清河', 'official'],
    ['空气检测', 'record'],
    ['本台', 'media'],
    ['我台', 'media'],
    ['消防小哥', 'official'],
    ['外卖小哥', 'party'],
    // What a part of an office sees to.
    ['清河区住建局物业科科长何山', 'official'],
    ['县市场监管局燃气安全股股长何山', 'official'],
    ['清泉物业公司客服科科长何山', 'company'],
  ])('%s is %s', (phrase, speaker) => expect(kindOfPhrase(phrase)?.speaker).toBe(speaker));

  test.each([
    // The trade of an office makes no firm of it.
    ['清河县市场监管局食品科', 'company'],
    ['该国商贸与林业部发言人', 'company'],
    ['接近该平台的两名人士', 'company'],
    ['县城小学食堂厨师', 'official'],
    ['原告何某', 'company'],
    ['CHRIS', 'company'],
    ['平安财险公司', 'official'],
  ])('%s is not %s', (phrase, speaker) => expect(kindOfPhrase(phrase)?.speaker).not.toBe(speaker));

  test('a name behind it may stand in another place', () =>
    expect(kindOfPhrase('市民', true)?.speaker).toBe('party'));

  test.each(SPEAKER_RULES.map(({ id, speaker, example }) => [id, example, speaker] as const))(
    '%s knows %s',
    (_, example, speaker) => expect(kindOfPhrase(example)?.speaker).toBe(speaker),
  );
});

test('the body named last is who an unnamed speaker is of', () => {
  expect(lastBody('县教育局转来投诉，记者来到清泉公司。')?.speaker).toBe('company');
  expect(lastBody('清泉公司外，县教育局门口，')?.speaker).toBe('official');
  expect(lastBody('天晴了。')).toBeUndefined();
});
