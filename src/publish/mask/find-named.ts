import type { DossierReport } from '../../model/dossier.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { findFramed } from './find-framed.ts';
import { readLabel, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isOfficialAccount } from './no-persons.ts';
import { isBodyName, readCredits } from './read-credits.ts';
import { kinIn } from './short-names.ts';

/** 网友“清汤一碗”, user "tea at four": a name that somebody gave themselves. */
const NET_NAME =
  /(?:网友|網友|网民|用户|用戶|网名|昵称|博主|楼主|微博名|\b(?:users?|commenters?|posters?|blogger|nicknamed|handle)\b)\s{0,2}[“"「『‘'](?<name>[^”"」』’'\n]{2,24})[”"」』’']/giu;

/** **@汀洲妈妈林:** in a copied post, 楼下 云涟老王： below it: what somebody is called there. */
const HANDLE =
  /(?<![\p{L}\p{N}.])[@＠](?<handle>(?:[A-Za-z0-9_]{1,15})?\p{Script=Han}[\p{L}\p{N}_·-]{1,19})|^\s*(?:楼下|楼上|楼主|层主|\d{1,4}楼|回复)\s+(?<floor>[^\s:：]{2,16})[:：]/gmu;
/** 青枫路人 回复 @momo：, and 青枫路人V：… with a date below: who remarks, on a page that shows no @. */
const REMARK =
  /^[ \t]*(?<author>[^\s:：@＠，。、？！]{2,20})[ \t]+回复[ \t]+[@＠]?(?<to>[^\s:：，。？！]{2,20})[:：]|^[ \t]*(?<dated>[^\s:：@＠，。、？！]{2,16}?)V?[:：][^\n]+\n[ \t]*(?:\d{4}[-年])?\d{1,2}[-月]\d{1,2}日?[ \t]+\d{1,2}:\d{2}(?=[ \t]*(?:\n|$))/gmu;
/** Whoever reads it: @所有人. */
const EVERYBODY = /^(?:所有人|全体成员|全体|大家)$/;
/** @卓总, @卓馆: a family name with what somebody is, in short, as chats of colleagues write it. Nobody's name of their own. */
const IN_OFFICE =
  /^(?:\p{Script=Han}|欧阳|上官|司马|诸葛|司徒|皇甫)(?:总|董|馆|校|局|处|科|院|所|厂|队|工|导|书记|主任|经理|老师)$/u;
/** A byline that stands in the text: By Jane Roe, Meridian Wire; （记者 贺舟）; (Reporter He Zhou). */
const BYLINE =
  /^(?:By|Words by|Reporting by|Photographs? by|Edited by)[ \t]+(?<line>\p{Lu}[^\n]{2,80})$|[（(](?:本报|本网)?(?:记者|通讯员|[Rr]eporters?)[ \t:：]*(?<bracket>[^()（）\n]{2,60})[)）]/gmu;

/** Every place of a report that names somebody, in the order of the text; its byline last. */
export function findNamed({ report, mentions }: DossierReport): NamedAt[] {
  const { id, text, transcript, byline, blocks } = report;
  const at = (start: number, end: number, from: NamedAt['from']): NamedAt[] => {
    const words = text.slice(start, end);
    const name = from === 'label' ? readLabel(words) : readNameParts(words);
    return name === undefined ? [] : [{ name, report: id, span: { start, end }, from }];
  };
  // Leo in Hannah (Leo's mum): somebody else, and perhaps no person: 柏塘 in 柏塘妈妈.
  const kinOf = (label: Span) =>
    kinIn(sliceSpan(text, label)).flatMap((name) => {
      if (ANY_CHILD.test(name)) return [];
      const start = text.indexOf(name, label.start);
      return at(start, start + name.length, isPetName(name) ? 'pet-name' : 'mention');
    });
  const labels = [
    ...blocks.filter(({ role }) => role === 'label'),
    ...(transcript?.messages ?? []).flatMap(({ label, reply }) => [label, reply?.label ?? null]),
    // The title of a chat between two is the other one's name.
    ...(report.kind === 'chat' && transcript && isBetweenTwo(text, transcript) ? [transcript.name] : []),
  ];
  const bodies = new Set(bodiesOf({ report, mentions }));
  const inText = [
    ...mentions
      .filter(({ type }) => type === 'person')
      .flatMap(({ span }) => at(span.start, span.end, 'mention')),
    ...labels.flatMap((span) => {
      if (span === null) return [];
      // Who answered a question or sent a mail may be a body; the labels of a chat are all persons.
      const isBody =
        isOfficialAccount(sliceSpan(text, span), report.kind === 'chat') ||
        (report.kind === 'record' && readCredits(text.slice(span.start, span.end), bodies).length === 0);
      return isBody ? [] : [...at(span.start, span.end, 'label'), ...kinOf(span)];
    }),
    ...[...text.matchAll(NET_NAME)].flatMap((match) => {
      const start = match.index + match[0].length - 1 - match.groups!.name!.length;
      return at(start, start + match.groups!.name!.length, 'net-name');
    }),
    ...[...text.matchAll(HANDLE)].flatMap(({ 0: words, index, groups }) => {
      const called = (groups!.handle ?? groups!.floor)!;
      const start = index + words.lastIndexOf(called);
      return isBodyName(called) ||
        isOfficialAccount(called, false) ||
        EVERYBODY.test(called) ||
        IN_OFFICE.test(called)
        ? []
        : at(start, start + called.length, 'net-name');
    }),
    ...[...text.matchAll(REMARK)].flatMap(({ 0: line, index, groups }) =>
      [groups!.author, groups!.to, groups!.dated].flatMap((called) => {
        if (called === undefined || isBodyName(called) || isOfficialAccount(called, false)) return [];
        const start = index + (called === groups!.to ? line.lastIndexOf(called) : line.indexOf(called));
        return at(start, start + called.length, 'net-name');
      }),
    ),
    ...asciiHandles(text).flatMap(({ start, end, handle }): NamedAt[] => {
      const name = readLabel(handle);
      return name === undefined ? [] : [{ name, report: id, span: { start, end }, from: 'net-name' }];
    }),
    ...findFramed(text).flatMap(({ start, words }) =>
      bodies.has(words) || isBodyName(words) ? [] : at(start, start + words.length, 'frame'),
    ),
    ...[...text.matchAll(BYLINE)].flatMap(({ 0: words, index, groups }) =>
      readCredits((groups!.line ?? groups!.bracket)!, bodies).flatMap((name): NamedAt[] => {
        const start = index + words.indexOf(name.words);
        const span = { start, end: start + name.words.length };
        return words.includes(name.words) ? [{ name, report: id, span, from: 'credit' }] : [];
      }),
    ),
  ].sort((a, b) => a.span!.start - b.span!.start);
  const { lines = [], messages = [] } = report.correction ?? {};
  const correctors = [...lines, ...messages].flatMap(({ by }) => creditsOf(id, by, bodies));
  return [...inText, ...creditsOf(id, byline, bodies), ...correctors];
}

/** What every child is called: 宝宝妈. */
const ANY_CHILD = /^(?:[大小二三]?宝[宝贝]?|[小大]?(?:孩子?|娃娃?|朋友|囡囡))$/u;

/** 豆豆: the character twice, and none of kin. */
function isPetName(name: string): boolean {
  return (
    /^(?<one>\p{Script=Han})\k<one>$/u.test(name) && !/[宝爸妈爷奶哥姐弟妹叔姑舅姥伯婆公太人大小]/.test(name)
  );
}

/** What a report calls bodies: whoever was asked or is credited may be one. */
export function bodiesOf({ report, mentions }: Pick<DossierReport, 'report' | 'mentions'>): string[] {
  const named = mentions
    .filter(({ type }) => type === 'body')
    .map(({ span }) => sliceSpan(report.text, span));
  return [report.outlet, report.site, ...named].filter((name) => name !== null);
}

/** @momo： at the head of a remark: whoever wrote it. Wherever the handle stands then, it is theirs, with the sign. */
function asciiHandles(text: string): { start: number; end: number; handle: string }[] {
  const authors = new Set(
    [...text.matchAll(/^[ \t*]*[@＠](?<handle>[A-Za-z0-9_]{2,30})(?=\s*(?:[:：]|回复))/gmu)].map(
      ({ groups }) => groups!.handle!,
    ),
  );
  return [...text.matchAll(/[@＠](?<handle>[A-Za-z0-9_]{2,30})(?![\w.@])/gu)].flatMap(
    ({ index, 0: words, groups }) =>
      authors.has(groups!.handle!)
        ? [{ start: index, end: index + words.length, handle: groups!.handle! }]
        : [],
  );
}

function isBetweenTwo(text: string, { members, messages }: Transcript): boolean {
  const labels = new Set(messages.flatMap(({ label }) => (label === null ? [] : [sliceSpan(text, label)])));
  return members === null && labels.size <= 2;
}

/** The persons whom a byline, or a name under a decision, names. */
export function creditsOf(report: string, byline: string | null, bodies: ReadonlySet<string>): NamedAt[] {
  if (byline === null) return [];
  return readCredits(byline, bodies).map((name) => ({ name, report, span: null, from: 'credit' as const }));
}
