const CREATIVE_WORK = [
  'about',
  'author',
  'creativeWorkStatus',
  'datePublished',
  'headline',
  'inLanguage',
  'name',
  'publisher',
  'text',
  'url',
];

/** Terms of schema.org (version 29) by type, its parents' among them: those of them that could be meant here. */
export const SCHEMA_TERMS: Readonly<Record<string, readonly string[]>> = {
  Claim: [...CREATIVE_WORK, 'appearance', 'claimInterpreter', 'firstAppearance'],
  ClaimReview: [
    ...CREATIVE_WORK,
    'claimReviewed',
    'itemReviewed',
    'reviewBody',
    'reviewRating',
    'reviewAspect',
  ],
  Rating: ['alternateName', 'author', 'bestRating', 'ratingExplanation', 'ratingValue', 'worstRating'],
  CreativeWork: CREATIVE_WORK,
  NewsArticle: CREATIVE_WORK,
  SocialMediaPosting: CREATIVE_WORK,
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
};
