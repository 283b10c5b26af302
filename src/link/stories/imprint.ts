import { sameCountry } from '../../text/same-country.ts';
import { createSketch } from '../../text/sketch.ts';
import { findTerms, type Term } from '../../text/terms.ts';
import { findMessageKeys } from '../chats/chat-messages.ts';
import type { Linkable } from '../linkable.ts';
import { findNamedOriginal } from '../origins/named-original.ts';

/**
 * What is kept of a report while others are read: enough to link it, without its text.
 */
export interface Imprint {
  readonly id: string;
  readonly published: string | null;
  /** Its terms by number, in order of first appearance, with how often each stands there. */
  readonly terms: Int32Array;
  readonly counts: Float32Array;
  readonly sketch: Uint32Array;
  /** Its headline's letters and digits; null for none or one of a few, which many pages have. */
  readonly headline: string | null;
  /** Letters and digits of the text, which a copy's share is judged by. */
  readonly url: string | null;
  readonly canonical: string | null;
  /** The bare address of what it says that it was translated from. */
  readonly original: string | null;
  /** What its messages are known by, where it is a chat. */
  readonly messages: ReadonlySet<string> | null;
}

/** Gives each term a number, the same for all reports of one linker. */
export interface Vocabulary {
  /** The number of the term, a country's words being one (`sameCountry`); notes how it is written there. */
  numberOf(term: Term): number;
  /** By number. */
  readonly terms: readonly string[];
  /** Whether the term was mostly written with a capital: under 3 of 10 times small, since headlines capitalise. */
  isName(number: number): boolean;
  /** Whether the term is never but with a capital, in so many places that no headline's capitals are the reason. */
  isProperName(number: number): boolean;
  /** How a Latin term is written before it was stemmed: the shortest form, of equals the first in order. */
  writtenAs(number: number): string;
}

const MOST_SMALL_OF_NAME = 0.3;
/** Of ten words of headlines three have capitals: six by chance are rare. A slip is forgiven. */
const MOST_SMALL_OF_PROPER_NAME = 0.03;
const LEAST_OF_PROPER_NAME = 6;

/**
 * A headline says what the news is, the body also who else was asked: its words count twice again. Chosen, not
 * tuned.
 */
const TITLE_WEIGHT = 2;

/**
 * Characters of the text whose terms are read. News is told from its most important end, and what follows is
 * background that many stories share. It bounds the cost of a long text; other lengths were not tried.
 */
const LEAD_LENGTH = 3000;

export function createImprint(report: Linkable, vocabulary: Vocabulary): Imprint {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const term of findTerms(text)) {
      const number = vocabulary.numberOf(term);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
  };
  count(report.title ?? '', TITLE_WEIGHT);
  count(report.text.slice(0, LEAD_LENGTH), 1);
  return {
    id: report.id,
    published: report.published,
    terms: Int32Array.from(counts.keys()),
    counts: Float32Array.from(counts.values()),
    sketch: createSketch(bodyOf(report)),
    headline: bareHeadline(report.title),
    url: report.url,
    canonical: report.canonical,
    original: findNamedOriginal(report.text)?.address ?? null,
    messages: report.transcript === undefined ? null : findMessageKeys(report.text, report.transcript),
  };
}

/**
 * What a copy has from its original: the text below the headline, for who copies writes another one over it. A cut copy of
 * four paragraphs would else fall under `LEAST_CUT` by its new headline and one line to its readers. Of a report that is
 * nothing else, the headline.
 */
function bodyOf({ title, text }: Linkable): string {
  if (title === null || !text.startsWith(title)) return text === '' ? (title ?? '') : text;
  const body = text.slice(title.length);
  return body.trim() === '' ? text : body;
}

/** 「情况通报」 stands above any notice. */
const SHORTEST_HEADLINE = 10;

function bareHeadline(title: string | null): string | null {
  const bare = (title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare.length < SHORTEST_HEADLINE ? null : bare;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const capitals: number[] = [];
  const smalls: number[] = [];
  const written: string[] = [];
  return {
    terms,
    numberOf({ term: form, word, isCapital }) {
      const term = sameCountry({ term: form, isCapital });
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        capitals.push(0);
        smalls.push(0);
        written.push(word);
      } else if (isShorter(word, written[number]!)) written[number] = word;
      if (isCapital) capitals[number]!++;
      else smalls[number]!++;
      return number;
    },
    isName(number) {
      const small = smalls[number]!;
      return small <= MOST_SMALL_OF_NAME * (small + capitals[number]!);
    },
    isProperName(number) {
      const [small, capital] = [smalls[number]!, capitals[number]!];
      return (
        small + capital >= LEAST_OF_PROPER_NAME && small <= MOST_SMALL_OF_PROPER_NAME * (small + capital)
      );
    },
    writtenAs: (number) => written[number]!,
  };
}

function isShorter(a: string, b: string): boolean {
  return a.length < b.length || (a.length === b.length && a < b);
}
