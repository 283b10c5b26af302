/** Many reports to origins, incidents and stories; texts to claims that were checked before. */

export {
  type ClaimHit,
  type ClaimIndex,
  type ClaimMatches,
  createClaimIndex,
  type FirstHit,
} from './known-claims/match-claims.ts';
export { createLinker, type Linkable, type Linked } from './link-reports.ts';
export { linkStories, linkStory } from './link-stories.ts';
