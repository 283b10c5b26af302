import type { Span } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { createWordFinder } from '../words/word-finder.ts';
import type { Cue } from './cue.ts';
import { type FoundCue, foundCue } from './found-cue.ts';

/** What could not be proved, with how between the two. */
const UNABLE: Cue = {
  word: '未能证实',
  kind: 'unable',
  act: 'unaware',
  example: '本报未能独立证实这一说法',
};
/** 该说法【未得到县教育局证实】: the same, by whoever would have to. */
export const NOT_GOT: Cue = {
  word: '未得到证实',
  kind: 'decline',
  act: 'decline',
  example: '该说法未得到县教育局证实',
};
/** 未得到【县教育局】: by whom. */
const NOT_GOT_BY =
  /((?:未|没有|没|未能|没能|尚未|并未|暂未|仍未)(?:得到|获得|获)了?)(?!官方|权威|有关|相关|独立|任何|各方|多方|第三方|外界)[^，。；：“”]{2,24}$/;
/** Whom it is not got from, right behind it. */
export const BY_WHOM =
  /^([^，。；：“”]{2,24}?)(?:方面|官方)?的?(?:独立|正式|公开|进一步|任何)*(?:证实|核实|确认|回应|认可)/;
/** What a body has not confirmed, with how between the two. */
const NOT_DONE: Cue = {
  word: '没有证实',
  kind: 'decline',
  act: 'decline',
  example: '校方至今没有正式证实停课的消息',
};
const PROOFS = createWordFinder(['证实', '核实', '确认', '验证', '查证', '求证', '印证']);

/** How, how far, by whom and towards whom something is confirmed. */
const HOW =
  '(?:独立|完全|全部|彻底|进一步|正式|最终|最后|直接|公开|明确|当场|当面|立即|马上|及时|逐一|一一|分别|单独|实地|自行|全面|书面|亲自|第一时间|[从通经][^，。；：“”]{1,14}(?:渠道|方面|途径|来源|处|过)(?:获得)?|[向对就][^，。；：“”]{1,12}|予以|加以|作出|进行|给予)';
/** 未能【独立】, 暂时还无法【进一步】. */
const NOT_ABLE = new RegExp(
  `(?:无法|不能|未能|没能|难以|无从|没法|没有办法|没办法|尚不能|仍不能)(?:对[^，。；：“”]{1,12})?${HOW}+$`,
);
/** 没有【正式】, 未予【明确】. */
const NOT_SO = new RegExp(`(?:没有|没|未|尚未|并未|未予|不予|不愿|不肯|拒绝)${HOW}+$`);
/** No such stretch is longer. */
const MAX_BEFORE = 36;

/** 未能独立证实: not, how, and proving, which a word between them does not make a confirmation. */
export function findUnproved(text: string, gap: Span, clause: number): FoundCue[] {
  return mapDefined(PROOFS.find(text, gap.start, gap.end), ({ start, end }) => {
    if (/^[的过者率书]/.test(text.slice(end, end + 1))) return undefined;
    const from = Math.max(gap.start, start - MAX_BEFORE);
    const before = text.slice(from, start);
    const notGot = NOT_GOT_BY.exec(before);
    if (notGot !== null && (end === gap.end || /^[，。；]/.test(text.slice(end, end + 1)))) {
      const at = from + notGot.index;
      return foundCue(text, NOT_GOT, at, at + notGot[1]!.length, clause);
    }
    const unable = NOT_ABLE.exec(before);
    const match = unable ?? NOT_SO.exec(before);
    if (match === null) return undefined;
    return foundCue(text, unable === null ? NOT_DONE : UNABLE, from + match.index, end, clause);
  });
}
