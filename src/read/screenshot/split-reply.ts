/** What a quoted reply repeats: 「青桐：明天几点」 is a name and words; without a colon it is words only. */
export function splitReply(text: string): { readonly label: string | null; readonly words: string } {
  const match = /^([^:：]{1,24})[:：]\s*(\S.*)$/u.exec(text);
  // 18:30 is no name.
  if (!match || /^\d+$/.test(match[1]!.slice(-2))) return { label: null, words: text };
  return { label: match[1]!.trim(), words: match[2]! };
}
