import { describe, expect, test } from 'vitest';
import { CREDIT_RULES, type CreditRule } from './credit-rules.ts';
import { findCredits } from './find-credits.ts';

test.each(CREDIT_RULES.map((rule) => [rule.id, rule] as const))('%s fires on its own example', (id, rule) => {
  expect(findCredits(rule.example, rule.place).map((credit) => credit.rule)).toContain(id);
});

describe('credits', () => {
  const rows: readonly (readonly [string, CreditRule['place'], string, string | null])[] = [
    ['来源：河湾日报 作者：李明', 'line', 'outlet', '河湾日报'],
    ['2023-07-16 09:30:00 来源: 河湾日报举报', 'line', 'outlet', '河湾日报'],
    ['来源：河湾新闻·政务号', 'line', 'outlet', '河湾新闻·政务号'],
    ['【河湾时报2023年07月16日讯】（河湾时报记者李明报导）近年来', 'opening', 'outlet', '河湾时报'],
    ['【河湾时报2023年07月16日讯】（河湾时报记者李明报导）近年来', 'opening', 'byline', '李明'],
    ['【河湾时报2023年07月16日讯】近年来', 'opening', 'published', '2023年07月16日'],
    ['河湾晚报讯（记者 李明 王小丽）昨日', 'opening', 'byline', '李明、王小丽'],
    ['河湾社7月15日电（记者李明）市水务局', 'opening', 'outlet', '河湾社'],
    ['RIVERTON (Newswire) — The bridge', 'opening', 'outlet', 'Newswire'],
    ['本文来源：河湾晚报', 'closing', 'outlet', '河湾晚报'],
    ['河湾新闻记者 李明', 'line', 'byline', '李明'],
    ['文/李明', 'line', 'byline', '李明'],
    ['（河湾晨报记者岑晓秋报道）近日', 'opening', 'byline', '岑晓秋'],
    ['（河湾晨报记者岑晓秋、李明摄影报道）近日', 'opening', 'byline', '岑晓秋、李明'],
    ['（记者欧阳晓秋/河湾综合报道）近日', 'opening', 'byline', '欧阳晓秋'],
    ['（河湾社记者李明电）近日', 'opening', 'byline', '李明'],
    ['记者岑晓秋报道', 'line', 'byline', '岑晓秋'],
    ['记者岑晓秋综合报道', 'line', 'byline', '岑晓秋'],
    ['2024-09-06 河灣日報 記者岑曉秋', 'line', 'byline', '岑曉秋'],
    ['2024-09-06 河灣日報 記者岑曉秋', 'line', 'outlet', '河灣日報'],
    ['Riverton Water Board, 21 November 2024', 'line', 'outlet', 'Riverton Water Board'],
    ['Riverton Water Board, 21 November 2024', 'closing', 'outlet', 'Riverton Water Board'],
    ['RIVERTON, Upland, Sept 7 (Larkmeadow Wire) - The bridge', 'opening', 'outlet', 'Larkmeadow Wire'],
    ['By Ada Marsh, Larkmeadow Wire', 'line', 'byline', 'Ada Marsh'],
    ['By Ada Marsh, Larkmeadow Wire', 'line', 'outlet', 'Larkmeadow Wire'],
    ['By Ada Marsh and Jon Bell', 'line', 'byline', 'Ada Marsh and Jon Bell'],
    ['By Ada Marsh, Health Correspondent', 'line', 'outlet', null],
    ['By Ada Maud Marsh, 21 November 2024', 'line', 'byline', 'Ada Maud Marsh'],
    ['2024-09-06 Source: Larkmeadow News Agency (translated)', 'line', 'outlet', 'Larkmeadow News Agency'],
    ['Source: Larkmeadow Post  2024-09-06 21:40  (machine translated)', 'line', 'outlet', 'Larkmeadow Post'],
    ['Source: Larkmeadow Post  2024-09-06 21:40  (machine translated)', 'line', 'note', 'machine translated'],
    ['来源：河湾日报 2024-09-06（机器翻译，仅供参考）', 'line', 'note', '机器翻译，仅供参考'],
    ['明镜核查　核查员 岑晓秋　2024年3月5日', 'line', 'byline', '岑晓秋'],
    ['河湾交通广播《河湾早高峰》节目文字稿', 'headline', 'outlet', '河湾交通广播'],
    [
      'Larkmeadow FM – "Over Breakfast" – Transcript – Friday 6 September 2024',
      'headline',
      'outlet',
      'Larkmeadow FM',
    ],
    ['作者：记者 李明 实习生 方小兰', 'line', 'byline', '李明、方小兰'],
    ['河湾时报 2024-09-06 10:20 记者 李明 发自河湾', 'line', 'outlet', '河湾时报'],
    ['河湾时报 2024年9月6日 记者 李明 发自河湾', 'line', 'byline', '李明'],
    ['河湾频道　2024-09-06 12:20　　记者：李明　通讯员：方兰', 'line', 'byline', '李明'],
    [
      '(Reporting by Ada Marsh and Ben Orr in Riverton; Editing by Nia Dole)',
      'line',
      'byline',
      'Ada Marsh and Ben Orr',
    ],
    ['发布时间：2024-09-06 信息来源：河湾发布 浏览次数：20', 'line', 'outlet', '河湾发布'],
    ['来源：河湾日报发布时间：2024-09-06', 'line', 'outlet', '河湾日报'],
    ['【河湾快讯】据报道', 'opening', 'outlet', '河湾快讯'],
    ['(LWN)', 'closing', 'outlet', 'LWN'],
    ['记者 周子文', 'line', 'byline', '周子文'],
    ['记者 李明文 摄', 'line', 'byline', '李明文'],
    ['记者 李明/文', 'line', 'byline', '李明'],
    ['Hester Marlow | Riverton Post | Friday 6 September 2024', 'line', 'byline', 'Hester Marlow'],
    [
      'TRANSCRIPT - Press briefing, Riverton Town Hall, Friday 6 September 2024, 11.00am',
      'headline',
      'published',
      'Friday 6 September 2024',
    ],
  ];
  test.each(rows)('%s: %s %s', (text, place, field, value) => {
    const found = findCredits(text, place).map(
      (credit) => credit[field as 'outlet' | 'byline' | 'published' | 'note'],
    );
    expect(found).toContain(value);
  });

  test.each([
    ['来源：网络', 'line'],
    ['记者会上午举行', 'line'],
    ['New York, January 5, 2025', 'line'],
    ['By Monday the bridge was open', 'line'],
    ['By Larkmeadow', 'line'],
    ['Source: unknown', 'line'],
    ['核查员在现场看到', 'line'],
    ['河湾镇公布《小桥检测》报告全文', 'headline'],
    ['The bridge – a history – reopens', 'headline'],
    ['The Source: a novel', 'line'],
    ['THE COUNCIL (Which Met On Monday As Usual) - minutes', 'opening'],
    ['污染的来源：至今不明。', 'opening'],
    ['【本報訊】小橋重開', 'opening'],
    ['【今日快讯】小桥重开', 'opening'],
    ['【快讯】小桥重开', 'opening'],
    ['(As told)', 'closing'],
    ['Additional reporting by Ada Marsh', 'line'],
    ['记者在现场看到，桥面已经修好。', 'opening'],
    ['他说（记者会上）桥会按时开放', 'opening'],
    ['The Council (which met on Monday) — as usual', 'opening'],
  ] as const)('nobody is credited by %s', (text, place) => {
    expect(findCredits(text, place).flatMap(({ outlet, byline }) => outlet ?? byline ?? [])).toEqual([]);
  });
});
