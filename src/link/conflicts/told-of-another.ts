import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { nameOthers } from '../name-others.ts';
import { isOfAnotherYear } from '../told-back-then.ts';

interface Told {
  readonly member: Member;
  /** The sentence that tells it. */
  readonly sentence: Span;
  /** The words of it that are compared. */
  readonly span: Span;
}

/** 2021年, in 2021. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)|\b(?:19|20)\d\d\b(?![\d年])/g;

/** Whether two sentences tell of other persons, or of other years: 网传“何某被辞退”不实, 柳某被辞退. */
export function areOfAnother(a: Told, b: Told): boolean {
  if (nameOthers(yearsIn(a), yearsIn(b)) || isOfAnotherYear(a, b)) return true;
  return (
    isChinese(a.member) === isChinese(b.member) && nameOthers(personsIn(a, a.span), personsIn(b, b.sentence))
  );
}

function yearsIn({ member, sentence }: Told): string[] {
  return sliceSpan(member.report.text, sentence).match(YEAR) ?? [];
}

/** 何某 may be 何秀兰: of such a name its first sign counts. */
function personsIn({ member }: Told, span: Span): string[] {
  return mentionsIn(member.mentions, span)
    .filter(({ type }) => type === 'person')
    .map(({ span: name }) => foldScript(sliceSpan(member.report.text, name)).replace(/(?<=.)某+$/u, ''));
}
