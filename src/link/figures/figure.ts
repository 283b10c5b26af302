import type { Span } from '../../text/span.ts';

/** What a figure counts or measures; `any` is 个 with nothing behind it, which may be persons or things. */
export type Dimension =
  | 'persons'
  | 'things'
  | 'any'
  | 'money'
  | 'duration'
  | 'degrees'
  | 'length'
  | 'weight'
  | 'volume'
  | 'area'
  | 'share'
  | 'occasions'
  | 'sound'
  | 'speed';

/** A figure as its words leave it open: 六十多个 is 60 to 69, 上千件 1000 and more; measures are in minutes, metres, grams. */
export interface Figure {
  readonly span: Span;
  readonly low: number;
  readonly high: number;
  /** Whether the words give it as about so: 约, "some". */
  readonly isAbout: boolean;
  readonly dimension: Dimension;
  /** In what it is counted: 件, "pallet"; of money its currency. */
  readonly unit: string;
  /** The thing that is counted: 香樟, "tree"; null where no word behind the figure says it. */
  readonly noun: string | null;
  /** The words that may name what is counted: that noun, and the one that the figure stands behind; English ones stemmed. */
  readonly nouns: readonly string[];
  /** Of persons, as whom: 救生员, "passenger"; null where any person is meant. */
  readonly role: string | null;
}
