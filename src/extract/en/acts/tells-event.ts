import type { SeenStatement } from './act-signs.ts';

/** Verbs of what somebody says outright. */
const SAYS = /\b(?:say|says|said|tells?|told|adds|added|insists?|insisted|maintains?|maintained)$/i;
/** He was sacked; the manager has stepped down; she resigned a day earlier: something that happened to a post, a person, a thing. */
const EVENT =
  /^["“]?(?:that )?(?:[\w’'-]+ ){1,5}?(?:(?:has|have|had|was|were|is|are) (?:since |already |now |just |also )?(?:been )?)?(?:sacked|fired|dismissed|suspended|resigned|retired|quit|stepped (?:down|aside|back)|stood down|left|arrested|detained|charged|fined|injured|hurt|killed|treated|discharged|hospitali[sz]ed|evacuated|reopened|repaired|mended|replaced|installed|refunded|transferred|stolen)(?:\b(?! (?:by|for|to be)\b)|$)/i;
/** This was a filling error; the gate was shut; there were two men on board: what was so, in words that judge nobody. */
const STATE =
  /^["“]?(?:that )?(?:this|it|that|there|the [\w’'-]+(?: [\w’'-]+)?) (?:was|were|is|are|had been|has been)(?: not| no)? (?:(?:an?|the|one|two|three|four|five|six|\d+) )?(?:[\w-]+ ){0,2}(?:errors?|faults?|leaks?|spills?|fires?|blazes?|explosions?|accidents?|bursts?|collapses?|collisions?|mix-ups?|outages?|blockages?|power cuts?|short circuits?|puddles?|cracks?|signs?|labels?|alarms?|members? of staff|m[ae]n|wom[ae]n|people|passengers|patients|drivers?|workers|children|empty|full|open|closed|shut|locked|unlocked|switched (?:off|on)|turned (?:off|on)|broken|missing|blocked|flooded|loose|cracked|out of order|in use)\b/i;
/** Then I saw the smoke; we took the keys; I rang the office: what somebody saw or did. */
const DEED =
  /^["“]?(?:(?:then|so|first|later|at first|and|when i got there),? )?(?:i|we|he|she|they) (?:then |also |just |all |both )?(?:saw|heard|smelled|smelt|noticed|opened|closed|shut|called|rang|phoned|emailed|wrote to|checked|took|pulled|pressed|turned|ran|went|came|waited|counted|collected|removed|measured|tested|pumped|carried|woke|counted|paid|bought|sold|signed|sent|got (?:a|an|the|no|two|three|out|in)\b)(?! (?:it )?(?:as|too|very))\b/i;
/** Words by which somebody judges. */
const JUDGES =
  /[!?]|\b(?:should|must|ought|unfair(?:ly)?|wrong(?:ly)?|right(?:ly)?|best|worst|better|worse|good|bad|great|terrible|shame|disgrace|never|because|too|only|really|very|hope|think|feel|believe|would|could|will|left behind|lost (?:trust|faith|touch)|found (?:it|that|himself|herself)|heartbreaking|shameful|disgraceful|awful|horrible|dreadful|lovely|sad|angry|proud|lucky|scared|afraid)\b/i;

/** Whether a statement by word of mouth tells an event outright, and judges nothing: what weights from politics take for an opinion. */
export function tellsEvent({ cue, content, act, actRule }: SeenStatement): boolean {
  return (
    act === 'assert' &&
    actRule === null &&
    SAYS.test(cue) &&
    (EVENT.test(content) || STATE.test(content) || DEED.test(content)) &&
    !JUDGES.test(content)
  );
}

const GREETING = /\bgood (?:morning|afternoon|evening|day)\b/i;

/** Whether words judge, hope or fear. */
export function judges(words: string): boolean {
  return JUDGES.test(words.replace(GREETING, ''));
}
