import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownClaim } from '../../model/known-claim.ts';
import { createClaimIndex } from './match-claims.ts';

const claim = (id: string | number, text: string, title: string | null = null): KnownClaim => ({
  id,
  text,
  title,
  author: null,
  url: null,
  rating: null,
  date: null,
  language: null,
});

const CLAIMS = [
  claim(
    'canteen',
    'The canteen of Alder Lane School served defrosted soup that was two years past its date.',
    'Did Alder Lane School Serve Soup Two Years Past Its Date?',
  ),
  claim(
    'canteen-closed',
    'The canteen of Alder Lane School was closed by the council after an inspection.',
    'Was the Canteen of Alder Lane School Closed?',
  ),
  claim(
    'kettle',
    'Tollbridge recalled 4,000 Heron kettles because the handle can come loose.',
    'Did Tollbridge Recall 4,000 Heron Kettles?',
  ),
  claim(
    'kettle-fire',
    'A photograph shows a kitchen in Rathmullen burnt down by a Heron kettle.',
    'Does a Photograph Show a Kitchen Burnt Down by a Heron Kettle?',
  ),
  claim(
    'bridge',
    'The Parent Teacher Association paid for the repair of the Wexcombe footbridge.',
    'Did Parents Pay for the Wexcombe Footbridge?',
  ),
  claim('water', 'Tap water in Ferncliffe turned brown because of rust in a new main.', 'Brown Water'),
  claim('zh-canteen', '望杏小学食堂使用过期两年的冷冻汤料', '望杏小学食堂用过期汤料？'),
  claim('zh-bridge', '岚渡县望杏人行桥因裂缝垮塌，十二人受伤', '望杏桥垮塌了吗？'),
  claim('zh-water', '岚渡县自来水发黄是因为水源被农药污染', '自来水发黄是农药污染？'),
  claim('zh-kettle', '禾鹭牌电水壶手柄会脱落，厂家已召回四千只', '禾鹭牌电水壶被召回？'),
];
const index = createClaimIndex(CLAIMS);
const idsOf = (text: string, top = 10) => index.match(text, top).ranked.map((hit) => hit.claim.id);

describe('what a text repeats', () => {
  test.each([
    ['They gave our kids soup at Alder Lane that was 2 years past its date!!', 'canteen'],
    ['so the council shut the #AlderLaneSchool canteen after inspecting it', 'canteen-closed'],
    ['Heron kettle owners: handles come loose, Tollbridge is recalling 4000 of them', 'kettle'],
    ['look at this photo, a whole kitchen burnt by a heron kettle pic.twitter.com/aBcDeF', 'kettle-fire'],
    ['the PTA paid to repair Wexcombe footbridge, not the county', 'bridge'],
    ['@FerncliffeWater why is the tap water brown? rusty main?', 'water'],
    ['家长群都在传，望杏小学食堂的汤料过期两年了', 'zh-canteen'],
    ['聽說嵐渡縣望杏人行橋垮塌，傷了十二個人', 'zh-bridge'],
    ['岚渡县自来水又发黄，说是农药污染', 'zh-water'],
    ['禾鹭牌的电水壶召回了，手柄会掉', 'zh-kettle'],
  ])('%s', (text, id) => {
    expect(idsOf(text)[0]).toBe(id);
    expect(index.match(text, 1).first?.suggest).toBe(true);
  });

  test.each([
    ['The library in Ferncliffe opens on Sundays from now on.'],
    ['A kettle is a good present.'],
    ['Our school trip goes to the lake next week, bring soup'],
    ['The footbridge is a fine place for a picnic'],
    ['岚渡县图书馆周日开放'],
    ['电水壶是不错的礼物'],
    ['小学生周末去公园'],
  ])('nothing to suggest: %s', (text) => {
    expect(index.match(text, 1).first?.suggest ?? false).toBe(false);
  });

  test('nearly word for word is confirmed, half of it is not', () => {
    const whole = 'Tollbridge recalled 4,000 Heron kettles because the handle can come loose.';
    expect(index.match(whole, 1).first).toMatchObject({ suggest: true, confirm: true });
    expect(index.match('Tollbridge kettles, hm', 1).first).toMatchObject({ confirm: false });
  });
});

describe('reasons', () => {
  test.each([
    ['The CANTEENs of Alder Lane were closed', ['CANTEENs', 'Alder', 'Lane', 'closed']],
    ['聽說人行橋垮塌', ['人行', '垮塌']],
  ])('are words as they stand in the text: %s', (text, words) => {
    const [reason] = index.match(text, 1).first!.reasons;
    expect(reason).toEqual({ rule: 'shared-words', words });
  });
});

describe('the collection', () => {
  test('of claims worded alike, the earlier comes first with the same score', () => {
    const twins = createClaimIndex([
      claim(10, '“The lift at Wexcombe station” is stuck.', 'Lift'),
      claim(9, "'The lift at Wexcombe station' is stuck.", 'Is the Lift at Wexcombe Station Stuck?'),
      claim(11, 'The lift at Rathmullen station is stuck.'),
    ]).match('the lift at wexcombe station is stuck again', 10).ranked;
    expect(twins.map((hit) => hit.claim.id)).toEqual([9, 10, 11]);
    expect(twins[0]!.score).toBe(twins[1]!.score);
  });

  test('no claims, no words', () => {
    expect(createClaimIndex([]).match('soup', 5)).toEqual({ ranked: [], first: null });
    expect(index.match('', 5)).toEqual({ ranked: [], first: null });
    expect(index.match('😀 …', 5)).toEqual({ ranked: [], first: null });
  });

  test('order and repeats of claims make no difference', () => {
    const text = 'kettles and soup at Alder Lane, 望杏小学食堂';
    const before = index.match(text, 10);
    fc.assert(
      fc.property(fc.shuffledSubarray([...CLAIMS, ...CLAIMS], { minLength: 20 }), (claims) => {
        expect(createClaimIndex(claims).match(text, 10)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('any Unicode, in claims and texts: scores fall from at most 1 and none is lost', () => {
    const words = fc.string({ unit: 'binary', maxLength: 120 });
    const mixed = fc.oneof(words, fc.constantFrom('soup canteen', '望杏小学食堂', 'PTA', '\ud800', '4,000'));
    const text = fc.array(mixed, { maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, query) => {
        const claims = texts.map((each, id) => claim(id, each, texts[id + 1] ?? null));
        const { ranked, first } = createClaimIndex(claims).match(query, 5);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(first?.claim).toBe(ranked[0]?.claim);
      }),
      { numRuns: 60 },
    );
  });

  test('long texts and claims take no longer than their beginnings', { retry: 2 }, () => {
    const long = createClaimIndex([claim(1, 'soup canteen '.repeat(50_000)), ...CLAIMS]);
    const began = performance.now();
    long.match('canteen soup '.repeat(100_000), 5);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
