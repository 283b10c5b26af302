import type { Mention } from '../../../model/mention.ts';
import type { Speaker } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Cue } from '../cues/cue.ts';
import { type PlaceName, placeNamesFrom } from '../mentions/place-names.ts';
import { kindOfPhrase } from './find-kind.ts';
import { findSpeakerHead, HEAD_FINDER } from './find-speaker-head.ts';
import { HEAD_RULES } from './speaker-nouns/head-rules.ts';

/** A longer rest after the noun is more than a name. */
const MAX_NAME_AFTER = 6;
/** What follows a noun and is no name: 旗舰店【的牛奶】, 腿部【不便】, 局【限性】. */
const NO_NAME =
  /^(?:[的了过着被不没未将把在追限踩][^，。]*|[^，。]*(?:性|度|感|量|率|式|型|制|权|额|价|款|产品|材料|设备|视频|态度|行为))$/;
/** Names that end in a character for a body: 王建国; 法国 is none. */
const GIVEN = /^..+[国会社村方州省署]$/;
/** A rule book in its marks is a record; other works in marks are media. */
const RULE_BOOK =
  /(?:法|条例|规定|标准|办法|规则|规范|通知|意见|指南|公报|报告|决定|判决书|合同|协议|章程|公告|通告|公示|通报|说明|纲要|计划|公约|宪法|声明|白皮书|方案|清单|规程|细则|守则|手册|预案)》/;

/** Whether a phrase names somebody or something that can speak: a person, a body, a role, a pronoun. */
export function isSpeaker(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  const phrase = text.slice(span.start, span.end);
  const head = findSpeakerHead(phrase);
  if (head !== undefined && !head.rule.isRecord && head.rest <= MAX_NAME_AFTER) {
    if (head.rest === 0 || !NO_NAME.test(phrase.slice(phrase.length - head.rest))) return true;
  }
  if (isPlace(phrase, 'foreign')) return true;
  return names.some(
    (name) =>
      name.span.end === span.end &&
      name.span.start >= span.start &&
      (name.type === 'person' || name.type === 'body'),
  );
}

/**
 * The kind of speaker that a phrase names, and the rule that says so. A name without a title is that of
 * somebody whom the matter concerns, and so is a short phrase that no rule knows. Where nobody is named, and of
 * words that no rule knows, `cue` may tell; `unknown` for '' without one.
 */
export function speakerOf(
  phrase: string,
  isName = false,
  cue: Cue | null = null,
  isNamed = false,
): { speaker: Speaker; rule: string; isOpen?: boolean } {
  if (phrase === '') return byCue(cue) ?? { speaker: 'unknown', rule: 'speaker:none' };
  const title = phrase.slice(-MAX_MARKED);
  if (TITLE.test(title)) {
    const id = RULE_BOOK.test(title) ? 'record' : 'media';
    return { speaker: id, rule: `speaker:${id}` };
  }
  // @清河小跑男: within the name of an account nothing tells but its end.
  if (phrase.startsWith('@')) return accountOf(phrase.slice(1));
  const kind = kindOfPhrase(phrase, isNamed);
  const isPlain = kind === undefined || GIVEN.test(phrase);
  if (isName && phrase.length <= 4 && isPlain) return { speaker: 'party', rule: 'speaker:name' };
  if (isPlace(phrase)) return { speaker: 'official', rule: 'speaker:place' };
  if (kind !== undefined && !(isName && kind.id === 'trade'))
    return { speaker: kind.speaker, rule: `speaker:${kind.id}`, isOpen: kind.isOpen === true };
  if (FIRM.test(phrase)) return { speaker: 'company', rule: 'speaker:firm' };
  // 【石碑】记载: what is no person and shows something is a record.
  if (cue?.kind === 'show' && !isName) return { speaker: 'record', rule: 'speaker:cue-show' };
  return { speaker: 'party', rule: 'speaker:default' };
}

/** @清河发布, @清泉超市官方, @小河淌水. */
function accountOf(name: string): { speaker: Speaker; rule: string } {
  const head = findSpeakerHead(name);
  const kind = head?.rest === 0 || name.endsWith('发布') ? kindOfPhrase(name) : undefined;
  return kind === undefined
    ? { speaker: 'unknown', rule: 'speaker:account' }
    : { speaker: kind.speaker, rule: `speaker:${kind.id}` };
}

/** Stocks and brands: *ST清泉, ABC, QuickBus. */
const FIRM =
  /^(?:\*?ST[一-龥A-Z]|[A-Z][A-Z0-9&-]{1,7}$|[A-Z][a-z]+[A-Z][A-Za-z]*$|[^，。“”]{0,12}(?:运营|运维|承建|承包|承办|施工|供货|供应|生产|维护|安装)[^，。“”]{1,14}的(?:[A-Z][\w&.-]*)(?: [A-Z][\w&.-]*)*$)/;

/** 法国表示, 清河县通报: a place named alone is those who govern it. `form` asks for names of that form only. */
function isPlace(phrase: string, form?: PlaceName['form']): boolean {
  const known = placeNamesFrom(phrase, 0).find(({ text }) => text === phrase);
  return known === undefined ? STATE.test(phrase) : form === undefined || known.form === form;
}
const STATE = /^[一-龥]{2,6}(?:国|斯坦)$/;

/** Who speaks where the sentence names nobody: 据报道 a medium, 网传 the public. */
function byCue(cue: Cue | null): { speaker: Speaker; rule: string } | undefined {
  const speaker = cue === null ? undefined : SPEAKER_BY_CUE.get(cue.word);
  return speaker === undefined ? undefined : { speaker, rule: `speaker:cue-${speaker}` };
}
const SPEAKER_BY_CUE: ReadonlyMap<string, Speaker> = new Map([
  ['报道', 'media'],
  ['报导', 'media'],
  ['据报道', 'media'],
  ['据报导', 'media'],
  ['网传', 'public'],
  ['传出', 'public'],
  ['流传', 'public'],
  ['通报', 'official'],
  ['有误', 'media'],
  ['应为', 'media'],
]);
const TITLE = /》(?:（[^）]{0,60}）)?$/;
/** A title in its marks is rarely longer. */
const MAX_MARKED = 100;

/** Whether a phrase names a document, a picture or a collection of facts: 监控画面, 天眼查. */
export function isRecord(text: string, span: Span): boolean {
  const phrase = text.slice(span.start, span.end);
  const title = phrase.slice(-MAX_MARKED);
  if (TITLE.test(title)) return RULE_BOOK.test(title);
  return !isPlace(phrase) && findSpeakerHead(phrase)?.rule.isRecord === true;
}

/** `words` themselves, which stand right before a name, where they end in a title; undefined for other words. */
export function titleBeforeName(words: string): string | undefined {
  const head = findSpeakerHead(words);
  return head !== undefined && head.rest === 0 && head.rule.isTitle ? words : undefined;
}

/** The title that `words`, which stand right behind a name, begin with (王某【局长】说); undefined for other words. */
export function titleAfterName(words: string): string | undefined {
  const word = HEAD_FINDER.at(words, 0, words.length);
  const rule = word === undefined ? undefined : HEAD_RULES.get(word);
  return rule?.isTitle === true && rule.as === 'role' ? word : undefined;
}
