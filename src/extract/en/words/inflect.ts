/** The forms of one verb, lower case. `past` and `participle` are the same for most. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Forms of a verb by its spelling; `irregular` gives past and participle where they do not follow from it. */
export function inflectVerb(lemma: string, irregular?: readonly [string, string]): VerbForms {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = isDoubling(lemma) ? lemma + lemma.at(-1) : lemma;
  const past = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return {
    base: lemma,
    third: /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : consonantY
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
    past: irregular?.[0] ?? past,
    participle: irregular?.[1] ?? past,
    gerund: /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`,
  };
}

/** Words of more than one syllable double their last letter only where it is stressed, which spelling hides. */
function isDoubling(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) || /(?:but|fer|mit|gret|cur)$/.test(lemma);
}
