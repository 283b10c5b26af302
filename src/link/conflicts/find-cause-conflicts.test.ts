import { describe, expect, test } from 'vitest';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findCauseConflicts } from './find-cause-conflicts.ts';

const CHINESE = /\p{Script=Han}/u;

function tell(id: string, text: string, published = '2024-05-06'): Member {
  const member = inventMember({ id, published, said: [['', 'assert', text, 'unknown', '']] });
  const language = CHINESE.test(text) ? 'zh-Hans' : 'en';
  return { ...member, report: { ...member.report, language } };
}

const certainties = (a: string, b: string, published?: string): string[] =>
  findCauseConflicts([tell('a', a), tell('b', b, published)], () => 'one').map(({ certainty }) => certainty);

describe('told', () => {
  test.each<[string, string, string]>([
    ['停水系住户的软水机接头松脱所致', '停水原因为泵房的电机烧毁', 'sure'],
    ['储存不当，是面包发霉的主要原因', '面包发霉的原因是面粉受潮', 'sure'],
    ['烤炉起火系電線老化所致', '经查，烤炉起火的原因是油渍堆积', 'sure'],
    ['锦鲤系缺氧死亡', '锦鲤系吞食鼠药死亡，并非缺氧', 'sure'],
    ['火灾由后厨的冰柜引起', '消防已排除冰柜的可能，火灾仍在勘查', 'sure'],
    ['漏水系租客的洗衣机引起', '漏水点在顶板，与洗衣机无关', 'sure'],
    ['老人系跌倒死亡', '老人系中暑死亡', 'possible'],
    ['The fire was caused by a frayed cable', 'The cause of the fire was a cigarette in the bin', 'sure'],
    [
      'Our assessment is that a burst pipe flooded the cellar',
      'The flood in the cellar was due to a blocked drain, inspectors said',
      'sure',
    ],
    ['A heavy frost jammed the gate, the inspectors found', 'Nor was it the frost', 'sure'],
    ['Initial findings pointed to an overheated tyre', '消防已排除轮胎过热的可能', 'sure'],
  ])('%s / %s', (a, b, certainty) => expect(certainties(a, b)).toEqual([certainty]));
});

describe('not told', () => {
  test.each<[string, string, string, string?]>([
    ['the same in other words', '停水系接头松脱所致', '停水的原因是接头老化'],
    ['another effect', '停水系接头松脱所致', '停电的原因是线路过载'],
    ['not known yet', '停水系接头松脱所致', '停水的原因正在调查'],
    ['another year', '停水系接头松脱所致', '停水的原因是泵房进水', '2025-05-06'],
    ['an earlier case', '停水系接头松脱所致', '去年那次停水的原因是泵房进水'],
    ['what anybody dies of', '老人系中暑死亡', '老人因抢救无效死亡'],
    ['not ruled out', '火灾由后厨的冰柜引起', '不排除冰柜的可能'],
    ['another effect in English', 'The fire was caused by a frayed cable', 'The delay was caused by fog'],
    ['a plan', 'The delay was caused by fog', 'The delay is due to end on Monday'],
    ['what set off the talk', '停水系接头松脱所致', '停水一事引起热议，起因是居民发了视频'],
    ['open', '爆炸的原因是阀门老化', '还必须确定是什么原因导致阀门在夜里爆炸'],
    ['ruled out for something else', '车队停运的原因是货车未办通行证', '小麦被雨淋减产和货车无关'],
    ['another affair that is ruled out', '车队停运的原因是货车未办通行证', '小麦减产和货车事件并无关联'],
    [
      'the same, and another cause denied',
      '阴雨是小麦受灾的根本原因',
      '小麦受灾是因阴雨天气，并不是货车的原因',
    ],
    [
      'only what somebody did',
      'The stoppage was caused by a cut cable',
      'The night shift later stopped the pumps of the stoppage',
    ],
    ['unknown', 'The fire was caused by a frayed cable', 'The cause of the fire was not known'],
  ])('%s', (_, a, b, published) => expect(certainties(a, b, published)).toEqual([]));
});
