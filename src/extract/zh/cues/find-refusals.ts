import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** An answer that was not given, with what it would have been about between the two. */
const REFUSAL: Cue = {
  word: '未作回应',
  kind: 'decline',
  act: 'decline',
  example: '该公司尚未就此事作出回应',
};
const ANSWERS = createWordFinder([
  '回应',
  '回复',
  '答复',
  '置评',
  '表态',
  '回答',
  '作答',
  '应答',
  '接话',
  '接茬',
  '搭话',
  '搭腔',
  '理会',
  '理睬',
  '接受采访',
  '进一步采访',
]);
/** 没有给出【数字】: what was asked for, behind a verb of giving. */
/** 没有作出任何【说明】: with a verb of giving between not and it; 没有说明 is a cue of its own. */
const ACCOUNTS = createWordFinder(['说明', '交代', '表示', '发声']);
const ACCOUNT_NOT_GIVEN =
  /(?:仍|并|暂|尚)?(?:未|没有|没能|未能|不愿|不肯|拒绝)(?:(?:就|对|向)[^，。；：“”]{1,20}?)?(?:(?:作出|做出|给出|予以|加以)(?:任何|明确|正面|公开|正式|具体|进一步|书面|的)*|公开)$/;
const ASKED_FOR = createWordFinder([
  '数字',
  '数据',
  '时间',
  '时间表',
  '答案',
  '解释',
  '理由',
  '说法',
  '细节',
  '详情',
  '人数',
  '金额',
  '名单',
  '死者身份',
  '伤者身份',
  '遇难者身份',
  '嫌疑人身份',
  '原因',
  '结果',
]);
const NOT_HANDED_OUT =
  /(?:仍|并|至今)?(?<![尚暂])(?:未|没有|没能|未能|不愿|不肯|拒绝)(?:(?:就|对|向)[^，。；：“”]{1,20}?)?(?:给出|提供|公布|透露|披露|说出|拿出|交代|说明)(?:任何|明确|正面|具体|进一步|准确|详细|确切|相关|有关|死者|伤者|其|的){0,3}$/;
/** 具体人数，当局【没有提供】: what was asked for stands before. */
const KEPT_BACK = /(?:仍|并|至今)?(?<![尚暂])(?:未|没有|没能|未能|不愿|不肯|拒绝)(?:提供|公布|给出|披露)$/;
const ASKS_BEFORE =
  /(?:[谁何哪几]|多少|是否|怎么|怎样|为什么|具体|人数|金额|原因|时间|数字|名单|身份|细节)[^。；]{0,16}，[^，。；]*$/;

/** 未【就此事作出】, 没有【给出明确】: how and about what. */
const NOT_GIVEN =
  /(?:仍|并|暂|尚)?(?:未|没有|没能|未能|不愿|不肯|拒绝|婉拒|谢绝|不便|不予|得不到|未得到|未获得?|没得到|没有得到)了?(?:(?:就|对|向)[^，。；：“”]{1,20}?)?(?:作出|做出|给出|进行|予以|给予|发表|作)?(?:(?:任何|明确|正面|公开|正式|具体|进一步|官方|直接|书面|有效)(?:的)?)*$/;
/** No such stretch is longer. */
const MAX_BEFORE = 36;

/** 尚未就此事作出回应: not, what about and answering, wherever they stand in the clause. */
export function findRefusals(text: string, gap: Span, clause: number): FoundCue[] {
  const kept = keptBack(text, gap, clause);
  if (kept !== undefined) return [kept];
  const unanswering = mapDefined(ANSWERS.find(text, gap.start, gap.end), (each) => unanswered(each));
  const withheld = handedOut(text, gap, clause);
  const unaccounted = mapDefined(ACCOUNTS.find(text, gap.start, gap.end), (each) =>
    unanswered(each, ACCOUNT_NOT_GIVEN),
  );
  return withheld.length + unaccounted.length === 0
    ? unanswering
    : [...unanswering, ...withheld, ...unaccounted];

  function unanswered({ start, end }: Span, notGiven = NOT_GIVEN): FoundCue | undefined {
    if (/^[的了过者性率]/.test(text.slice(end, end + 1))) return undefined;
    const from = Math.max(gap.start, start - MAX_BEFORE);
    const before = notGiven.exec(text.slice(from, start));
    return before === null ? undefined : foundCue(text, REFUSAL, from + before.index, end, clause);
  }
}

/** 校方没有给出时间: what was asked for was not given. */
function handedOut(text: string, gap: Span, clause: number): FoundCue[] {
  return mapDefined(ASKED_FOR.find(text, gap.start, gap.end), ({ start, end }) => {
    if (end !== gap.end && !/^[，。；]/.test(text.slice(end, end + 1))) return undefined;
    const from = Math.max(gap.start, start - MAX_BEFORE);
    const before = NOT_HANDED_OUT.exec(text.slice(from, start));
    return before === null ? undefined : foundCue(text, REFUSAL, from + before.index, end, clause);
  });
}

function keptBack(text: string, gap: Span, clause: number): FoundCue | undefined {
  // Most clauses end with another word.
  if (
    !'供布出露'.includes(text[gap.end - 1] ?? ' ') ||
    !/^[，。；]|^$/.test(text.slice(gap.end, gap.end + 1))
  )
    return undefined;
  const from = Math.max(gap.start, gap.end - MAX_BEFORE);
  const match = KEPT_BACK.exec(text.slice(from, gap.end));
  if (match === null || !ASKS_BEFORE.test(text.slice(Math.max(0, gap.start - MAX_BEFORE), gap.start)))
    return undefined;
  return foundCue(text, REFUSAL, from + match.index, gap.end, clause);
}
