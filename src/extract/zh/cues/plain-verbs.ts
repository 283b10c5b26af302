/** Plain verbs of speech, that tell only that something was said. After a pronoun these open a new report of speech, other cues belong to the account. */
export const PLAIN = new Set(['称', '说', '表示', '声称', '强调', '指出', '透露', '写道', '说道', '认为']);
