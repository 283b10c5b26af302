import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { type Member, statementAround } from '../member.ts';
import { nameOthers } from '../name-others.ts';
import type { Heard } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { speakerOf } from '../speakers/speaker-of.ts';

/** What an amount is of, as far as its sentence says: the days and places that it names, and who speaks. */
export interface Scope extends Heard {
  readonly published: string | null;
  /** ISO dates to the day, or shorter. */
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly speaker: Speaker | null;
  /** Whether its sentence speaks of who says it: 本行, 我司, "our". */
  readonly isOwn: boolean;
  /** Whether its sentence says that the count goes on: 截至目前. */
  readonly goesOn: boolean;
  /** Up to when it counts, where its sentence says so with a day: 截至21日8时. */
  readonly upTo: string | null;
}

/** What happened longer ago than this, or in another year, is background in a report of today. */
const MOST_DAYS_BACK = 60;
/** Whose figure is a second account, not the next one of those who keep count. */
const DISSENTING: ReadonlySet<Speaker> = new Set(['party', 'public', 'expert', 'company']);

/** 截至目前，已有2人遇难: so far. */
const GOES_ON = /截至|截止|迄今|目前|\b(?:so far|as of|up to now|to date|by (?:now|then))\b/i;

/** 记者从望杏桥垮塌事故新闻发布会上获悉: who keeps count speaks there, whatever the matter is called. */
const CONFERENCE =
  /[从從在](?![^，。]*(?:家属|家屬)[^，。]*[会會])[^，。]{0,40}(?:发布会|發佈會|通报会|通報會|通气会|通氣會)/;

const OWN =
  /本(?:公司|行|店|校|院|厂|廠|企业|企業|集团|集團)|[我该該](?:司|行|公司|店|校|院|厂|廠|集团|集團)|我们|我們|\b(?:we|our|ours|I|my)\b/;

export function readScope(member: Member, sentence: Span, amount: Span): Scope {
  const { text, published } = member.report;
  const inside = (type: Mention['type']): Mention[] =>
    member.mentions.filter((mention) => mention.type === type && contains(sentence, mention.span));
  const statement = statementAround(member, amount);
  return {
    member,
    published,
    dates: inside('time').flatMap(({ value }) =>
      value !== null && /^\d{4}/.test(value) ? value.slice(0, 10) : [],
    ),
    places: inside('place').map(({ span }) => sliceSpan(text, span)),
    speaker: CONFERENCE.test(sliceSpan(text, sentence)) ? 'official' : (statement?.speaker ?? null),
    source: speakerOf(text, statement),
    isOwn: OWN.test(sliceSpan(text, sentence)),
    goesOn: GOES_ON.test(sliceSpan(text, sentence)),
    upTo: upTo(member, sentence),
  };
}

/** 截至21日8时, as of 8 am on Tuesday: what stands before the time. */
const UP_TO = /(?:截至|截止|\b(?:as of|by|until))(?:目前|发稿|記者发稿)?\s*$/i;

function upTo(member: Member, sentence: Span): string | null {
  const { text } = member.report;
  const time = member.mentions.find(
    ({ type, span }) =>
      type === 'time' && contains(sentence, span) && UP_TO.test(text.slice(sentence.start, span.start)),
  );
  const value = time?.value?.split('/').at(-1) ?? null;
  return value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value : null;
}

/** Whether a sentence tells of another time than its report: 「2002年3月，该地也曾地震」. */
export function isOfEarlierTime({ published, dates }: Scope): boolean {
  if (published === null) return false;
  return dates.some((date) => {
    if (date.slice(0, 4) !== published.slice(0, 4)) return true;
    return date.length >= 7 && daysBetween(date, published) > MOST_DAYS_BACK;
  });
}

/** Whether two amounts are of different days or places by their own sentences: 合肥4名, 昆明3名. */
export function areApart(a: Scope, b: Scope): boolean {
  return areOthers(a.dates, b.dates) || areOthers(a.places, b.places);
}

/** Whether two amounts are of different places by their own sentences. */
export function areElsewhere(a: Scope, b: Scope): boolean {
  return areOthers(a.places, b.places);
}

/** Whether both name some, and others. A Chinese and an English name may be of one place. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return nameOthers(a, b) && !a.some((one) => b.some((other) => HAN.test(one) !== HAN.test(other)));
}
const HAN = /\p{Script=Han}/u;

/**
 * Whether two figures are of one count as it goes on: of one source, both told as what is known so far, or both of those who
 * keep count, whose pages may give an older figure later. A victim's or a nurse's other figure is an account of its own, whenever it is told.
 */
export function areOneCount(a: Scope, b: Scope): boolean {
  if (isSameSpeaker(a, b) || (a.goesOn && b.goesOn)) return true;
  return ![a, b].some(isDissenting);
}

export function isDissenting({ speaker, source }: Pick<Scope, 'speaker' | 'source'>): boolean {
  return speaker !== null && DISSENTING.has(speaker) && !MEDIUM.test(source);
}
/** A wire service is a company too, and only passes the count on. */
const MEDIUM = /(?:社|通讯社|通訊社|新闻|新聞|日报|日報|晚报|晚報|[网網]|电视台|電視台|客户端|客戶端)$/;

function daysBetween(date: string, published: string): number {
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(date)) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.abs(days);
}
