import { contentAfter, withoutNoun } from '../find-content.ts';
import { hasPredicate } from '../has-predicate.ts';
import { ABOUT } from '../stops/thread-stop.ts';
import type { DraftWay } from './draft-way.ts';

/** 据了解，…; 据晚报报道，…: what goes round or comes from somebody follows its phrase. */
export const ACCORDING: DraftWay = {
  id: 'according',
  example: '据晚报报道，桥已封闭',
  find: (telling) => {
    const { parts, framed, cue, clause, stop } = telling;
    const { text, quotations, led } = parts;
    const isKnown = framed.frame === 'known';
    if (!isKnown && framed.frame !== 'according') return undefined;
    // 网传【说法：】水里有毒: what it is called, as in a list.
    const label = isKnown ? (LABEL.exec(text.slice(cue.end, cue.end + 8))?.[0].length ?? 0) : 0;
    const content =
      contentAfter(text, cue.end + label, stop, quotations) ?? (telling.isLast ? led : undefined);
    if (content === undefined) return null;
    const spans = content.spans.map((span) => (isKnown ? withoutNoun(text, span) : span));
    // 关于网传食堂问题，…: a topic by its name.
    const isNamed = isKnown && ABOUT.test(text.slice(clause.start, cue.start));
    if (isNamed && !spans.some((span) => hasPredicate(text, span))) return null;
    const source = telling.own ?? null;
    return { ...telling.draft(source, spans, content.mode), anonymous: source === null };
  },
};

const LABEL = /^(?:的)?(?:说法|消息|传言|内容|信息|谣言)[：:]/;
