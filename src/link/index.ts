/** Many reports to origins, incidents and stories. */
export { createLinker, type Linkable, type Linked } from './link-reports.ts';
export { linkStories, linkStory } from './link-stories.ts';
