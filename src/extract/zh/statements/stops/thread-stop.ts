import type { Span } from '../../../../text/span.ts';
import type { Framed } from '../../cues/frame-cue.ts';
import { isOwnThread } from '../clause-run.ts';
import { trimContent } from '../find-content.ts';
import { hasPredicate } from '../has-predicate.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import { ThreadStep } from './thread-step.ts';
import { THREAD_TURNS, TURNS } from './thread-turns.ts';

const WHEN =
  /(?:后不久|之后|以后|(?<![最背前])后|之外|之余|的同时|(?<![小及同届])时|的时候|之际|之前|以前|(?<![目眼面跟之以门])前)$/;
const AT = /(?:时|的时候|之际|前)$/;
const EXCEPT = /^\s*除/;
const BESIDE = /(?:之外|以外|外)$/;
/** Cues after which what tells when may still be content. */
const LOOSE = new Set(['say', 'show', 'tell']);

/** Before a rumour that is only named as what something is about. */
export const ABOUT = /(?:针对|对于|关于|就|对|回应|辟谣)(?:网上|网络|近日|日前|近期)?$/;

/** Where the article's own thread goes on, before `end`: 店主承认罐头过期，【这让居民很生气】. */
export function threadStop(parts: SentenceParts, framed: Framed, end: number, isFollowed: boolean): number {
  if (framed.frame === 'according') return end;
  if (framed.frame === 'known') return rumourStop(parts, framed, end);
  const when = whenStop(parts, framed, isFollowed);
  if (when !== undefined) return when;

  const { text, clauses } = parts;
  const { cue } = framed;
  // Before its object has begun nothing can turn away from it.
  const hasObject = trimContent(text, { start: cue.end, end: clauses[cue.clause]!.end }) !== undefined;
  for (let index = cue.clause + 1; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (clause.start >= end) return end;
    const isLed = /^[：:]$/.test(clauses[index - 1]!.mark);
    const isBegun = hasObject || index > cue.clause + 1;
    if (isLed || !isBegun) continue;
    const step = new ThreadStep(parts, framed, index);
    if (THREAD_TURNS.some(({ turns }) => turns(step))) return clause.start;
  }
  return end;
}

/** 【也曾被指】欠薪: what else goes round is told anew. */
const RUMOUR_TURNS = new RegExp(
  `${TURNS.source}|^[\\s，]*(?:[也还又再更并]|甚至|此外)*曾?(?:一度)?被(?:曝|指|爆|吐槽|批评)`,
);

/** Where what goes round ends. */
function rumourStop({ text, clauses }: SentenceParts, { cue }: Framed, end: number): number {
  // 针对【网传】停课一事，…: with its phrase.
  const own = clauses[cue.clause]!;
  if (ABOUT.test(text.slice(own.start, cue.start))) return Math.min(end, own.end);
  // 传言称停业，但校方没有声明: where the article turns.
  const isRumour = cue.cue.act === 'allege';
  const turns = (each: Span) => isRumour && RUMOUR_TURNS.test(text.slice(each.start, each.start + 8));
  const stop = clauses.find(
    (each, at) =>
      at > cue.clause &&
      each.start < end &&
      (isOwnThread(text, each) || turns(each) || /^\s$/.test(clauses[at - 1]!.mark)),
  );
  return stop?.start ?? end;
}

/** 宣布停课【后】，…; 谈到停课【时】，…: what tells when is no content; undefined where nothing does. */
function whenStop(parts: SentenceParts, { cue }: Framed, isFollowed: boolean): number | undefined {
  const { text, clauses } = parts;
  const own = clauses[cue.clause]!;
  // 除了校方表示歉意【外】，…: what it is beside.
  const except = EXCEPT.test(text.slice(own.start, cue.start))
    ? BESIDE.exec(text.slice(cue.end, own.end))
    : null;
  if (except !== null) return own.end - except[0].length;
  const isCut = own.mark !== '' && (isFollowed || !LOOSE.has(cue.cue.kind));
  const when = isCut && !ThreadStep.isMarked(parts, cue) ? WHEN.exec(text.slice(cue.end, own.end)) : null;
  if (when === null) return undefined;
  const stop = own.end - when[0].length;
  return !AT.test(when[0]) || hasPredicate(text, { start: cue.end, end: stop }) ? stop : cue.end;
}
