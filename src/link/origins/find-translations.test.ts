import { describe, expect, test } from 'vitest';
import { createImprint, createVocabulary } from '../stories/imprint.ts';
import { findTranslations } from './find-translations.ts';

const ZH = `10月12日下午3时20分，河湾县城区的一座大桥在施工时断裂，12名工人受伤，送往医院治疗。县里的护士陈秀英说，其中2人伤势较重。
县长何建国在14日的发布会上道歉。他说，这座桥建于1998年，2022年6月检修过，当时没有发现问题。渡船从15日起每小时开行40班，学校的学生坐车绕行。
施工方称，桥上的钢索由一家工厂供应，数量为860根，去年11月30日交货。警察已经调查了17人，罚款5000元。法院将在25日开庭。
居民王志明说，8月27日晚上他听见响声，打过电话，没有人来。教授李文华认为，检查每隔36个月做一次太少，应当改为18个月一次。`;
const EN = `At 3:20 pm on October 12, a bridge in the county of Hewan broke during construction; 12 workers were injured and taken to hospital. Nurse Chen Xiuying of the county said that two of them were badly hurt.
County head He Jianguo apologised at a press conference on the 14th. He said that the bridge was built in 1998 and overhauled in June 2022, when no problem was found. Ferries run 40 times an hour from the 15th, and students of the school go round by bus.
The builder said the cables were supplied by a factory, 860 of them, delivered on November 30 last year. Police have investigated 17 people, and a fine of 5000 yuan was imposed. The court will open on the 25th.
Resident Wang Zhiming said that on the evening of August 27 he heard a noise and called, and nobody came. Professor Li Wenhua thinks that an inspection every 36 months is too seldom and should be every 18 months.`;
const paragraphs = (text: string, ...order: number[]): string =>
  order.map((at) => text.split('\n')[at]).join('\n');

function find(published: readonly (string | null)[], ...texts: string[]) {
  const vocabulary = createVocabulary();
  const unknown = { title: null, outlet: null, site: null, url: null, canonical: null, language: null };
  const imprints = texts.map((text, index) =>
    createImprint({ id: `r${index}`, text, published: published[index] ?? null, ...unknown }, vocabulary),
  );
  const stories = texts.map(() => 0);
  return findTranslations(imprints, stories, [...texts.keys()], vocabulary).map(({ a, b }) => [a, b]);
}

describe('findTranslations', () => {
  test.each([
    ['a translation', [], [ZH, EN], [[0, 1]]],
    ['in whatever order', [], [EN, ZH], [[0, 1]]],
    ['a month later', ['2024-10-12', '2024-11-08'], [ZH, EN], [[0, 1]]],
    ['a year later is another matter', ['2024-10-12', '2025-10-12'], [ZH, EN], []],
    ['the same things told in another order', [], [ZH, paragraphs(EN, 3, 2, 1, 0)], []],
    ['a part of it is too little to say so', [], [ZH, paragraphs(EN, 0)], []],
    ['one language', [], [ZH, paragraphs(ZH, 1, 0)], []],
  ])('%s', (_, published, texts, expected) => {
    expect(find(published, ...texts)).toEqual(expected);
  });
});
