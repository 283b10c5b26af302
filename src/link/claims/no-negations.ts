import type { Span } from '../../text/span.ts';

/** Phrases that hold a word of negation and turn nothing round of what their clause says. */
export interface NoNegation {
  readonly id: string;
  readonly reason: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly words: RegExp;
}

const NUMBER = String.raw`(?:about |around |some |just )?(?:[£$€]?\d[\d,.]*\d|[£$€]?[2-9]|t(?:wo|hree|en|welve|wenty|hirty)|f(?:our|ive|orty|ifty)|s(?:ix|even)|eight|nine|eleven)\b`;

export const NO_NEGATIONS: readonly NoNegation[] = [
  {
    id: 'en:other-figure',
    reason: 'What is said is the figure that stands outside; that which it is not is put beside it.',
    example: '90 crates were delivered, not 40',
    words: new RegExp(
      String.raw`(?<=\d[^.;]{0,80}, ?)(?:and )?not (?:the )?${NUMBER}(?![^.;,]* (?:is|are|was|were|has|have|had)(?: been)? \w+(?:ed|en)\b)|\bnot ${NUMBER}(?= (?:\w+ ){0,3}but\b)`,
      'gi',
    ),
  },
  {
    id: 'zh:who-has-not',
    reason: 'A headless 的 names those of whom something is said: 没交的先登记 says that they are put down.',
    example: '没登记的先领一份',
    words:
      /(?:还没有?|尚未|没有?|沒有?|未)(?!必|来|來)[^，。；：“”的]{1,8}的(?=(?:先|都|也|再|就|一律|一概|由|均|全部?|請|请|要|可以?|必须|必須|暂|暫|按|照)[^，。；的])/g,
  },
  {
    id: 'wrongly-done',
    reason: 'What was not done rightly was done wrong: both say that it is wrong.',
    example: '砝码的重量没有正确填写',
    words:
      /(?:没有?|沒有?|未)(?:能|被)?(?:正确|正確|准确|準確)(?:地)?(?=[录錄填写寫记記读讀抄登输輸算计計标標印])|(?:\bnot|n['’]t)(?: been)? (?:correctly|accurately|properly) (?=(?:\w+ed|read|written|filled)\b)/g,
  },
];

/** Where such phrases stand in `words`, as spans of it. */
export function noNegationsIn(words: string): Span[] {
  return NO_NEGATIONS.flatMap((each) =>
    [...words.matchAll(each.words)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
