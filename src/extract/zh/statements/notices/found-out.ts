import type { Cue } from '../../cues/cue.ts';
import { contentAfter } from '../find-content.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';

const FOUND: Cue = { word: '经查', kind: 'known', act: null, example: '一、经查，该店使用过期的油' };
/** 一、经核查，…: how a sentence of a notice begins that tells what its issuer has found. */
const OPENING =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?(?:目前|现|后|同时|另)?[，,]?(经(?:初步|进一步|反复|现场|快速|多方|深入|全面|联合|依法|专家|连夜|逐一|我[局校园院司县市区])*(?:了解|鉴定|勘查|勘验|比对|复核|复查|研判|询问|核查|核实|调查核实|调查了解|调查|查实|查证|查明|查|检查|检测|审查|排查|走访)(?:了解|核实|发现|认定|证实|确认|查明)?)[，,：:]/;

/**
 * 经查，该店使用过期的油: in a notice what was found is told by who put it out. In an article such a sentence is the
 * article's own, and none of the marked ones has a statement there.
 */
export function foundOut(
  { text, sentence, quotations }: SentenceParts,
  drafts: readonly Draft[],
): Draft | undefined {
  const opening = OPENING.exec(text.slice(sentence.start, sentence.end));
  if (opening === null) return undefined;
  const start = sentence.start + opening[0].length - 1;
  const cue = { start: start - opening[1]!.length, end: start };
  // 经查，网传停课系谣言: told by a verb of its own.
  if (drafts.some((draft) => draft.source === null || draft.source.start < start)) return undefined;
  const content = contentAfter(text, start, sentence.end, quotations);
  if (content === undefined) return undefined;
  // 经核查，现更正如下：: what was found stands below.
  const [first] = content.spans;
  if (first !== undefined && /如下$/.test(text.slice(first.start, first.end))) return undefined;
  return ruleDraft({
    frame: 'found-out',
    content: content.spans,
    cue,
    word: FOUND,
    mode: content.mode,
  });
}
