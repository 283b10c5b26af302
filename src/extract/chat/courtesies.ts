/** What only greets, thanks or points below: no answer to anything. Each with the sentence it was made for. */
const COURTESIES: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'Dear Ms Marsh,',
    pattern: /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^.?!]{0,60}[,:!.]?$/i,
  },
  {
    example: '岑记者：',
    pattern: /^[^，。？！：:]{0,16}(?:您好|你好|记者|記者|先生|女士|老师|老師|编辑|編輯)[：:，,！!。]?$/u,
  },
  {
    example: 'Thank you for your email.',
    pattern: /^(?:(?:many|with) )?thank(?:s| you)(?: very much| again)?(?: for [^.?!]{1,60})?[.!]?$/i,
  },
  {
    example: '来函收悉。',
    pattern: /^(?:贵[^，。]{0,6}|您的?)?(?:来函|来信|来邮|邮件|來函|來信|郵件)(?:已)?(?:收悉|收到)[，,。]?/u,
  },
  {
    example: 'Please find our answers below in blue.',
    pattern:
      /^(?:please (?:find|see)|(?:here|below) (?:are|is)|you will find|find|see)?\s*(?:(?:attached|below) )?(?:our|the|my) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|comments?)(?: to [^.:]{1,40})?(?: (?:are|is|follow|follows|below|in \w+|as follows|attached))*[.:]?$/i,
  },
  {
    example: '现回复如下：',
    pattern: /^(?:现|現|兹)?(?:就[^，。]{1,30}[，,]?)?(?:回复|答复|回覆|答覆)如下[：:。]?$/u,
  },
];

/** Where the writer takes leave: all from here on names him. */
const LEAVE =
  /^(?:yours(?: (?:faithfully|sincerely|truly|ever))?|sincerely(?: yours)?|(?:with )?(?:kind(?:est)?|best|warm(?:est)?)? ?regards|best wishes|best|cheers|many thanks|thanks|respectfully(?: yours)?|此致|敬礼|顺颂[^，。]{0,6}|祝好|谨启)[,.!，！。]?$/iu;

/** Whether a sentence of a letter only greets, thanks or points below. */
export function isCourtesy(sentence: string): boolean {
  return COURTESIES.some(({ pattern }) => pattern.test(sentence));
}

/** Whether a line of a letter takes leave. */
export function takesLeave(line: string): boolean {
  return LEAVE.test(line);
}
