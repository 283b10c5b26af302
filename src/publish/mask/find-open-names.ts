import type { DossierReport } from '../../model/dossier.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { MaskedText } from './apply-masks.ts';
import type { NameFinder } from './name-finder.ts';
import { isHalfSaidLatin, readNameParts } from './name-parts.ts';
import type { Presence } from './presence.ts';

/** Ms Wang, Mr. Li, Manager Tan: a common Chinese family name alone. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Manager|Coach|Officer|Inspector|Director|Teacher|Nurse|surnamed)\.?[ \t]+(?<name>\p{Lu}\p{Ll}+)(?![\p{L}'’-]*[ \t]+\p{Lu}\p{Ll})/gu;
/** Auntie Jo, Brother Long; 物业老张: a by-name that a few know somebody by. */
const BY_NAME =
  /\b(?:Auntie?|Uncle|Brother|Sister|Granny|Grandpa|Old|Little)[ \t]+\p{Lu}\p{Ll}+(?![\p{L}'’-]*[ \t]+\p{Lu}\p{Ll})|(?<![古从大最缩减幼弱苍衰养敬元长中多至])[老小](?=[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])\p{Script=Han}(?=[说称讲在的也给打和，。：:、；！？\s]|表示|告诉|$)/gu;
const TITLE_BEFORE = /(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?[ \t]+$/;
const TITLE_AFTER =
  /^(?:先生|女士|小姐|太太|老师|师傅|律师|医生|教授|同学|阿姨|大爷|大妈|大叔|警官|记者|经理|老板|某{1,2}|(?:副)?(?:主任|局长|处长|科长|所长|厂长|校长|园长|院长|书记|总))/u;

/**
 * What names somebody and is not masked because it leaves open who it is, as it stands: 吴先生, 老王, 李某, Mr Wu, and Wang
 * where two bear it. A character that rules took for a family name without anything that says so is none.
 */
export function findOpenNames(
  { report, mentions }: DossierReport,
  masked: MaskedText,
  presence: Presence,
  finder: NameFinder,
): string[] {
  const { text } = report;
  const spans: Span[] = [
    ...mentions.filter(({ type }) => type === 'person').flatMap(({ span }) => asCalled(text, span)),
    ...foldText(text).flatMap((folded) =>
      finder.findOpen(folded, presence).map(({ start, end }) => {
        const [title = ''] = TITLE_BEFORE.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
        return { start: start - title.length, end };
      }),
    ),
    ...[...text.matchAll(TITLED)]
      .filter(({ groups }) => isHalfSaidLatin(groups!.name!.toLowerCase()))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ...[...text.matchAll(BY_NAME)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ];
  return spans
    .filter((span) => sliceSpan(masked.text, masked.mapSpan(span)) === sliceSpan(text, span))
    .map((span) => sliceSpan(text, span));
}

/** 高 of 高女士 with its title, 陈 of 老陈 with what stands before it; none for what is a full name or nothing at all. */
function asCalled(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (readNameParts(words) !== undefined || /^[A-Za-z]$/.test(words)) return [];
  const some = /^\p{Script=Han}{1,2}某{1,2}/u.exec(words);
  if (some) return [{ start, end: start + some[0].length }];
  const [title = ''] = TITLE_AFTER.exec(text.slice(end, end + 3)) ?? [];
  const before = /[小老阿]$/u.test(text.slice(0, start)) ? 1 : 0;
  const isCharacter = /^\p{Script=Han}$/u.test(words);
  return isCharacter && title === '' && before === 0
    ? []
    : [{ start: start - before, end: end + title.length }];
}
