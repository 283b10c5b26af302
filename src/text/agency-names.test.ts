import { describe, expect, test } from 'vitest';
import { agenciesIn, isAgencyBefore } from './agency-names.ts';

describe('isAgencyBefore', () => {
  test.each([
    ['清河社', '9月4日电（记者'],
    ['清河社', '北岸9月4日电'],
    ['清河社', '记者何文瑾摄'],
    ['清河社', '讯（记者何文'],
    ['清河社', '报道，桥已封闭'],
  ])('%s|%s', (name, behind) => {
    expect(isAgencyBefore(name, behind)).toBe(true);
  });

  test.each([
    ['清河社', '区的水停了'],
    ['清河社', '讯问了店主'],
    ['何社', '记者采访'],
    ['何文瑾', '记者采访'],
  ])('%s|%s is none', (name, behind) => {
    expect(isAgencyBefore(name, behind)).toBe(false);
  });
});

describe('agenciesIn', () => {
  test.each([
    ['云涟社11月17日电 供水管破裂。', ['云涟社']],
    ['云涟社北岸11月17日电 供水管破裂。', ['云涟社']],
    ['云涟社记者说，河讯社讯已发。', ['云涟社', '河讯社']],
    ['云涟社消息不实，河讯社报道有误。', []],
    ['书社11月17日开门。', []],
  ])('%s', (text, names) => {
    expect(agenciesIn(text)).toEqual(names);
  });
});
