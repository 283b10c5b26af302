import { parseNumber } from '../../text/numbers.ts';
import { foldScript } from '../../text/script.ts';
import { sharedMatter } from './matter.ts';
import { type Found, type Pair, wordsOf } from './pair.ts';

/** 四十个, 17人, sixty pupils: how many persons are told of. */
const PERSONS =
  /(?<zh>\d+|[一二两三四五六七八九十百千]{1,4})(?:多|余|几)?(?:[个名位]?(?:人|学生|孩子|娃|员工|工人|乘客|旅客|顾客|居民|患者|病人)|[个名位](?=$|[，。；、”]))|(?<en>\d+|[a-z]+) (?:people|persons|pupils|children|workers|passengers|patients|residents|customers|guests|runners|staff)\b/i;

/** Talk gives another number of persons than an authority gives of the same matter. */
export function givesOtherFigure({ told, by, best, isLater }: Pair): Found | undefined {
  if (told.standpoint !== 'talk' || by.standpoint !== 'finding' || !isLater) return undefined;
  const clause = told.claims.find((each) => personsIn(wordsOf(each)) !== undefined);
  if (clause === undefined) return undefined;
  const found = by.clauses.flatMap((each) => personsIn(wordsOf(each)) ?? []);
  if (found.length === 0 || found.includes(personsIn(wordsOf(clause))!)) return undefined;
  // 被送医的有四十个, 到医院检查的共17人: what they were counted for stands beside.
  const isOfOne = told.clauses.some((each) => sharedMatter(each, by.clauses).words.length > 0);
  return isOfOne
    ? { way: 'no', rule: 'other-figure', candidate: { clause, matter: best.matter } }
    : undefined;
}

/** 四十个: of persons only where the clause speaks of any; 设充电位60个 does not. */
const OF_PERSONS =
  /人|学生|孩子|娃|员工|工人|乘客|旅客|顾客|居民|患者|老人|者|送医|医院|住院|受伤|死|倒下|晕|吐|[a-z]/i;

function personsIn(words: string): number | undefined {
  if (!OF_PERSONS.test(foldScript(words))) return undefined;
  const { groups } = PERSONS.exec(foldScript(words)) ?? {};
  const figure = groups?.zh ?? groups?.en;
  return figure === undefined ? undefined : parseNumber(figure);
}
