/**
 * What a language brings to the reader of time words: tables of rules, all data. `en/grammar.ts` and
 * `zh/grammar.ts` have the same shape; `read-expression.ts` is the one engine that runs them.
 *
 * Patterns are regular expressions that match at one offset of the folded text. `{name}` stands for a fragment.
 * Every repetition in them is bounded, so that no text makes them slow.
 */
import type { Bound, Length, Measure, Reading, TimeParts } from './time-parts.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly id: string;
  /** The words that the rule was made for; the tests read each of them. */
  readonly example: string;
}

/** Words that say one or more parts of a time. */
export interface PartsRule extends Rule {
  readonly pattern: string;
  /** Only after words that said one of these: 晚 is an evening in 7月15日晚, but not at the head. */
  readonly follows?: readonly (keyof TimeParts)[];
  /** Null where the words are no time after all (a 13th month). */
  readonly read: (groups: Groups, text: string, at: number) => TimeParts | null;
}

/** A number with a unit: 两个月, three weeks. Several in a row make one length. */
export interface MeasureRule extends Rule {
  readonly pattern: string;
  readonly read: (groups: Groups) => Measure | Length | null;
}

/** Words around a length that make a time of it: 三天前, in 2 weeks, two days after Christmas. */
export interface LengthRule extends Rule {
  readonly before?: string;
  readonly after?: string;
  /** A point has to follow `after`: two weeks after _Christmas_. */
  readonly beside?: 'point';
  readonly read: (length: Length, point: TimeParts | null) => Reading | null;
}

/** What may stand between two parts of one time: a blank, 的, a comma before a weekday. */
export interface GapRule extends Rule {
  readonly pattern: string;
  /** Some key of what came before and of what comes next, where it matters. */
  readonly from?: readonly (keyof TimeParts)[];
  readonly to?: readonly (keyof TimeParts)[];
}

/** Words between (and around) two points that make a range: 从…到…, between … and …. */
export interface RangeRule extends Rule {
  readonly before?: string;
  readonly between: string;
  readonly after?: string;
  /** `before` or `after` may be missing. */
  readonly open?: true;
}

/** Words before or after a point that leave one end open: 2018年之后, since August. */
export interface BoundRule extends Rule {
  readonly before?: string;
  readonly after?: string;
  /** Null widens the span only: 大约十点, around 1pm. */
  readonly bound: Bound | null;
  /** Only around a range: 从2016年至2018年. */
  readonly form?: 'range';
}

export interface Grammar {
  readonly language: 'zh' | 'en';
  readonly fragments: Readonly<Record<string, string>>;
  /** The text that rules read, unit for unit as long as the original: small letters, simplified signs. */
  readonly fold: (text: string) => string;
  /** Global. Finds each place where an expression may begin; cheap, for it reads every text to its end. */
  readonly trigger: RegExp;
  readonly parts: readonly PartsRule[];
  readonly measures: readonly MeasureRule[];
  readonly measureGap: string;
  readonly lengths: readonly LengthRule[];
  readonly gaps: readonly GapRule[];
  readonly ranges: readonly RangeRule[];
  readonly bounds: readonly BoundRule[];
  /** Vague words: 近日, recently. */
  readonly vague: readonly { id: string; example: string; pattern: string; timex: string }[];
  /** True where parts may follow only from coarse to fine (zh); English mixes them. */
  readonly coarseFirst: boolean;
  /** Timex of a shift by minutes or hours: Recognizers-Text gives a Chinese one the day only. */
  readonly shiftTimex: 'day' | 'second';
  /** True where the words are no time: a name, a modal verb, a piece of a longer number. */
  readonly isNoise: (candidate: Candidate) => boolean;
  /** Words in the same clause, before or after, that point ahead: 将于, will. */
  readonly ahead: {
    readonly before: RegExp;
    readonly after: RegExp;
    /** Of a deadline, anywhere before in its sentence or right behind: will publish its findings by the end of January. */
    readonly deadline: { readonly before: RegExp; readonly after: RegExp | null };
    /** Words nearer to the date that say it has been, whatever the sentence plans: 拟处罚款，曾于6月3日签收. */
    readonly past?: { readonly before: RegExp; readonly after: RegExp };
    /** Right before, far from the verb that it goes with: he will report to the committee for parks on. */
    readonly far?: RegExp;
  };
}

export interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** The source of a pattern with its `{name}` fragments put in. */
export function expand(pattern: string, fragments: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-zA-Z]\w*)\}/g, (whole, name: string) => {
    const fragment = fragments[name];
    if (fragment === undefined) throw new RangeError(`no fragment for ${whole}`);
    return `(?:${expand(fragment, fragments)})`;
  });
}
