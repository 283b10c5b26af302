import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** What somebody's words are called, before what they are: 校方的【解释】是管道老化. */
export const NAMED: Cue = { word: '说法是', kind: 'say', act: null, example: '校方的解释是，管道老化' };
const GROUNDS = new Set(['理由', '原因']);
/** A ground in marks is given in somebody's words: …，理由是“人手不足”. */
const GROUND: Cue = { ...NAMED, word: '理由是', kind: 'urge', example: '校方拒绝复检，理由是“人手不足”' };
const NAMED_OPINION: Cue = { ...NAMED, act: 'opinion', example: '检方的量刑建议为判一年' };
const NAMED_REQUEST: Cue = { ...NAMED, act: 'ask', example: '家长的要求是退款' };

const CUE_BY_NOUN: ReadonlyMap<string, Cue> = new Map([
  ...[
    '说法',
    '讲法',
    '说辞',
    '解释',
    '回答',
    '答复',
    '回复',
    '回应',
    '回话',
    '意思',
    '理由',
    '原因',
    '原话',
    '口径',
    '借口',
  ].map((noun) => [noun, NAMED] as const),
  ...['建议', '观点', '看法', '判断', '意见', '主张', '评价', '结论', '估计', '想法', '担心', '担忧'].map(
    (noun) => [noun, NAMED_OPINION] as const,
  ),
  ...['要求', '诉求', '请求', '疑问', '心愿', '愿望', '希望'].map((noun) => [noun, NAMED_REQUEST] as const),
]);
const NOUNS = createWordFinder([...CUE_BY_NOUN.keys()]);
const IS = /^[也都则一直就仍]{0,2}[是为](?=[：:，,“「])|^[也都则一直就仍]{0,2}是(?![什否谁哪不没从由])/;
/** 说法是【错的】, 建议是【合理的】: judged, and not told. */
const JUDGED = /^(?:[^，。：“]{1,8}的(?=[，。]|$)|假|错|不实|谣|虚假|不对)/;
const MAX_AHEAD = 20;

/** Words that are told by their name and 是: the cue is the name with 是, and whoever stands before 的 is the source. */
export function findNamedWords(text: string, gap: Span, clause: number): FoundCue[] {
  return mapDefined(NOUNS.find(text, gap.start, gap.end), ({ word, start, end }): FoundCue | undefined => {
    const is = IS.exec(text.slice(end, Math.min(gap.end + 1, end + 6)));
    if (is === null) return undefined;
    const from = end + is[0].length;
    if (JUDGED.test(text.slice(from, from + MAX_AHEAD))) return undefined;
    // 量刑|建议: the noun takes in what belongs to it, up to 的.
    const of = text.slice(Math.max(gap.start, start - 5), start).lastIndexOf('的');
    // …，【理由】是“人手不足”: of whom the sentence has told before.
    if (of < 0 && start === gap.start && GROUNDS.has(word) && /[“「]/.test(text[from] ?? ''))
      return { ...foundCue(text, GROUND, start, from, clause), end: from };
    if (of < 0) return undefined;
    const owned = Math.max(gap.start, start - 5) + of;
    return { ...foundCue(text, CUE_BY_NOUN.get(word)!, start, from, clause), end: from, sourceEnd: owned };
  });
}
