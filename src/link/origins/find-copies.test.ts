import { describe, expect, test } from 'vitest';
import { createImprint, createVocabulary } from '../stories/imprint.ts';
import { findCopies } from './find-copies.ts';

const PARAGRAPHS = [
  '昨天上午，河湾镇引桥在检修时断裂，两名工人落水后被船家救起。镇里随即封了桥两头的路，渡船改为每小时两班，桥下的市场停业一天。',
  '卖菜的居民说，前一晚就听见桥墩那边有响动，打过镇里的电话，值班的人说第二天会来看，可是到出事也没有人来过。',
  '检修由镇里委托的施工队进行。施工队负责人在电话里说，断裂的是一根旧梁，图纸上没有标出来，他们也是第一次知道。',
  '镇卫生院的医生介绍，两名工人一人擦伤，一人手臂骨折，都没有生命危险，骨折的那一位要住院观察一个星期。',
  '这座引桥建于上世纪七十年代，长二百多米，是镇上人过河去县城的唯一一条公路，去年刚刚换过桥面和两侧的护栏。',
  '镇里下午开了会，决定请外地的桥梁专家来看，另一头的主桥也要跟着查一遍，查完以前只许行人和自行车通过。',
  '渡口的船家说，落水的人就在船边十来米，他和儿子用竹竿把人拉上来，前后不到五分钟，水很凉，两个人都说不出话。',
];
const ORIGINAL = { title: '河湾镇引桥检修时断裂 两人获救', text: PARAGRAPHS.join('\n') };
const CALL = '小编提醒：出门过桥一定要当心哦！你家附近的桥修过吗？';

function kindsOf(...texts: readonly { title: string; text: string }[]): string[] {
  const vocabulary = createVocabulary();
  const imprints = texts.map(({ title, text }, index) =>
    createImprint(
      {
        id: `${index}`,
        title,
        text: `${title}\n${text}`,
        published: null,
        url: null,
        canonical: null,
      } as never,
      vocabulary,
    ),
  );
  return findCopies(imprints).map(({ kind }) => kind);
}

describe('a report below another headline', () => {
  const title = '吓人！过桥过到河里去了，两个人当场落水';
  test.each([
    ['whole, it is a copy', ORIGINAL.text, ['whole']],
    [
      'cut, with a line to its readers, it is a cut copy',
      [PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[3], CALL].join('\n'),
      ['cut'],
    ],
    [
      'with one paragraph among others of its own, it is none',
      [PARAGRAPHS[0], ...PARAGRAPHS.slice(3).map((words) => [...words].toReversed().join(''))].join('\n'),
      [],
    ],
  ])('%s', (_name, text, kinds) => {
    expect(kindsOf(ORIGINAL, { title, text })).toEqual(kinds);
  });
});

describe('a mirror with chaff between cut paragraphs', () => {
  const text = [
    PARAGRAPHS[0],
    CALL,
    PARAGRAPHS[2],
    `${CALL}相关推荐：商场扶梯摔倒的人怎么样了。`,
    PARAGRAPHS[4],
    CALL.repeat(2),
  ].join('\n');
  const chaffed = `${text}\n声明：本站转载此文目的在于传递更多信息，版权归原作者所有，如有侵权请联系本站删除，谢谢合作。`;
  test.each([
    ['below the headline of the other is a cut copy', ORIGINAL.title, ['cut']],
    ['below another headline has a part of it', '引桥出了什么事', ['part']],
  ])('%s', (_name, title, kinds) => {
    expect(kindsOf(ORIGINAL, { title, text: chaffed })).toEqual(kinds);
  });
});

test('two texts below one headline are no copies', () => {
  const [first, second, ...others] = PARAGRAPHS;
  const title = ORIGINAL.title;
  expect(kindsOf({ title, text: `${first}${second}` }, { title, text: others.join('') })).toEqual([]);
});
