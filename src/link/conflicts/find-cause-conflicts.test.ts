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
    ['停电系冰雹所致', '物业称停电与天气无关', 'sure'],
    ['漏水系租客的洗衣机引起', '漏水点在顶板，与洗衣机无关', 'sure'],
    ['老人系跌倒死亡', '老人系中暑死亡', 'possible'],
    ['烤炉起火可能与油渍有关', '烤炉起火的原因是电线老化', 'possible'],
    ['面包因受潮发霉', '面包发霉的原因是包装漏气', 'possible'],
    ['明湖面包谈判失败的原因是明湖公司报价高', '店员说，明湖面包网售系代购所为，与明湖公司无关', 'possible'],
    ['烤炉着火因为电线老化而起火', '经查，起火与电线老化无关', 'sure'],
    ['事情起因是明湖面包店的一名学徒', '学徒的同乡说，与明湖面包店无关', 'sure'],
    ['The halt was caused by a false alarm', 'The cause of the halt in May was a worn belt', 'sure'],
    ['The fire was caused by a frayed cable', 'The cause of the fire was a cigarette in the bin', 'sure'],
    [
      'Our assessment is that a burst pipe flooded the cellar',
      'The flood in the cellar was due to a blocked drain, inspectors said',
      'possible',
    ],
    ['A heavy frost jammed the gate, the inspectors found', 'Nor was it the frost', 'sure'],
    ['Initial findings pointed to an overheated tyre', '消防已排除轮胎过热的可能', 'sure'],
  ])('%s / %s', (a, b, certainty) => expect(certainties(a, b)).toEqual([certainty]));
});

test('what is ruled out, and what is named instead of it, stand against it as sure', () => {
  const told = findCauseConflicts(
    [
      tell('a', '烤炉起火系电线老化所致'),
      { ...tell('b', '起火与电线老化无关'), origin: 'b' },
      tell('c', '烤炉因油渍堆积起火'),
    ],
    () => 'one',
  );
  expect(told.map(({ certainty, sides }) => [certainty, sides.map(({ report }) => report)])).toEqual([
    ['sure', ['a', 'b']],
    ['possible', ['a', 'c']],
  ]);
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
    ['not ruled out yet', '火灾由后厨的冰柜引起', '目前不能完全排除冰柜的可能'],
    [
      'not to be ruled out',
      'The fire was caused by a frayed cable',
      'Inspectors could not rule out a frayed cable',
    ],
    ['not said to have nothing to do with it', '漏水系租客的洗衣机引起', '漏水不能说与洗衣机无关'],
    ['some reason', '烤炉起火系电线老化所致', '由于某种原因导致烤炉发生了火灾'],
    ['a reason nobody knows', '烤炉起火系电线老化所致', '烤炉起火的原因是某种未知的反应'],
    [
      'some reason in English',
      'The fire was caused by a frayed cable',
      'The fire was caused by some unknown reason',
    ],
    ['a kind of death', '老人因为高血压而晕倒身亡', '女儿称因为老人是非自然死亡，所以要尸检'],
    ['a reason for something else', '房屋倒塌系地基下沉所致', '倒塌时不要走楼梯，因为楼梯倒塌最快'],
    ['what is mostly so', '房屋倒塌系地基下沉所致', '房屋倒塌往往系超载所致'],
    [
      'what is mostly so in English',
      'The fire was caused by a frayed cable',
      'A fire is usually caused by a cigarette',
    ],
    ['a wider kind', '停电的原因是设备故障', '停电系变压器烧毁所致'],
    [
      'a wider kind in English',
      'The delay was caused by bad weather',
      'The delay was due to a heavy snowfall',
    ],
    ['a deed by other words', '租客因被房东勒索而死亡', '屡遭威胁，走投无路，是租客死亡的根本原因'],
    ['ruled out for nobody knows what', '受冰雹等影响，面包店停电', '面包涨价，晚报：与冰雹无关'],
    ['ruled out for something else that stands near', '停电系冰雹所致', '面包涨价，店长：与冰雹无关'],
    [
      'ruled out for what another sentence tells',
      '货车排起长队，原因是司机没有办证',
      '面包涨价因为下雨，和司机排队并无关',
    ],
    ['a deed that is ruled out', '房屋倒塌的直接原因是房东违规加层', '调查排除了人为破坏等导致倒塌的因素'],
    ['an indirect one', '老人的死亡间接由迁居所致', '老人因中暑而死亡'],
    ['two that may be', '烤炉起火可能与油渍有关', '烤炉起火，疑因电线老化引起'],
    ['one of several that may be', '烤炉起火可能与油渍有关', '起火是电线老化等多种因素所致'],
    ['no cause, said to be unproven', '烤炉起火系油渍堆积引起', '没有证据表明烤炉起火系电线老化所致'],
    ['no cause, said to be denied', '烤炉起火系油渍堆积引起', '店长否认烤炉起火系电线老化所致'],
    ['no cause, said to be a rumour', '烤炉起火系油渍堆积引起', '网传烤炉起火系电线老化所致系谣言'],
    ['the thing itself in its cause', '试飞中火箭起火系燃料泄漏所致', '原因可能涉及爆炸起火'],
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
