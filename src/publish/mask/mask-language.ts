/** What masking asks about the Chinese language; the extraction's word lists answer. */
export interface MaskLanguage {
  /** The family name that a Chinese name begins with; null where it begins with none. */
  surnameOf(name: string): string | null;
  /** Whether these characters are a word of the dictionary that is no name. */
  isWord(words: string): boolean;
  /** Whether a word in small Latin letters is a usual given name: hannah. */
  isGivenName(word: string): boolean;
}
