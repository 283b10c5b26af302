import { linkStories } from '../link/link-stories.ts';

/** A worker's task: its default export. */
export default linkStories;
