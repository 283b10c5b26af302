/** Words that deny what stands before them, and hold nothing themselves. */
export const DENIES_BY_POINTING: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'en:denied-this',
    example: 'The dairy, which owns the van, denied this.',
    words:
      /^[“"]?(?:[^.;]{1,80}? )?(?:(?:has|have|had|also|later|strongly|firmly|flatly|categorically) ){0,2}(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|refut(?:e|es|ed)|dismiss(?:es|ed)?) (?:this|that|it|both|them|(?:the|this|that|these|those|all|any such) (?:claims?|allegations?|accusations?|charges?|rumou?rs?|reports?|suggestions?))(?: (?:too|as well|yesterday|strongly|on \w+day|in a statement))?(?:, (?:saying|insisting|adding|arguing|claiming) [^.]{1,200})?[.!]?[”"]?$/i,
  },
  {
    id: 'zh:对此予以否认',
    example: '该公司对此予以否认。',
    words:
      /^[^，。；“”]{0,20}(?:(?:[对對]此|就此)[^，。；]{0,6}否[认認]|(?:也|均|都|已|则|則|予以|加以)*否[认認]了?(?:[这這][一种種]|上述|[该該]|此|相关|相關|有关|有關)(?:[说說]法|指控|[传傳][言闻聞]|消息|[报報][道導]|事)|(?:也|均|都)(?:予以)?否[认認]了?)[。！]?$/,
  },
];

/** Whether words are no more than the answer to what stands before them: Tidewell denied this. */
export function deniesByPointing(words: string): boolean {
  const trimmed = words.trim();
  return DENIES_BY_POINTING.some((each) => each.words.test(trimmed));
}
