/** How long what a human writes into the journal may be, in UTF-16 units. A line of it holds at most 1 MiB. */

/** Who decided or asked, and the label of somebody in a chat. */
export const LONGEST_NAME = 200;
export const LONGEST_REASON = 2000;
/** Of a name that is masked: one letter alone would stand everywhere. */
export const SHORTEST_MASKED = 2;
export const LONGEST_MASKED = 100;
/** What stands in truth in a line that a machine misread. */
export const LONGEST_CORRECTION = 5000;
/** Whom somebody asked, and what. */
export const LONGEST_ASKED = 300;
export const LONGEST_QUESTION = 5000;
/** How many files go with a question or an answer. */
export const MOST_ATTACHED = 50;
