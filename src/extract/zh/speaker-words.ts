import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { SPEAKER_RULES, type SpeakerRule } from './speaker-heads.ts';
import { createWordFinder } from './word-finder.ts';

export { SPEAKER_RULES };

const RULE_BY_WORD = new Map<string, SpeakerRule>();
for (const rule of SPEAKER_RULES) {
  for (const word of rule.words) if (!RULE_BY_WORD.has(word)) RULE_BY_WORD.set(word, rule);
}
/** Words that hold a head and are none: 市场, 部分, 会员. */
const NO_HEADS = (
  '市场 部分 部队 全部 内部 外部 总部 会员 办公 办理 办法 区域 国际 国内 国产 全国 外国 省内 市区 县城 院子 所谓 所有 所在 委托 店铺 网络安全 网约车 中国 美国 英国 法国 德国 ' +
  '韩国 泰国 乡下 村庄 局面 结局 部长级 开发区 小区 社会 科技园 地区 景区内 现场 法定 代表作 媒介 州长 受害 学院派 方面军 工作'
).split(' ');
const FINDER = createWordFinder([...RULE_BY_WORD.keys(), ...NO_HEADS]);
const COUNTRY =
  /^(?:美国|中国|俄罗斯|乌克兰|英国|法国|德国|日本|韩国|朝鲜|印度|伊朗|以色列|土耳其|立陶宛|瑞典|芬兰|挪威|丹麦|波兰|意大利|西班牙|葡萄牙|希腊|荷兰|比利时|瑞士|奥地利|匈牙利|捷克|澳大利亚|新西兰|加拿大|墨西哥|巴西|阿根廷|智利|埃及|南非|沙特|伊拉克|叙利亚|黎巴嫩|约旦|也门|卡塔尔|阿联酋|印尼|马来西亚|新加坡|菲律宾|越南|老挝|柬埔寨|缅甸|蒙古|尼泊尔|古巴|委内瑞拉|哈马斯|塔利班|真主党|[一-龥]{2,6}(?:国|斯坦))$/;
/** A longer rest after the head is no name. */
const MAX_NAME = 24;

interface Head {
  readonly rule: SpeakerRule;
  /** How many units of the phrase stand behind the head. */
  readonly rest: number;
  /** How long the head's word is. */
  readonly size: number;
}

/** What follows a name and is no part of the phrase's head: （Ann Hill）, “风里的伞”. */
const APPENDED = /(?:（[^（）]{0,60}）|\([^()]{0,60}\)|(?<=.)[“「"][^“”「」"]{0,40}[”」"])$/;

/** The last noun of the phrase that tells a kind of speaker. */
function findHead(phrase: string): Head | undefined {
  const core = phrase.replace(APPENDED, '');
  const heads = FINDER.find(core, 0, core.length).flatMap(({ word, start, end }) => {
    const rule = RULE_BY_WORD.get(word);
    if (
      rule === undefined ||
      (rule.as === 'end' && end < core.length) ||
      (rule.as === 'whole' && core !== word)
    )
      return [];
    return [{ rule, start, end, word }];
  });
  // 【来自清河】的李女士: what stands before 的 tells nothing, unless only a name follows.
  const of = core.lastIndexOf('的');
  let name: Head | undefined;
  for (let index = heads.length - 1; index >= 0; index--) {
    const { rule, start, end, word } = heads[index]!;
    const rest = core.length - end;
    if (rest > MAX_NAME) break;
    if (start < of && end !== of) break;
    if (rule.as === 'name') {
      name ??= { rule, rest, size: word.length };
      continue;
    }
    // 局 and 村 also stand in names; inside a phrase they count before a name of two or three.
    if (
      word.length === 1 &&
      core.length > 1 &&
      (start === 0 || (rest > 0 && rest > 3 && heads[index + 1]?.start !== end))
    )
      continue;
    if (rule.as === 'of') {
      const body = heads
        .slice(0, index)
        .findLast((each) => each.rule.as === 'body' && (each.word.length > 1 || each.start > 0));
      if (body !== undefined) return { rule: body.rule, rest, size: word.length };
      if (word === '方面') return start === 0 ? undefined : { rule: COMPANY, rest, size: word.length };
    }
    return { rule, rest, size: word.length };
  }
  return name;
}

/** The title in words that stand right before a name, where they end in one; undefined for other words. */
export function titleOfHead(words: string): string | undefined {
  const head = findHead(words);
  return head !== undefined && head.rest === 0 && TITLES.has(head.rule.id) ? words : undefined;
}
/** The title that `words` begin with (王某【局长】说); undefined where they begin otherwise. */
export function titleAtStart(words: string): string | undefined {
  const word = FINDER.at(words, 0, words.length);
  const rule = word === undefined ? undefined : RULE_BY_WORD.get(word);
  return rule !== undefined && TITLES.has(rule.id) && rule.as === 'role' ? word : undefined;
}
const TITLES = new Set([
  'official-role',
  'official',
  'of-body',
  'company-role',
  'company',
  'expert',
  'expert-body',
  'staff',
]);
const COMPANY = SPEAKER_RULES.find(({ id }) => id === 'company')!;

/** Whether a phrase names somebody or something that can speak: a person, a body, a role, a pronoun. */
export function isSpeaker(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  const phrase = text.slice(span.start, span.end);
  const head = findHead(phrase);
  if (head !== undefined && head.rule.speaker !== 'record' && head.rest <= 6) return true;
  if (COUNTRY.test(phrase)) return true;
  return names.some(
    (name) =>
      name.span.end === span.end &&
      name.span.start >= span.start &&
      (name.type === 'person' || name.type === 'body'),
  );
}

/**
 * The kind of speaker that a phrase names, and the rule that says so. A name without a title is that of
 * somebody whom the matter concerns, and so is a short phrase that no rule knows; `unknown` for ''.
 */
export function speakerOf(phrase: string, isName = false): { speaker: Speaker; rule: string } {
  if (phrase === '') return { speaker: 'unknown', rule: 'speaker:none' };
  if (isName && phrase.length <= 4 && !/[方局社长员]$/.test(phrase))
    return { speaker: 'party', rule: 'speaker:name' };
  if (/》(?:（[^）]*）)?$/.test(phrase)) {
    return LAW.test(phrase)
      ? { speaker: 'record', rule: 'speaker:record' }
      : { speaker: 'media', rule: 'speaker:media' };
  }
  if (COUNTRY.test(phrase)) return { speaker: 'official', rule: 'speaker:country' };
  const head = findHead(phrase);
  // 局 at the end of a person's name is no office.
  if (
    isName &&
    phrase.length <= 4 &&
    (head === undefined || (head.size === 1 && /[国会社村方州省署]$/.test(phrase)))
  )
    return { speaker: 'party', rule: 'speaker:name' };
  if (head !== undefined) return { speaker: head.rule.speaker, rule: `speaker:${head.rule.id}` };
  return { speaker: 'party', rule: 'speaker:default' };
}
const LAW =
  /(?:法|条例|规定|标准|办法|规则|规范|通知|意见|指南|公报|报告|决定|判决书|合同|协议|章程|公告|通报|纲要|计划|公约|宪法)》/;

/** Whether a phrase names a document, a picture or a collection of facts: 监控画面, 天眼查. */
export function isRecord(text: string, span: Span): boolean {
  return speakerOf(text.slice(span.start, span.end)).speaker === 'record';
}
