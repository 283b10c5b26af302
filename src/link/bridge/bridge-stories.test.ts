import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker, type Linkable } from '../link-reports.ts';

type Told = readonly [published: string | null, title: string, text: string];

const report = (id: string, [published, title, text]: Told): Linkable => ({
  id,
  title,
  text,
  published,
  outlet: null,
  site: null,
  url: null,
  canonical: null,
  language: null,
});

function areOneStory(a: Told, b: Told): boolean {
  const linker = createLinker();
  linker.add(report('a', a));
  linker.add(report('b', b));
  const [first, second] = linker.finish();
  return first!.story === second!.story;
}

const FERRY_ZH: Told = [
  '2025-03-03',
  '挪威奥斯陆一渡轮起火 3人受伤',
  '3月3日，挪威首都奥斯陆港口一艘渡轮起火，消防员赶到救援，乘客已疏散，3人受伤。渡轮公司负责人卡尔森说，起火原因正在调查。',
];
const CANTEEN_ZH: Told = [
  '2025-05-12',
  '长沙一学校食堂食物中毒 46名学生送医',
  '长沙一所小学的食堂发生食物中毒，46名学生被送往医院。校长王建国道歉，食堂已关闭。',
];
const RECALL_ZH: Told = [
  '2025-06-01',
  'Tollbridge公司召回4500只Heron电热水壶',
  '英国厂家Tollbridge召回4500只Heron电热水壶，手柄存在缺陷，可能造成受伤。公司发言人道歉。',
];

describe('told in both languages', () => {
  test.each<[string, Told, Told]>([
    [
      'a fire on a ferry',
      FERRY_ZH,
      [
        '2025-03-04',
        'Fire on ferry in Oslo injures three',
        'A fire broke out on a ferry in the port of Oslo, Norway. Firefighters and rescue teams evacuated the passengers; three were injured. The cause is under investigation, said Nils Carlson of the ferry company.',
      ],
    ],
    [
      'a digest from abroad, which gives the names and little else',
      [
        '2025-03-09',
        '英国小镇图书馆停办阅读会 馆长离任',
        '英国《黑文谷邮报》报道，图书馆馆长露丝·芬米尔（Ruth Finmere）离任。负责核查的奥拉·马洛（Orla Marlow）表示，名单有误。议员德里克·基尔德（Derek Kelder）、职员汉娜·奎尔（Hannah Quill）和读者弗格斯·洛伊（Fergus Loy）都收到了信。',
      ],
      [
        '2025-03-08',
        'Librarian leaves over cancelled reading nights',
        'Ruth Finmere has left her post after the reading nights were cancelled. Orla Marlow, who looked into it, said that the list was wrong. Derek Kelder, a councillor, Hannah Quill, a clerk, and Fergus Loy, a reader, all got a letter about the library.',
      ],
    ],
    [
      'food poisoning in a canteen',
      CANTEEN_ZH,
      [
        '2025-05-13',
        'Changsha school shuts canteen after food poisoning',
        'A primary school in Changsha closed its canteen after 46 students were taken to hospital with food poisoning. Principal Wang Jianguo apologised.',
      ],
    ],
    [
      'a leak in a boiler house, told in few words of each',
      [
        '2025-02-11',
        '赣州一健身中心锅炉房煤气泄漏 9人送医',
        '赣州一家健身中心的锅炉房煤气泄漏，9人送医。救护车和消防员赶到时，异味已散。值班员罗建明说，报警器没有响。',
      ],
      [
        '2025-02-12',
        'Nine in hospital after gas leak at gym in Ganzhou',
        'Gas leaked from a boiler at a gym in Ganzhou and nine people were taken to hospital. Luo Jianming, who was on duty, said the alarm had not gone off. The smell was gone when an ambulance arrived.',
      ],
    ],
    [
      'a recall',
      RECALL_ZH,
      [
        '2025-06-02',
        'Tollbridge recalls 4500 Heron kettles',
        'Tollbridge of Britain is recalling 4500 Heron kettles over a faulty handle that may injure users. A spokesman for the company apologised.',
      ],
    ],
  ])('%s is one story', (_, zh, en) => expect(areOneStory(zh, en)).toBe(true));
});

describe('apart', () => {
  test.each<[string, Told, Told]>([
    [
      'another city',
      CANTEEN_ZH,
      [
        '2025-05-13',
        'Changchun school shuts canteen after food poisoning',
        'A primary school in Changchun closed its canteen after 46 students were taken to hospital with food poisoning. The principal apologised.',
      ],
    ],
    [
      'another country',
      FERRY_ZH,
      [
        '2025-03-04',
        'Fire on ferry in Manila injures three',
        'A fire broke out on a ferry in the port of Manila in the Philippines. Firefighters evacuated the passengers; three were injured.',
      ],
    ],
    [
      'another year',
      FERRY_ZH,
      [
        '2021-03-04',
        'Fire on ferry in Oslo injures three',
        'A fire broke out on a ferry in the port of Oslo, Norway. Firefighters and rescue teams evacuated the passengers; three were injured.',
      ],
    ],
    [
      'the same kind of scandal',
      RECALL_ZH,
      [
        '2025-06-02',
        'Maker recalls 9000 kettles',
        'A maker in Belgium is recalling 9000 Ibis kettles over a faulty handle that may injure users. A spokeswoman for Vandam apologised.',
      ],
    ],
    [
      'only a place in common',
      FERRY_ZH,
      [
        '2025-03-04',
        'Oslo library opens late',
        'The library of Oslo will stay open until midnight. Students in Norway had asked for it.',
      ],
    ],
    [
      'only things in common',
      CANTEEN_ZH,
      [
        '2025-05-13',
        'School canteen closed over food poisoning',
        'Students were taken to hospital with food poisoning from the canteen of a school in Ghana. The principal apologised.',
      ],
    ],
  ])('%s', (_, zh, en) => expect(areOneStory(zh, en)).toBe(false));
});

test('neither the order of reports nor a repeat changes what is joined', () => {
  const told: Told[] = [
    FERRY_ZH,
    CANTEEN_ZH,
    RECALL_ZH,
    [
      '2025-03-04',
      'Fire on ferry in Oslo injures three',
      'A fire broke out on a ferry in the port of Oslo, Norway. Rescue teams evacuated the passengers; three were injured.',
    ],
    [
      '2025-06-02',
      'Tollbridge recalls 4500 Heron kettles',
      'Tollbridge of Britain recalls 4500 faulty Heron kettles.',
    ],
  ];
  const reports = told.map((each, index) => report(String(index), each));
  const link = (given: readonly Linkable[]) => {
    const linker = createLinker();
    for (const each of given) linker.add(each);
    return linker.finish();
  };
  const expected = link(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports, ...reports], { minLength: 10 }), (shuffled) => {
      expect(link(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
