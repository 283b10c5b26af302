import type { Speaker } from '../../../model/statement.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder, type FoundWord } from '../words/word-finder.ts';
import { FIRM_ENDINGS } from './firm-endings.ts';
import { isSuffix, MAX_NAME, NO_HEADS, phraseCore } from './phrase-heads.ts';
import type { SpeakerRule } from './speaker-nouns/speaker-rule.ts';
import { SPEAKER_RULES } from './speaker-nouns/speaker-rules.ts';

/** The kind of speaker that the nouns of a phrase tell, and the rule that says so. */
export interface Kind {
  readonly speaker: Speaker;
  readonly id: string;
  /** True for who speaks for a body that the phrase leaves unnamed: 一名工作人员. */
  readonly isOpen?: boolean;
}

const TRADE: SpeakerRule = {
  id: 'trade',
  speaker: 'company',
  as: 'trade',
  words: FIRM_ENDINGS,
  example: '清泉乳业',
};
const ruleByWord: ReadonlyMap<string, SpeakerRule> = new Map(
  // The first rule that has a word keeps it.
  [...SPEAKER_RULES, TRADE]
    .reverse()
    .flatMap((rule) => [...rule.words, ...(rule.kindOnly ?? [])].map((word) => [word, rule] as const)),
);
/** Heads stand at the end of their phrase, so it is read from there: 承【办法】官 holds 法官. */
const finder = createWordFinder([...ruleByWord.keys(), ...NO_HEADS].map(mirrored));

/** One who is told by where he happened to be. */
const BYSTANDER = /附近|隔壁|楼下|邻近|周边|对面|旁边|同村|围观|路过/;
/** One of whom nothing is told but where he came from. */
const VISITOR = /^(?:来自|从).{1,10}的[^的]*$/;
/** Who has left his office speaks for himself. */
const FORMER =
  /(?:^|[的、，])(?:原(?!告)|前(?!台|端|线|方|海|门|进)|曾任)|离职的|已离职|退休|退役|卸任|被举报的|被传/;
/** A lawyer of one of those whom the matter concerns: 他的律师, 女方律师, 王某的律师. */
const OWN_LAWYER =
  /(?:[他她其我](?:们)?的?|对方的?|[男女原被卖买甲乙双][方告]的?|(?:家属|先生|女士|某|家人|夫妇|一方|当事人|公司|母亲|父亲)的|辩护的)律师|代理律师|律师之一/;

interface Head {
  readonly rule: SpeakerRule;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What the last noun of `phrase` that tells a kind of speaker tells; undefined where none does. `isNamed` where the
 * name of a person stands behind it.
 */
export function kindOfPhrase(phrase: string, isNamed = false): Kind | undefined {
  const core = phraseCore(phrase.replace(SAYING, ''));
  const heads = headsOf(core);
  const of = core.lastIndexOf('的');
  let name: Kind | undefined;
  for (let index = heads.length - 1; index >= 0; index--) {
    const head = heads[index]!;
    const { rule, word, end } = head;
    // 【来自清河】的李女士: what stands before 的 tells nothing, but for a noun right before it.
    if (core.length - end > MAX_NAME || end < of) break;
    if (rule.as === 'name') name ??= rule;
    else if (
      rule.as === 'trade' ? isFirm(core, heads, index) : word.length > 1 || isSuffix(core, heads, index)
    ) {
      const kind = kindOf(core, heads, index);
      if (kind !== undefined) return modified(core, kind, head, isNamed || core.length < phrase.length);
    }
  }
  if (BYSTANDER.test(core) || VISITOR.test(core)) return PUBLIC;
  return name ?? (POLICE_ACCOUNT.test(core) ? POLICE : undefined);
}

/** 平安清河: how the police of a place call their accounts. */
const POLICE_ACCOUNT = /^[@“]?平安[一-龥]{2,6}”?$/;
const POLICE: Kind = { speaker: 'official', id: 'official' };

/** 老板【的说法】 */
const SAYING = /的(?:说法|消息|描述|表述|介绍|讲述|回忆|爆料|判断|看法)$/;

function kindOf(core: string, heads: readonly Head[], index: number): Kind | undefined {
  const { rule, word, start } = heads[index]!;
  if (rule.as !== 'of' && rule.as !== 'unit') return rule;
  const before = heads[index - 1];
  if (before?.end === start && (word === '方面' || before.rule.id === 'company-role')) return before.rule;
  const body = bodyOf(core, heads, index);
  // A cook of a school speaks for himself.
  if (body !== undefined && rule.id === 'staff' && body.speaker !== 'company') return rule;
  if (body !== undefined) return body;
  if (rule.as === 'unit' && word.length === 1 && /[科股室组站]/.test(word)) return undefined;
  return rule.as === 'of' && rule.speaker === 'official' && STAFF.test(word)
    ? { ...rule, isOpen: true }
    : rule;
}

/** 【教育局】工作人员: who speaks for a body is of its kind, and so is a part of it: 供水【公司】公关部. */
function bodyOf(core: string, heads: readonly Head[], index: number): Kind | undefined {
  const head = heads[index]!;
  let unit: SpeakerRule | undefined =
    head.rule.as === 'unit' && head.rule.speaker === 'company' ? head.rule : undefined;
  let trade: Kind | undefined;
  for (let other = index - 1; other >= 0; other--) {
    const { rule, start, end, word } = heads[other]!;
    if (word.length === 1 && !isSuffix(core, heads, other) && !OFFICE.test(word)) continue;
    // 住建局【物业】科: what a part of an office sees to.
    const isMatter = rule.speaker === 'company' && UNIT_BEHIND.test(core.slice(end));
    if (isMatter && heads.slice(0, other).some(isOffice)) continue;
    if (NEAR.has(head.word) && !/^(?:一名|一位|某|有关|相关)?$/.test(core.slice(end, head.start))) break;
    // A medium's office for the public speaks as a firm does.
    if (rule.as === 'body') return unit?.speaker === 'company' && rule.speaker === 'media' ? unit : rule;
    if (rule.as === 'unit') unit ??= rule;
    if (rule.as === 'trade' && start > 1 && unit?.speaker !== 'official') trade ??= rule;
  }
  return trade ?? unit ?? firmBefore(core, head);
}
const UNIT_BEHIND = /^(?:管理|监督|监管|服务|安全|市场|发展)?[科处股室组]/;

function isOffice({ rule }: Head): boolean {
  return rule.as === 'body' && rule.speaker === 'official';
}
/** Those whom firms and offices have alike; a headmaster is of no firm. */
const STAFF = /(?:人员|负责人|发言人|代表|站长|领导|高层)$/;
/** What ends an office's name within a phrase. */
const OFFICE = /[局厅委署院部办处]/;
/** What is of a body only where it stands right behind it. */
const NEAR = new Set(['的人', '人士', '有关人士', '相关人士']);

/** 【QX】发言人: what goes by a name alone is a firm. */
function firmBefore(core: string, { rule, word, start }: Head): Kind | undefined {
  const before = core.slice(0, start);
  if (word === '方面' && before !== '') return { speaker: 'company', id: 'company' };
  if (rule.speaker !== 'official' || rule.as !== 'of' || word === '官方') return undefined;
  return /[A-Za-z0-9]{2}$/.test(before) ? COMPANY : undefined;
}

function modified(core: string, kind: Kind, head: Head, isNamed: boolean): Kind {
  const { rule } = head;
  if (rule.as === 'crowd') {
    const isOne = isNamed || (head.end < core.length && !SOME.test(core));
    return isOne || (rule.id === 'blogger' && /^(?:该|这)/.test(core)) ? CONCERNED : kind;
  }
  if (rule.as === 'owner') {
    if (BYSTANDER.test(core) || /一家.*的/.test(core)) return PUBLIC;
    return /(?:公司|集团|俱乐部|平台|品牌|[A-Za-z])$/.test(core.slice(0, head.start)) ? COMPANY : kind;
  }
  if (head.word === '律师' && OWN_LAWYER.test(core)) return CONCERNED;
  if (BYSTANDER.test(core) && (kind.speaker === 'party' || rule.id === 'company-role')) return PUBLIC;
  if (
    rule.as !== 'body' &&
    FORMER.test(core.slice(0, head.start)) &&
    /^(?:official|company)$/.test(kind.speaker)
  )
    return CONCERNED;
  return kind;
}
const SOME = /^[也又还另]?(?:有|不少|许多|很多|部分|[一两几多数]+[名位个]|[一些])/;
const CONCERNED: Kind = { speaker: 'party', id: 'concerned' };
const PUBLIC: Kind = { speaker: 'public', id: 'bystander' };
const COMPANY: Kind = { speaker: 'company', id: 'company' };

/** The body that was named last in `text`, which those who speak for one that is left unnamed are of. */
export function lastBody(text: string): Kind | undefined {
  const heads = headsOf(text);
  return heads.findLast(
    ({ rule, word }) =>
      rule.as === 'body' &&
      (word.length > 1 || /[局厅署]/.test(word)) &&
      (rule.speaker === 'company' || rule.speaker === 'official'),
  )?.rule;
}

/** 北岸汽车: a name in front, and no office. */
function isFirm(core: string, heads: readonly Head[], index: number): boolean {
  const { start, end } = heads[index]!;
  return (
    end === core.length && start > 1 && !heads.some(({ rule }) => rule.as === 'body' || rule.as === 'unit')
  );
}

function headsOf(core: string): Head[] {
  return mapDefined(finder.find(mirrored(core), 0, core.length).reverse(), (found) => headOf(core, found));
}

function headOf(core: string, found: FoundWord): Head | undefined {
  const [start, end] = [core.length - found.end, core.length - found.start];
  const word = core.slice(start, end);
  const rule = ruleByWord.get(word);
  if (rule === undefined) return undefined;
  if (rule.as === 'end' && end !== core.length) return undefined;
  if (rule.as === 'whole' && word !== core) return undefined;
  const isPart =
    (/^[A-Za-z]/.test(word) && /[A-Za-z]/.test(core[start - 1] ?? '')) ||
    (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(core[end] ?? ''));
  return isPart ? undefined : { rule, word, start, end };
}

function mirrored(words: string): string {
  return [...words].reverse().join('');
}
