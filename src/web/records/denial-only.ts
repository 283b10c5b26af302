import type { Appearance, Claim } from '../../model/claim.ts';

/**
 * The first denial of a claim that nobody asserts, else null. Its words may be what is denied (否认裁员) or the denial
 * itself (称没有裁员计划), and only who says them with which verb keeps a reader from taking one for the other.
 */
export function denialOnly({ appearances, words }: Claim): Appearance | null {
  if (appearances.some(({ stance }) => stance === 'asserts')) return null;
  const denials = appearances.filter(({ stance }) => stance === 'denies');
  return (
    denials.find(({ report, span }) => report === words.report && span.start === words.span.start) ??
    denials[0] ??
    null
  );
}
