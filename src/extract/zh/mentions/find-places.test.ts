import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findPlaces } from './find-places.ts';

function placesOf(text: string) {
  const blocks = text === '' ? [] : [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findPlaces(createPassage({ text, blocks, published: null, language: 'zh-Hans' }));
}

/** 长沙=湖南省/长沙市; without a value the words alone. */
function writtenPlaces(text: string): string[] {
  return placesOf(text).map(
    ({ span, value }) => text.slice(span.start, span.end) + (value === null ? '' : `=${value}`),
  );
}

describe('findPlaces', () => {
  test.each<[string, string[]]>([
    ['食堂在湖南省长沙市岳麓区', ['湖南省长沙市岳麓区=湖南省/长沙市/岳麓区']],
    ['桥在河南武陟，今日通车', ['河南武陟=河南省/焦作市/武陟县']],
    ['北京市海淀区一所学校停水', ['北京市海淀区=北京市/海淀区']],
    ['长沙的自来水', ['长沙=湖南省/长沙市']],
    ['吉林的食堂', ['吉林=吉林省']],
    ['湖北省仙桃市的桥', ['湖北省仙桃市=湖北省/仙桃市']],
    ['广西壮族自治区南宁市', ['广西壮族自治区南宁市=广西壮族自治区/南宁市']],
    ['广西自治区的水厂', ['广西自治区=广西壮族自治区']],
    ['恩施的茶', ['恩施=湖北省/恩施土家族苗族自治州']],
    ['台湾花莲的桥', ['台湾花莲=台湾省/花莲县']],
    ['香港湾仔的食堂', ['香港湾仔=香港特别行政区/湾仔区']],
    ['湖南省长沙市岳麓区青石镇河西村的水井', ['湖南省长沙市岳麓区青石镇河西村=湖南省/长沙市/岳麓区']],
    ['法国巴黎的食堂', ['法国巴黎=法国/巴黎']],
    ['青岛即墨市的桥', ['青岛即墨市=山东省/青岛市/即墨区']],
    ['即墨市的桥', ['即墨市=山东省/青岛市/即墨区']],
    ['毕节地区的茶', ['毕节地区=贵州省/毕节市']],
    ['南海的鱼', ['南海']],
    ['佛山南海的鱼', ['佛山南海=广东省/佛山市/南海区']],
    ['内蒙古东部', ['内蒙古=内蒙古自治区']],
    ['来自缅甸和韩国的货', ['缅甸=缅甸', '韩国=韩国']],
    ['湄公河水位上涨', ['湄公河']],
    ['他来京访华', ['京=北京市', '华=中国']],
    ['中美双方', ['中=中国', '美=美国']],
  ])('%s', (text, expected) => expect(writtenPlaces(text)).toEqual(expected));

  test.each<[string, string[]]>([
    // The name of several districts is that of the city that the report names.
    ['南京的食堂停业。鼓楼区派人到场', ['南京=江苏省/南京市', '鼓楼区=江苏省/南京市/鼓楼区']],
    ['鼓楼区派人到场', ['鼓楼区']],
    ['江苏南京与江苏徐州都派人。鼓楼区说', ['江苏南京=江苏省/南京市', '江苏徐州=江苏省/徐州市', '鼓楼区']],
    ['在白银市开会。白银的桥', ['白银市=甘肃省/白银市', '白银=甘肃省/白银市']],
    ['河南武陟停水，该县派人', ['河南武陟=河南省/焦作市/武陟县', '该县=河南省/焦作市/武陟县']],
    ['长沙停水，全省关注', ['长沙=湖南省/长沙市', '全省=湖南省']],
    // A county that is not in the province named stays without a value.
    ['河南省清河县的桥', ['河南省清河县']],
    ['车开到青石镇，停下', ['青石镇']],
    ['住在南京路', ['南京路']],
    ['疑似临沅市青槐区的食堂', ['临沅市青槐区']],
    ['云陵省岚渡县的桥', ['云陵省岚渡县']],
    ['桐浦市石湾镇停水', ['桐浦市石湾镇']],
  ])('by what else is named: %s', (text, expected) => expect(writtenPlaces(text)).toEqual(expected));

  test.each([
    '白银首饰涨价',
    '和平与解放',
    '高明的办法',
    '在公路上',
    '农村的食堂',
    '该县派人',
    '教育局会同区市监局到场',
    '其中美食最多',
    '农贸市场的大桥',
    '同意合作',
    '一份报告',
    '通道里的资源',
    '工业区与住宅区',
    '县级市和郊区',
    '股市大跌，楼市也跌',
  ])('no place: %s', (text) => expect(writtenPlaces(text)).toEqual([]));

  test('a city whose market is named is not the market', () => {
    expect(writtenPlaces('广州市场上的鱼')).toEqual(['广州=广东省/广州市']);
  });

  test('any text gives spans that fit, in order', () => {
    const piece = fc.constantFrom(
      '河南',
      '省',
      '武陟',
      '县',
      '长沙',
      '市',
      '该',
      '中',
      '美',
      '访',
      '路',
      '，',
      '\u0301',
      '\ud83d',
      'a ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const { span } of placesOf(text)) {
            expect(isSpan(text, span)).toBe(true);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        },
      ),
    );
  });
});
