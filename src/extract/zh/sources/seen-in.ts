import { type Span, trimSpan } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { contentAfter } from '../statements/find-content.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { FROM_ELSEWHERE } from './according-to.ts';
import { isWritten } from './can-speak.ts';
import { isRecord } from './speaker-words.ts';

/** 从网友拍的照片中可以【看出】, 从检测数据【来看】. */
const SEEN =
  /^[\s，]*(?:但|而|不过|此外|另外|同时)?从(.{2,40}?)(?:中|里|上)?(?:我们|大家|也|都|还|均)*(?:不难|可以|可|能够|能)?(看出|来看|看到|看|得知|可知|可见)$/;

/** What a record lets one see: 从监控画面看，桥面早已开裂. The record is the source. */
export function seenIn(
  { text, sentence, clauses, quotations }: Omit<SentenceParts, 'cues'>,
  cued: readonly Draft[],
): Draft[] {
  return mapDefined(clauses, (clause, index): Draft | undefined => {
    if (clause.mark !== '，' || clause.end - clause.start > MAX_CLAUSE) return undefined;
    const match = SEEN.exec(text.slice(clause.start, clause.end));
    if (match === null || cued.some((draft) => draft.found?.clause === index)) return undefined;
    const from = clause.start + match[0].indexOf('从') + 1;
    const source: Span | undefined = trimSpan(text, { start: from, end: from + match[1]!.length });
    // What comes from elsewhere is told anew: 据县志记载，…，据镇政府介绍，….
    const next = clauses
      .slice(index + 1)
      .find(({ start }) => FROM_ELSEWHERE.test(text.slice(start, start + 3)));
    const content = contentAfter(text, clause.end, next?.start ?? sentence.end, quotations);
    if (
      source === undefined ||
      content === undefined ||
      !(
        isRecord(text, source) ||
        (isWritten(text, source) && !TOLD.test(text.slice(source.start, source.end)))
      )
    )
      return undefined;
    const cue = { start: clause.end - match[2]!.length, end: clause.end };
    const { spans, mode } = content;
    return {
      source,
      sourceFrom: null,
      cue,
      found: null,
      content: spans,
      mode,
      anonymous: false,
      frame: 'seen-in',
    };
  });
}

/** 从最新的消息来看: what was told, not what shows it. */
const TOLD = /(?:消息|回应|回复|答复|观察)$/;

/** A clause that does nothing but name the record is short. */
const MAX_CLAUSE = 60;
