import type { Assessment } from '../../model/assessment.ts';
import type { Appearance, Claim } from '../../model/claim.ts';
import type { AssessmentValue } from '../../model/decision.ts';
import type { Statement } from '../../model/statement.ts';
import type { Story } from '../../model/story.ts';
import { addressOf, type Formatted, languageOf, pageOf, toUri, wordsAt } from './formatted.ts';
import { ASSESSMENT_LABELS, labelIn } from './labels.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Claims as schema.org has them (JSON-LD 1.1, https://schema.org/Claim and /ClaimReview). A denial is a claim of its own.
 * A review, and with it a rating, is what a human concluded; a claim that nobody assessed has none, and one left open has
 * no number.
 */
export function formatClaims(formatted: Formatted): string {
  const graph = formatted.stories.flatMap((story) => [
    ...story.claims.flatMap((claim) => [
      toClaim(formatted, story, claim),
      ...claim.appearances
        .filter(({ stance }) => stance === 'denies')
        .map((appearance) => toDenial(formatted, claim, appearance)),
    ]),
    ...story.assessments.flatMap((assessment) => {
      const claim = story.claims.find(({ id }) => id === assessment.claim);
      return claim === undefined ? [] : [toReview(formatted, story, claim, assessment)];
    }),
  ]);
  const nodes = graph.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context":"https://schema.org","@graph":[\n${nodes}\n]}\n`;
}

function toClaim(formatted: Formatted, story: Story, claim: Claim): Node {
  const { id, words, appearances, standing } = claim;
  const asserting = appearances.filter(({ stance }) => stance === 'asserts');
  return {
    '@type': 'Claim',
    '@id': toUri(id),
    url: pageOf(story.id, 'claims'),
    text: wordsAt(formatted, words.report, words.span),
    inLanguage: languageOf(formatted, words.report),
    creativeWorkStatus: standing.state,
    appearance: [...new Set(asserting.map(({ report }) => report))].map((report) =>
      toWork(formatted, report),
    ),
  };
}

/** Who says that it is not so, in their own words. */
function toDenial(formatted: Formatted, claim: Claim, { report, statement, span }: Appearance): Node {
  const said = formatted.reportsById.get(report)!.statements.find(({ id }) => id === statement);
  return {
    '@type': 'Claim',
    '@id': toUri(`denial-${claim.id}-${statement ?? `${report}-${span.start}`}`),
    text: wordsAt(formatted, report, span),
    inLanguage: languageOf(formatted, report),
    about: { '@id': toUri(claim.id) },
    author: said === undefined ? undefined : speakerOf(formatted, said),
    appearance: [toWork(formatted, report)],
  };
}

function speakerOf(
  formatted: Formatted,
  { report, source, sourceFrom, speaker }: Statement,
): Node | undefined {
  const named = sourceFrom ?? source;
  if (named === null) return undefined;
  const isBody = ['official', 'company', 'media'].includes(speaker);
  return { '@type': isBody ? 'Organization' : 'Person', name: wordsAt(formatted, report, named) };
}

function toWork(formatted: Formatted, id: string): Node {
  const entry = formatted.reportsById.get(id)!;
  const { report } = entry;
  const publisher = report.outlet ?? report.site;
  return {
    '@type':
      report.kind === 'post'
        ? 'SocialMediaPosting'
        : report.kind === 'article'
          ? 'NewsArticle'
          : 'CreativeWork',
    '@id': toUri(id),
    headline: report.title ?? undefined,
    url: addressOf(entry),
    datePublished: report.published ?? undefined,
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
  };
}

/** From refuted to supported; what is open has no place on it. */
const RATINGS: Readonly<Record<Exclude<AssessmentValue, 'open'>, number>> = {
  refuted: 1,
  unsupported: 2,
  'partly-supported': 3,
  supported: 4,
};

function toReview(formatted: Formatted, story: Story, claim: Claim, assessment: Assessment): Node {
  const { id, by, reason, time, value } = assessment;
  const language = languageOf(formatted, claim.words.report);
  return {
    '@type': 'ClaimReview',
    '@id': toUri(id),
    url: pageOf(story.id, 'claims'),
    claimReviewed: wordsAt(formatted, claim.words.report, claim.words.span),
    inLanguage: language,
    datePublished: time,
    author: { '@type': 'Person', name: by },
    reviewBody: reason,
    itemReviewed: toClaim(formatted, story, claim),
    reviewRating: {
      '@type': 'Rating',
      alternateName: labelIn(ASSESSMENT_LABELS[value], language),
      ...(value === 'open' ? {} : { ratingValue: RATINGS[value], worstRating: 1, bestRating: 4 }),
    },
  };
}
