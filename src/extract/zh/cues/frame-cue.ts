import type { Span } from '../../../text/span.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import { accordingPhrase, accordingSource, isNobody } from './according-phrase.ts';
import { CueView } from './cue-view.ts';
import type { FoundCue } from './found-cue.ts';
import { isCueUse } from './is-cue-use.ts';
import { AROUND_CUE } from './unsaid/around-cue.ts';
import { ASKED_WHETHER } from './unsaid/asked-whether.ts';
import { NARRATORS_OWN } from './unsaid/narrator.ts';
import { isDated, isForecast, NEEDS_SPEAKER } from './unsaid/needs-speaker.ts';
import { NOT_YET_SAID } from './unsaid/not-yet-said.ts';
import { SAID_AFTER_ALL } from './unsaid/said-after-all.ts';
import { THINGS } from './unsaid/things-that-come-out.ts';
import { TOPIC_ONLY } from './unsaid/topic-only.ts';
import { contextTable, isUnsaidBy } from './unsaid/unsaid-context.ts';

/** A cue with the speaker that its own clause names. */
export interface Framed {
  readonly cue: FoundCue;
  readonly frame: 'according' | 'known' | 'shown' | 'spoken' | 'declined';
  /** undefined where its clause names none. */
  readonly own: Span | undefined;
  /** Where its clause begins, after a quotation that stands first. */
  readonly from: number;
  /** True where only conjunctions, adverbs, times or 在…上 stand before the cue: its subject is left out. */
  readonly isOpen: boolean;
  /** What is said of something by somebody after 被: 【大桥开裂】被晚报曝光. */
  readonly patient: Span | undefined;
}

/** Contexts that ask who speaks; each says no by itself, so that their order decides nothing but the time it takes. */
export const ABOUT_SPEAKER = [
  ...TOPIC_ONLY,
  ...NOT_YET_SAID,
  ...NARRATORS_OWN,
  ...NEEDS_SPEAKER,
  ...THINGS,
  ...SAID_AFTER_ALL,
];
const AROUND = contextTable([...AROUND_CUE, ...ASKED_WHETHER]);
const SPEAKER = contextTable(ABOUT_SPEAKER);
/** 根据约定，…: a rule that nobody is named for. */
const RULES = new Set(['规定', '约定', '要求', '统计', '分析', '承诺', '判决', '认定']);

/** How a cue stands in its clause; undefined where nobody says anything by it. `earlier` is the cue framed before it. */
export function frameCue(
  parts: SentenceParts,
  cue: FoundCue,
  earlier: FoundCue | undefined,
): Framed | undefined {
  const view = new CueView(parts, cue, earlier);
  const { text, from } = view;

  // The word must be used as a verb of speech, and nothing around it may tell that it was not said.
  if (!view.isFrom && !isCueUse(text, view.clause, cue, parts.names)) return undefined;
  if (isUnsaidBy(AROUND, view)) return undefined;

  // 据了解，…: names nobody.
  if (view.kind === 'known') {
    // 不少网友传言，…: those who pass it on.
    const own =
      view.word === '传言' && view.canSpeak && !/网[络上]/.test(view.speaker) ? view.own : undefined;
    return { cue, frame: 'known', own, from, isOpen: false, patient: undefined };
  }

  // 据晚报报道，…: the phrase that the cue closes names whom it comes from.
  const phrase = accordingPhrase(view);
  if (phrase !== undefined) {
    const source = accordingSource(view, phrase);
    if (source === undefined && RULES.has(view.word)) return undefined;
    const own = source !== undefined && isNobody(text, source) ? undefined : source;
    return { cue, frame: 'according', own, from, isOpen: false, patient: undefined };
  }

  // 校方表示，…: else who speaks stands before the cue, if anybody does.
  if (isUnsaidBy(SPEAKER, view)) return undefined;
  const { own, found } = view;
  return { cue, frame: frameOf(view), own, from, isOpen: found.isOpen, patient: found.patient };
}

function frameOf(view: CueView): Framed['frame'] {
  if (isForecast(view) || (isDated(view) && view.own === undefined)) return 'known';
  if (view.kind === 'decline') return 'declined';
  return view.kind === 'show' ? 'shown' : 'spoken';
}
