import { isChinese } from '../member.ts';
import { nameOthers } from '../name-others.ts';
import type { Account } from './account.ts';
import type { ComparedPair } from './compare-pair.ts';
import { MATTER_RATES } from './pair-weights.ts';
import type { Side } from './read-sides.ts';

/** A number, 0 to 1, that says how likely a pair contradicts each other; `example` is what it was made for. */
export interface Sign {
  readonly name: string;
  readonly example: string;
  readonly of: (pair: ComparedPair) => number;
}

/** Shared weight that counts in full: two or three words that are rare in the story. */
const MUCH_SHARED = 60;
/** A clause of more terms speaks of several things. */
const MANY_TERMS = 40;
/** 64 accounts of one matter, as a power of two. */
const MANY_ACCOUNTS = 6;
/** Two sentences of Chinese, one of English. */
const SIDE_BY_SIDE = 160;
/** Things that both name and that count in full. */
const TWO_THINGS = 2;
/** Opposed pairs of one matter in 1,000 of news. */
const MUCH_IN_NEWS = 60;
/** Signs behind the words of a side after which the clause is of something else. */
const LONG_TAIL = 12;

/** What the weighing looks at. No word is weighed by itself. The weights come from bench/train-accounts.mjs. */
export const SIGNS: readonly Sign[] = [
  {
    name: 'shared-of-shorter',
    example:
      '没有张贴过告示 / 已在各楼门厅和河边张贴告示: most of the shorter clause stands in the longer one',
    of: ({ shared, ofDenying, ofAffirming }) => shareOf(shared, Math.min(ofDenying, ofAffirming)),
  },
  {
    name: 'shared',
    example: 'both name the dosing pump and the pool',
    of: ({ shared }) => Math.min(1, shared / MUCH_SHARED),
  },
  {
    name: 'shared-of-denial',
    example: 'all that is denied is of something that the other names',
    of: ({ shared, ofDenying }) => shareOf(shared, ofDenying),
  },
  {
    name: 'named-near',
    example: '机器全黑了: of the dialysis machine, as the sentence before says',
    of: ({ near, ofDenying, ofAffirming }) => shareOf(near, ofDenying + ofAffirming),
  },
  {
    name: 'nothing-shared',
    example: 'nobody took a reading / all costs of the check are paid',
    of: ({ matter, shared, sharedKeys }) =>
      Number(shared === 0 && sharedKeys === 0 && (matter === undefined || matter.isGeneral)),
  },
  {
    name: 'denied-words-affirmed',
    example: '没有张贴过【告示】 / 已【张贴】【告示】',
    of: ({ shareOfDenied }) => shareOfDenied,
  },
  {
    name: 'word-of-no-list',
    example: '不存在【渗漏】 / 有【渗漏】点11处',
    of: ({ matter }) => Number(matter === undefined),
  },
  {
    name: 'general-matter',
    example: 'told, paid, checked: in every affair of several things',
    of: ({ matter }) => Number(matter?.isGeneral ?? false),
  },
  {
    name: 'no-exception',
    example: '没有任何, 从未, nobody: any case contradicts it',
    of: ({ no }) => Number(no.isStrong),
  },
  {
    name: 'one-report',
    example: 'the reporter lays both side by side',
    of: ({ denying, affirming }) => Number(denying.member === affirming.member),
  },
  {
    name: 'speakers-named',
    example: 'the firm says, the mother says',
    of: ({ denying, affirming }) => (Number(denying.source !== '') + Number(affirming.source !== '')) / 2,
  },
  {
    name: 'may-have-changed',
    example: '没有通过验收 / 20日通过验收, published a week later',
    of: ({ matter, daysLater, yes }) => Number(matter?.changes === true && daysLater > 0 && !yes.isNegated),
  },
  {
    name: 'two-languages',
    example: '没有检测 / took a reading',
    of: ({ isTranslated }) => Number(isTranslated),
  },
  {
    name: 'keys-shared',
    example: '家长 and parents, 10月14日 and 14 October',
    of: ({ sharedKeys }) => sharedKeys,
  },
  {
    name: 'long',
    example: 'a clause of forty words',
    of: ({ denying, affirming }) =>
      Math.min(1, Math.max(denying.about().terms.size, affirming.about().terms.size) / MANY_TERMS),
  },
  {
    name: 'affirmed-by-many',
    example:
      'that the queen died stands in sixty clauses: who denies of another that he died contradicts none of them',
    of: ({ affirmed }) => Math.min(1, Math.log2(affirmed) / MANY_ACCOUNTS),
  },
  {
    name: 'denied-by-many',
    example: 'nobody was hurt, in each of twelve cases',
    of: ({ denied }) => Math.min(1, Math.log2(denied) / MANY_ACCOUNTS),
  },
  {
    name: 'no-before-noun',
    example: '抽检不合格【产品信息】: says nothing of the product',
    of: ({ denying, no }) => tail(denying, no),
  },
  { name: 'yes-before-noun', example: '合格【产品信息】', of: ({ affirming, yes }) => tail(affirming, yes) },
  {
    name: 'opinion',
    example: 'he thinks that the lift is not safe',
    of: ({ denying, affirming }) =>
      Number([denying, affirming].some(({ statement }) => statement?.act === 'opinion')),
  },
  {
    name: 'denied-in-words',
    example: '公司否认, the firm denied',
    of: ({ denying }) => Number(denying.statement?.act === 'deny'),
  },
  {
    name: 'shared-of-general',
    example: 'told, paid: what is shared says more where the matter says little',
    of: ({ matter, shared, ofDenying, ofAffirming }) =>
      matter === undefined || matter.isGeneral ? shareOf(shared, Math.min(ofDenying, ofAffirming)) : 0,
  },
  {
    name: 'same-thing',
    example: '工资没发 / wages were paid; another pays rent',
    of: ({ denying, affirming }) =>
      Math.min(1, countShared(denying.about().things, affirming.about().things) / TWO_THINGS),
  },
  {
    name: 'same-thing-near',
    example: '一直没到账, of the wages that the sentence before names / 工资已发',
    of: ({ denying, affirming }) => {
      const [a, b] = [denying.about(), affirming.about()];
      return Number(countShared(a.things, b.thingsNear) + countShared(a.thingsNear, b.things) > 0);
    },
  },
  {
    name: 'other-thing',
    example: '工资没发 / the rent was paid',
    of: ({ denying, affirming }) => {
      const [a, b] = [denying.about().things, affirming.about().things];
      return Number(a.size > 0 && b.size > 0 && countShared(a, b) === 0);
    },
  },
  {
    name: 'other-days',
    example: '15日没有停水 / 20日停水',
    of: ({ denying, affirming }) => Number(nameOthers(denying.about().days, affirming.about().days)),
  },
  {
    name: 'other-persons',
    example: '何秀兰没有到场 / 柳巧云到场',
    of: ({ denying, affirming }) => Number(nameOthers(denying.about().persons, affirming.about().persons)),
  },
  {
    name: 'two-camps',
    example: 'the firm or an authority says no, a mother or a neighbour yes; or the other way round',
    of: ({ denying, affirming }) =>
      Number([denying, affirming].map(campOf).sort().join(' ') === 'body people'),
  },
  {
    name: 'side-by-side',
    example: 'the sentence after it, in one report',
    of: ({ denying, affirming }) =>
      Number(
        denying.member === affirming.member &&
          Math.abs(denying.sentence.start - affirming.sentence.start) < SIDE_BY_SIDE,
      ),
  },
  {
    name: 'often-in-news',
    example: 'open and closed: news of all sorts says both, and hardly anybody contradicts',
    of: ({ no }) => Math.min(1, (MATTER_RATES[no.matter] ?? 0) / MUCH_IN_NEWS),
  },
];

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}

type Camp = 'body' | 'people';

function campOf({ speaker }: Account): Camp | null {
  switch (speaker) {
    case 'official':
    case 'company':
      return 'body';
    case 'party':
    case 'public':
      return 'people';
    default:
      return null;
  }
}

function shareOf(part: number, all: number): number {
  return all <= 0 ? 0 : Math.min(1, part / Math.max(1, all));
}

/** A Chinese clause ends in what it says; how much of it stands behind the words of a side. */
function tail({ member, span }: Account, side: Side): number {
  if (!isChinese(member)) return 0;
  return Math.min(1, Math.max(0, span.end - span.start - side.end) / LONG_TAIL);
}
