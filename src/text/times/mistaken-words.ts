/** Sources of patterns, for words that call a time an error right before it: 原通报误为16时30分许, wrongly given as 4.30 p.m. */
export const ZH_MISTAKEN = '误(?:为|作|写成|写为|登为|报为|记为|播为|称)';
export const EN_MISTAKEN = String.raw`\b(?:wrongly|mistakenly|incorrectly) (?:given|stated|reported|put|said)(?: as| to be)?`;
