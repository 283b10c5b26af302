/**
 * The common stem of an English word's inflected forms, for counting: recalls, recalled, recalling → recall.
 *
 * Plural, -ed, -ing, final -e and -ly only, in the spirit of Harman's S-stemmer (1991): derived words
 * (closure, close) stay apart, since in a headline they are different news. Takes and gives lower case; a stem
 * need not be a word.
 */
export function stemEnglish(word: string): string {
  const singular = cutPlural(cutPossessive(word));
  const verb = cutPast(cutProgressive(singular));
  const bare = verb.length > 4 && verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return bare.length > 5 && bare.endsWith('ly') ? bare.slice(0, -2) : bare;
}

/** town's → town, workers’ → workers */
function cutPossessive(word: string): string {
  return /['’]s?$/.test(word) ? word.replace(/['’]s?$/, '') : word;
}

/** bodies → body, losses → loss, kettles → kettle; not bus, this, boss */
function cutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('sses')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** flooding → flood, stopping → stop; not king */
function cutProgressive(word: string): string {
  return word.length > 5 && word.endsWith('ing') ? undouble(word.slice(0, -3)) : word;
}

/** flooded → flood, stopped → stop; not red */
function cutPast(word: string): string {
  return word.length > 4 && word.endsWith('ed') ? undouble(word.slice(0, -2)) : word;
}

/** stopp → stop; call, boss and buzz keep theirs. */
function undouble(stem: string): string {
  return /([^lsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
