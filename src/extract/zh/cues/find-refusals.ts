import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** An answer that was not given, with what it would have been about between the two. */
const REFUSAL: Cue = {
  word: '未作回应',
  kind: 'decline',
  act: 'decline',
  example: '该公司尚未就此事作出回应',
};
const ANSWERS = createWordFinder([
  '回应',
  '回复',
  '答复',
  '置评',
  '表态',
  '回答',
  '作答',
  '应答',
  '接话',
  '接茬',
  '搭话',
  '搭腔',
  '理会',
  '理睬',
  '接受采访',
  '进一步采访',
]);
/** 未【就此事作出】, 没有【给出明确】: how and about what. */
const NOT_GIVEN =
  /(?:仍|并|暂|尚)?(?:未|没有|没能|未能|不愿|不肯|拒绝|婉拒|谢绝|不便|不予|得不到|未得到|未获得?|没得到|没有得到)了?(?:(?:就|对|向)[^，。；：“”]{1,20}?)?(?:作出|做出|给出|进行|予以|给予|发表|作)?(?:(?:任何|明确|正面|公开|正式|具体|进一步|官方|直接|书面|有效)(?:的)?)*$/;
/** No such stretch is longer. */
const MAX_BEFORE = 36;

/** 尚未就此事作出回应: not, what about and answering, wherever they stand in the clause. */
export function findRefusals(text: string, gap: Span, clause: number): FoundCue[] {
  return mapDefined(ANSWERS.find(text, gap.start, gap.end), ({ start, end }) => {
    if (/^[的了过者性率]/.test(text.slice(end, end + 1))) return undefined;
    const from = Math.max(gap.start, start - MAX_BEFORE);
    const before = NOT_GIVEN.exec(text.slice(from, start));
    return before === null ? undefined : foundCue(text, REFUSAL, from + before.index, end, clause);
  });
}
