import { createWordFinder, type FoundWord } from '../words/word-finder.ts';
import { isSuffix, MAX_NAME, NO_HEADS, phraseCore } from './phrase-heads.ts';
import { HEAD_RULES, type HeadRule } from './speaker-nouns/head-rules.ts';

/** The noun of a phrase that tells that it names somebody who can speak, or a record. */
export interface SpeakerHead {
  readonly rule: HeadRule;
  readonly word: string;
  /** UTF-16 units of the phrase behind the head: a name, mostly. */
  readonly rest: number;
}

export const HEAD_FINDER = createWordFinder([...HEAD_RULES.keys(), ...NO_HEADS]);
const FIRM: HeadRule = HEAD_RULES.get('公司')!;

/** The last noun of `phrase` that tells who can speak, or a record; undefined where none does. */
export function findSpeakerHead(phrase: string): SpeakerHead | undefined {
  const core = phraseCore(phrase);
  const heads = HEAD_FINDER.find(core, 0, core.length).filter((found) => {
    const as = HEAD_RULES.get(found.word)?.as;
    return (
      as !== undefined &&
      (as !== 'end' || found.end === core.length) &&
      (as !== 'whole' || found.word === core)
    );
  });
  const of = core.lastIndexOf('的');
  let name: SpeakerHead | undefined;
  for (let index = heads.length - 1; index >= 0; index--) {
    const { word, start, end } = heads[index]!;
    const rest = core.length - end;
    // 【来自清河】的李女士: what stands before 的 tells nothing, but for a noun right before it.
    if (rest > MAX_NAME || (start < of && end !== of)) break;
    const rule = HEAD_RULES.get(word)!;
    if (rule.as === 'name') {
      name ??= { rule, word, rest };
    } else if (word.length > 1 || isSuffix(core, heads, index)) {
      return { rule: rule.as === 'of' ? ruleOfBody(heads, index) : rule, word, rest };
    }
  }
  return name;
}

/** 【教育局】工作人员: who speaks for a body is of its kind; of 家属方面, of the kind of 家属. */
function ruleOfBody(heads: readonly FoundWord[], index: number): HeadRule {
  const { word, start } = heads[index]!;
  const before = heads[index - 1];
  if (word === '方面' && before?.end === start) return HEAD_RULES.get(before.word)!;
  for (let other = index - 1; other >= 0; other--) {
    const rule = HEAD_RULES.get(heads[other]!.word)!;
    if (rule.as === 'body') return rule;
  }
  // 清河方面: what goes by a name alone is a firm.
  return word === '方面' ? FIRM : HEAD_RULES.get(word)!;
}
