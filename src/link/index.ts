/** Many reports to origins, incidents and stories. */
export { createLinker, type Linkable, type Linked } from './link-reports.ts';
export { linkStories } from './link-stories.ts';
