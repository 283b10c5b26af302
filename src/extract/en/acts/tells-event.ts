import type { SeenStatement } from './act-signs.ts';

/** Verbs of what somebody says outright. */
const SAYS = /\b(?:say|says|said|tells?|told|adds|added|insists?|insisted|maintains?|maintained)$/i;
/** He was sacked; the manager has stepped down; she resigned a day earlier: something that happened to a post, a person, a thing. */
const EVENT =
  /^["“]?(?:that )?(?:[\w’'-]+ ){1,5}?(?:(?:has|have|had|was|were|is|are) (?:since |already |now |just |also )?(?:been )?)?(?:sacked|fired|dismissed|suspended|resigned|retired|quit|stepped (?:down|aside|back)|stood down|left|arrested|detained|charged|fined|injured|hurt|killed|treated|discharged|hospitali[sz]ed|evacuated|reopened|repaired|mended|replaced|installed|refunded|transferred|stolen)(?:\b(?! (?:by|for|to be)\b)|$)/i;
/** Words by which somebody judges. */
const JUDGES =
  /[!?]|\b(?:should|must|ought|unfair(?:ly)?|wrong(?:ly)?|right(?:ly)?|best|worst|better|worse|good|bad|great|terrible|shame|disgrace|never|because|too|only|really|very|hope|think|feel|believe|would|could|will|left behind|lost (?:trust|faith|touch)|found (?:it|that|himself|herself))\b/i;

/** Whether a statement by word of mouth tells an event outright, and judges nothing: what weights from politics take for an opinion. */
export function tellsEvent({ cue, content, act, actRule }: SeenStatement): boolean {
  return (
    act === 'assert' && actRule === null && SAYS.test(cue) && EVENT.test(content) && !JUDGES.test(content)
  );
}
