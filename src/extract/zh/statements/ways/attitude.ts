import type { Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { BARE_ATTITUDE } from '../attitude-words.ts';
import { trimContent } from '../find-content.ts';
import type { DraftWay } from './draft-way.ts';
import type { Telling } from './telling.ts';

const NOUN =
  /^了?(?:非常|深表|坚决|强烈|严重|高度)?(?:不?理解|不解|不服|疑惑|无奈|支持|欢迎|反对|抗议|不满|歉意|感谢|遗憾|哀悼|慰问|不认同|谴责|担忧|祝贺|愤慨|关切|关注|怀疑|满意|失望|愤怒|生气|认可|赞赏|肯定|惊讶|震惊)$/;
/** 对【“机器故障”的说法】表示不认同: an account that is not believed, no deed that is disliked. */
const ACCOUNT_NAMED = /(?:说法|解释|回应|结论|[“"「][^”"」]{1,30}说[”"」]|[”"」]一?说)$/;
/** 家长对校方的解释表示不认同: says that it is not so. */
const DISBELIEF: Cue = {
  word: '表示不认同',
  kind: 'urge',
  act: 'deny',
  example: '家长对校方的解释表示不认同',
};
/** 家长对停业表示不满: feels, and tells no fact. */
const FELT: Cue = { word: '表示', kind: 'say', act: 'opinion', example: '家长对停业表示不满' };

const ATTITUDES = new Set(['表示', '表达']);
/** 【对停课】表示理解: what the attitude is to is the content, and the attitude belongs to the cue. */
export const ATTITUDE: DraftWay = {
  id: 'attitude',
  example: '家长对停业表示不满',
  find: (telling) => {
    const { cue } = telling;
    const isRegret = telling.word === '深表歉意';
    if (isRegret && telling.framed.own === undefined) return null;
    const noun = isRegret ? '' : ATTITUDES.has(telling.word) ? NOUN.exec(telling.rest)?.[0] : undefined;
    const content = noun === undefined ? undefined : contentOf(telling, 0);
    if (noun === undefined || content === undefined || telling.source === null) return undefined;
    const named = telling.parts.text.slice(content.start, content.end);
    const isDisbelief = /不认同$/.test(noun) && ACCOUNT_NAMED.test(named);
    return {
      ...telling.draft(telling.source, [content], 'indirect'),
      cue: { start: cue.start, end: cue.end + noun.length },
      found: isDisbelief ? { ...cue, cue: DISBELIEF } : { ...cue, first: FELT, cue: FELT },
    };
  },
};

/** 对其行为【供认不讳】: what is admitted is the noun alone. */
export const ADMITTED: DraftWay = {
  id: 'admitted',
  example: '他对其行为供认不讳',
  find: (telling) => {
    const content = telling.word === '供认不讳' ? contentOf(telling, 1) : undefined;
    return content === undefined || telling.source === null
      ? undefined
      : telling.draft(telling.source, [content], 'indirect');
  },
};

/** 居民表示怀疑，…: an attitude to nothing that is named tells no words. */
export const BARE: DraftWay = {
  id: 'bare-attitude',
  example: '也有居民表示怀疑',
  find: ({ word, rest }) => (word === '表示' && BARE_ATTITUDE.test(rest) ? null : undefined),
};

/** From the last 对 before the cue on, without its first `skip` characters. */
function contentOf(
  { parts: { text, clauses }, framed: { from }, cue }: Telling,
  skip: number,
): Span | undefined {
  const before = text.slice(from, cue.start);
  const to = before.lastIndexOf('对');
  // 对停水造成的不便，供水公司【深表歉意】: in the clause before.
  const lead = clauses[cue.clause - 1];
  if (
    to < 0 &&
    lead?.mark === '，' &&
    /^[\s，]*(?:对(?!此|方)|对于|就)/.test(text.slice(lead.start, lead.start + 4))
  )
    return trimContent(text, lead);
  const adverbs = /[也都均亦]*$/.exec(before)![0].length;
  return to < 0 ? undefined : trimContent(text, { start: from + to + skip, end: cue.start - adverbs });
}
