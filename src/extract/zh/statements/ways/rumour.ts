import type { Span } from '../../../../text/span.ts';
import { trimContent } from '../find-content.ts';
import type { DraftWay } from './draft-way.ts';
import type { Telling } from './telling.ts';

const ANSWERING = new Set(['否认', '表示否认', '作出否认', '证实', '承认', '辟谣', '澄清']);
/** No rumour is longer than this with whoever answers it. */
const MAX_RUMOUR = 120;
const RUMOUR =
  /(?:对于|关于|针对|就|对)(?:网传|网上|外界|所谓|有关)?(?:“([^”]{2,60})”|([^，。；“”]{4,60}?))(?:的|这一|一|等)?(?:说法|(?<=一|这一)说|传闻|传言|消息|指控|指责|质疑|猜测|谣言|言论|报道|事|一事)[，]?/;

/** 对于停课的说法，校方予以否认: what is denied stands before. */
export const RUMOUR_BEFORE: DraftWay = {
  id: 'rumour-before',
  example: '对于学校停课的说法，校方予以否认',
  find: (telling) => {
    if (!ANSWERING.has(telling.word) || telling.said.length > 0) return undefined;
    const rumour = rumourBefore(telling);
    if (rumour !== undefined) return telling.draft(telling.source, [rumour], 'indirect');
    return telling.isBareAnswer && telling.source !== null
      ? telling.draft(telling.source, [], 'indirect')
      : undefined;
  },
};

/** 对于【停课】的说法: what the sentence names before the cue as going round; a pronoun or a noun alone is none. */
function rumourBefore({ parts: { text, sentence }, cue }: Telling): Span | undefined {
  const from = Math.max(sentence.start, cue.start - MAX_RUMOUR);
  const match = RUMOUR.exec(text.slice(from, cue.start));
  if (match === null) return undefined;
  // 对于“拆桥”一说: what stands in marks, or all up to the noun.
  const words = (match[1] ?? match[2])!;
  const start = from + match.index + match[0].indexOf(words);
  return trimContent(text, { start, end: start + words.length });
}
