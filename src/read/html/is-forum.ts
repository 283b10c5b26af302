import { isLdType } from './json-ld.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import { labelOf } from './page-tree.ts';

const FORUM_URL =
  /\/\/(?:[\w-]+\.)*(?:forums?|boards?|bbs|discuss|discussions?|community|users)\.|\/(?:forums?|threads?|topics?|viewtopic|showthread|showtopic|boards?|questions|discussions?|community|bbs|thread-\d|t)(?:[/.?-]|$)/i;
const FORUM_GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|mybb|flarum|vanilla|invision|discuz|simple machines|nodebb/i;
const FORUM_BODY =
  / (?:phpbb|vbulletin|xenforo|discourse|mybb|ips layout|questions page|question page|forum|forums) /;
const FORUM_TYPES = /^(?:DiscussionForumPosting|QAPage)$/;

/** True where the posts of readers are the text: forums, questions with answers. */
export function isForum(facts: PageFacts, url: string | null): boolean {
  return (
    FORUM_URL.test(url ?? '') ||
    FORUM_GENERATOR.test(findMeta(facts, ['generator'])?.content ?? '') ||
    facts.nodes.some((node) => isLdType(node, FORUM_TYPES)) ||
    (facts.body !== null && FORUM_BODY.test(labelOf(facts.body)))
  );
}
