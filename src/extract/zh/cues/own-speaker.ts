import type { Span } from '../../../text/span.ts';
import { type Before, OPEN, spokenBy, withSubject } from '../sources/before.ts';
import { findSource } from '../sources/find-source.ts';
import { subjectBefore } from '../sources/subject-before.ts';
import { ACCORDING, type CuePlace } from './cue-place.ts';
import { NAMED } from './find-named-words.ts';
import { BY_WHOM, NOT_GOT } from './find-unproved.ts';

/** Only somebody can do these, so that any name before them is a speaker. */
const AGENT_VERBS = new Set(['宣布', '承认', '否认', '承诺', '呼吁', '警告', '证实', '公告']);
/** Verbs that follow whom it comes from: 据店主【透露】…. */
const TELLS = new Set(['透露', '介绍', '说', '称', '报道', '爆料', '了解', '披露', '回忆', '所说', '所言']);
const LEARNS = new Set(['获悉', '了解到', '得知']);
/** 从【镇政府】获悉. */
export const TOLD_BY = /从(.{2,40}?)(?:处|那里|那儿|口中|方面)?$/;
const ACCOUNT = /[^\s，。；：“”@]{0,16}@[\w一-龥·-]{2,20}\s+$/;
/** Adverbs, particles and short verbs between a name and its verb of speech. */
const NO_NAME_END =
  '还又也都就曾并则却均亦再便才仅只更已所未没将会要可或应着等即方自这那时后前今近对向大高低哭笑在处先发转突中里上下速早晚常总亲首初终继频屡当';

/** Calls that somebody receives. */
const HEARS = new Set(['报警', '来电', '反映', '举报', '投诉', '报称', '报告', '致电']);
const HEARD = /(?<![没有未曾])(?:接|接到|收到)了?(?:一名|一位|有)?([^，。；：“”]{1,16})$/;

/** What the words before the cue in its clause tell of who speaks. */
export function ownSpeaker(place: CuePlace): Before {
  const found = speakerBefore(place);
  if (found.subject !== undefined) return withSubject(found, wholeName(place, found.subject));
  // 松野平|一（称）: a name that the name finder cut one character short.
  const short = place.names.find(
    ({ type, span }) => type === 'person' && span.end === place.cue.sourceEnd - 1,
  );
  if (short !== undefined && /[一二三]/.test(place.text[short.span.end]!))
    return { ...withSubject(found, { start: short.span.start, end: place.cue.sourceEnd }), isOpen: false };
  return place.nickname === undefined ? found : withSubject(found, toSpan(place.nickname));
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function speakerBefore({ text, names, clause, cue, word, kind, from: begin }: CuePlace): Before {
  const { first } = cue;
  // 据【“河边记者”】透露店主…: named as the one it comes from, with what he told right after the verb.
  const opening =
    begin === clause.start && TELLS.has(word) ? ACCORDING.exec(text.slice(begin, cue.start)) : null;
  // 【为什么】通报说没有伤亡？, 【而】清泉公司称: how a question or another side begins.
  const why = WHY.exec(text.slice(begin, cue.start))?.[0].length ?? 0;
  const from = begin + (opening?.[0].length ?? 0) + why;
  const before = text.slice(from, cue.start);

  // 供水公司经理@小河1972 （回应称）: an account by its name, with the blank that pages put behind it.
  const account = before.includes('@') ? ACCOUNT.exec(before) : null;
  if (account !== null) {
    const start = from + account.index + account[0].length - account[0].trimStart().length;
    return spokenBy({ start, end: start + account[0].trim().length });
  }
  // 晚报记者【从镇政府】获悉: it comes from them.
  const told = LEARNS.has(word) ? TOLD_BY.exec(before) : null;
  if (told !== null) {
    const start = from + told.index + 1;
    return spokenBy(findSource(text, { start, end: start + told[1]!.length }, names));
  }
  // 县公安局接【店主】报警（称）: whose words reached the body.
  const heard = HEARS.has(first.word) ? HEARD.exec(text.slice(from, cue.sourceEnd)) : null;
  if (heard !== null) {
    const start = from + heard.index + heard[0].length - heard[1]!.length;
    const who = findSource(text, { start, end: cue.sourceEnd }, names);
    if (who !== undefined) return spokenBy(who);
  }
  // 未得到【县教育局】（证实）: who would have to.
  if (cue.cue === NOT_GOT) {
    const by = BY_WHOM.exec(text.slice(cue.end, clause.end));
    const whom = by === null ? undefined : { start: cue.end, end: cue.end + by[1]!.length };
    return spokenBy(whom && findSource(text, whom, names));
  }
  // 【110】说转到镇里: those who answer there.
  const line = LINE.exec(before);
  if (line !== null) {
    const start = from + line.index + line[0].indexOf(line[1]!);
    return spokenBy({ start, end: start + line[1]!.length });
  }
  // 我听【老张】说: from whom it was heard.
  const heardFrom = HEARD_FROM.has(word) ? HEARD_SAY.exec(before) : null;
  if (heardFrom !== null) {
    const start = from + heardFrom.index + heardFrom[0].length - heardFrom[1]!.length;
    return spokenBy(findSource(text, { start, end: start + heardFrom[1]!.length }, names));
  }
  // 孩子【一上岸就】说: when he said it.
  const atOnce = AT_ONCE.exec(before);
  if (atOnce !== null)
    return subjectBefore(text, { start: from, end: from + atOnce[1]!.length }, names, 'plain');
  // 经公司研究【决定】: who has talked it over.
  const decided =
    word === '决定' && !/^[，,]?现[将就]/.test(text.slice(cue.end, cue.end + 3))
      ? DECIDED.exec(before)
      : null;
  if (decided !== null) {
    const start = from + decided.index + decided[0].indexOf(decided[1]!);
    return spokenBy(findSource(text, { start, end: start + decided[1]!.length }, names));
  }
  const isQuoting = before.endsWith('的话') || before.endsWith('的话来');
  // 引用网友的话说: whoever quotes them says it.
  const cited = !isQuoting ? null : /(?:引用|援引|引述|转述|借用)[^，。]{2,30}的话[来]?$/.exec(before);
  if (cited !== null) return subjectBefore(text, { start: from, end: from + cited.index }, names, 'plain');
  // 用店主的话说: the words are his.
  const quoted = isQuoting ? /用(.{2,16})的话[来]?$/.exec(before) : null;
  if (quoted !== null) {
    const start = from + quoted.index + 1;
    return spokenBy({ start, end: start + quoted[1]!.length });
  }
  // 她认为【刘茜】当时的（原话是）: whose words she tells.
  const thought = cue.cue === NAMED ? THOUGHT.exec(text.slice(from, cue.sourceEnd)) : null;
  if (thought !== null) {
    const start = from + thought[0].length - thought[1]!.length;
    return subjectBefore(text, { start, end: cue.sourceEnd }, names, 'plain');
  }
  const isPlain =
    kind === 'say' || kind === 'decline' || kind === 'tell' || kind === 'prefix' || AGENT_VERBS.has(word);
  const manner = kind === 'show' ? 'shown' : isPlain ? 'plain' : 'other';
  const found = subjectBefore(text, { start: from, end: cue.sourceEnd }, names, manner);
  // 曾【两次向前台】（反映）: to whom, and how often.
  const { subject } = found;
  return subject !== undefined && TO_WHOM.test(text.slice(subject.start, subject.end)) ? OPEN : found;
}
const WHY = /^\s*(?:那么?|请问)?(?:为什么|为何|凭什么|难道)|^\s*而(?![且是今已言立后])/;
const LINE = /^\s*((?:110|119|120|122|123\d\d)(?:热线|平台|指挥中心|接线员|那边)?)$/;
const HEARD_FROM = new Set(['说', '讲', '说起', '说过', '提起']);
const HEARD_SAY =
  /(?:^|[，。\s我们她他也都刚曾])听(?:到|过)?((?!人|别人|说|他们|她们|大家|闻|取|着|见)[^，。；：“”的]{2,10})$/;
const AT_ONCE = /^([^，。；“”]{1,12})一(?![个位名些家直般样再]|[天日])[^，。；“”一]{1,5}就$/;
const DECIDED = /经([^，。；“”]{1,14}?)(?:集体|会议|认真|慎重|班子)?(?:研究|讨论|商议|审议)$/;
const TO_WHOM = /^(?:[一两二三四五六七八九十多几数\d]+次|多次|屡次)[向对给跟找朝]/;
const THOUGHT = /(?:认为|坚称|声称|指出|记得|强调|指)([^，。；：“”]{2,12})$/;

/** The name where the name finder has cut it one character short, or taken in one too many. */
function wholeName({ text, names, cue }: CuePlace, subject: Span): Span {
  // 何立|坚（强调）: the last character of a name that the name finder cut short.
  const isCutShort =
    cue.sourceEnd - subject.end === 1 &&
    names.some(({ type, span }) => type === 'person' && span.end === subject.end) &&
    /[一-龥]/.test(text[subject.end]!) &&
    !NO_NAME_END.includes(text[subject.end]!);
  if (isCutShort) return { ...subject, end: cue.sourceEnd };
  // 安娜·希尔【曾】表示: the adverb that a name with a dot has taken in.
  const isLong =
    subject.end === cue.sourceEnd &&
    /[·•][^·•，。]{1,8}[曾也还则]$/.test(text.slice(subject.start, subject.end));
  return isLong ? { ...subject, end: subject.end - 1 } : subject;
}
