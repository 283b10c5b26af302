import { createWordFinder, type FoundWord } from '../words/word-finder.ts';
import { HEAD_RULES, type HeadRule } from './speaker-nouns/head-rules.ts';

/** The noun of a phrase that tells that it names somebody who can speak, or a record. */
export interface SpeakerHead {
  readonly rule: HeadRule;
  readonly word: string;
  /** UTF-16 units of the phrase behind the head: a name, mostly. */
  readonly rest: number;
}

/** Words that hold a head and are none: 市场, 部分, 会员. */
export const NO_HEADS = (
  '市场 部分 部队 全部 内部 外部 总部 会员 社会 机会 办公 办理 办法 区域 国际 国内 国产 全国 外国 中国 美国 英国 法国 德国 韩国 泰国 省内 市区 县城 小区 地区 开发区 乡下 村庄 院子 ' +
  '所谓 所有 所在 委托 店铺 网络安全 网约车 局面 结局 部长级 科技园 现场 法定 代表作 媒介 学院派 方面军 工作 报名 报警 社交 国庆 省份'
).split(' ');

export const HEAD_FINDER = createWordFinder([...HEAD_RULES.keys(), ...NO_HEADS]);
const FIRM: HeadRule = HEAD_RULES.get('公司')!;

/** What is looked at of a phrase: its end, where the head stands. */
const MAX_PHRASE = 80;
/** A longer rest after the head is no name. */
const MAX_NAME = 24;
/** 局 and 村 also stand inside names: before more than a short name they are no heads. */
const MAX_SHORT_NAME = 3;
/** What follows a name and is no part of it: （Ann Hill）, “风里的伞”. */
const APPENDED = /(?:（[^（）]{0,60}）|\([^()]{0,60}\)|(?<=.)[“「"][^“”「」"]{0,40}[”」"])$/;

/** What an appended name ends with; most phrases do not, and need no regex. */
const CLOSING = new Set('）)”」"');

/** The last noun of `phrase` that tells who can speak, or a record; undefined where none does. */
export function findSpeakerHead(phrase: string): SpeakerHead | undefined {
  const core = phraseCore(phrase);
  const heads = HEAD_FINDER.find(core, 0, core.length).filter((found) => {
    const as = HEAD_RULES.get(found.word)?.as;
    return (
      as !== undefined &&
      (as !== 'end' || found.end === core.length) &&
      (as !== 'whole' || found.word === core)
    );
  });
  const of = core.lastIndexOf('的');
  let name: SpeakerHead | undefined;
  for (let index = heads.length - 1; index >= 0; index--) {
    const { word, start, end } = heads[index]!;
    const rest = core.length - end;
    // 【来自清河】的李女士: what stands before 的 tells nothing, but for a noun right before it.
    if (rest > MAX_NAME || (start < of && end !== of)) break;
    const rule = HEAD_RULES.get(word)!;
    if (rule.as === 'name') {
      name ??= { rule, word, rest };
    } else if (word.length > 1 || isSuffix(core, heads, index)) {
      return { rule: rule.as === 'of' ? ruleOfBody(heads, index) : rule, word, rest };
    }
  }
  return name;
}

/** The end of `phrase` without what is appended to a name. */
export function phraseCore(phrase: string): string {
  const end = phrase.slice(-MAX_PHRASE);
  return CLOSING.has(end.at(-1) ?? '') ? end.replace(APPENDED, '') : end;
}

/** Whether 局, 村, 报 ends a word here: at the end, before another head, or before a short name. */
function isSuffix(core: string, heads: readonly FoundWord[], index: number): boolean {
  const { start, end } = heads[index]!;
  if (start === 0) return core.length === 1;
  return core.length - end <= MAX_SHORT_NAME || heads[index + 1]?.start === end;
}

/** 【教育局】工作人员: who speaks for a body is of its kind; of 家属方面, of the kind of 家属. */
function ruleOfBody(heads: readonly FoundWord[], index: number): HeadRule {
  const { word, start } = heads[index]!;
  const before = heads[index - 1];
  if (word === '方面' && before?.end === start) return HEAD_RULES.get(before.word)!;
  for (let other = index - 1; other >= 0; other--) {
    const rule = HEAD_RULES.get(heads[other]!.word)!;
    if (rule.as === 'body') return rule;
  }
  // 清河方面: what goes by a name alone is a firm.
  return word === '方面' ? FIRM : HEAD_RULES.get(word)!;
}
