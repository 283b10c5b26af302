import type { DossierReport } from '../../model/dossier.ts';
import { foldText } from '../../text/disguise/fold-text.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { NameParts } from './name-parts.ts';

/** How often words name a place or a body: as the whole of it, or in it. */
export interface OtherUse {
  readonly whole: number;
  readonly within: number;
}

/** How often each name also names places and bodies: 岚渡 in 岚渡县, Water in Calder Vale Water. */
export function countOtherUse(
  reports: readonly DossierReport[],
): (name: Pick<NameParts, 'key' | 'script'>) => OtherUse {
  const timesByWords = new Map<string, number>();
  for (const { report, mentions } of reports) {
    for (const { type, span } of mentions) {
      if (type !== 'place' && type !== 'body') continue;
      const words = sliceSpan(report.text, span);
      // SHEN: in a transcript is who speaks.
      if (/^\p{Lu}+$/u.test(words) && isSpeakerLabel(report.text, span)) continue;
      timesByWords.set(words, (timesByWords.get(words) ?? 0) + 1);
    }
  }
  const others = [...timesByWords].map(([words, times]) => ({
    words: ` ${foldText(words)[0]!
      .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
    times,
  }));
  const uses = new Map<string, OtherUse>();
  return ({ key, script }) => {
    let use = uses.get(key);
    if (use === undefined) {
      const sought = script === 'latin' ? ` ${key} ` : key;
      const holding = others.filter(({ words }) => words.includes(sought));
      const sum = (some: typeof holding) => some.reduce((total, { times }) => total + times, 0);
      use = { whole: sum(holding.filter(({ words }) => words.trim() === key)), within: sum(holding) };
      uses.set(key, use);
    }
    return use;
  };
}

function isSpeakerLabel(text: string, { start, end }: Span): boolean {
  return text[end] === ':' && (start === 0 || text[start - 1] === '\n');
}
