import type { Mention } from '../../../model/mention.ts';
import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { introducedBefore } from '../sources/introduced-before.ts';
import { markedWords, wordAt } from '../words/marked-words.ts';
import { actorOn } from './actor-on.ts';
import { chooseReferent, pointedReferent } from './choose-referent.ts';
import { createClauseWalker } from './clause-walker.ts';
import type { Pointing } from './find-pointing.ts';
import type { Pronoun } from './find-pronouns.ts';
import { createFullestNaming, fullSources } from './fullest-naming.ts';
import type { Referent } from './group-namings.ts';
import { namedBeside } from './named-beside.ts';
import type { Naming } from './naming.ts';
import type { Occurrence, Standing } from './occurrence.ts';
import { isFirstInClause, isObject } from './places-in-clause.ts';
import { reasonsFor } from './score-occurrence.ts';
import { nearReferences, signsOf } from './signs.ts';
import { createSpeakerCursor } from './speaker-cursor.ts';
import { wordsBeside } from './words-beside.ts';

interface Parts {
  /** Folded. */
  readonly passage: Passage;
  readonly mentions: readonly Found<Mention>[];
  readonly statements: readonly Found<Statement>[];
  readonly namings: readonly Naming[];
  /** Of each naming. */
  readonly referents: readonly Referent[];
  readonly pronouns: readonly Pronoun[];
  readonly pointing: readonly Pointing[];
}

/** 她【说】, 他【还告诉记者】. */
const SPEAKS =
  /^(?:[还也又则曾]|对(?:本报|记者)|向(?:本报|记者))*(?:说|称|表示|告诉|回忆|讲|道|介绍|写道|透露|指|认为|质疑)/;
/** 他【的】, 他【与店主的】, 她【丈夫】. */
const OWNER =
  /^(?:的|[与和跟同][^，。；]{1,8}的|(?:老公|老婆|丈夫|妻子|儿子|女儿|父[亲母]|母亲|爸|妈|家[人属里]|哥|姐|弟|妹|孩子|同[事学]|朋友|亲[属友戚]|女友|男友|前[妻夫]))/;
const MAX_OWNED = 12;
/** 女儿【住院五日的刘女士】: whoever stands before 的 only tells who is named behind it. */
const OF_ANOTHER =
  /^[^，。；：“”、的]{1,10}的[一-龥]{1,4}(?:女士|先生|小姐|某|阿姨|师傅|大爷|大叔|大妈|老师|医生|律师)/;
const MAX_OF_ANOTHER = 18;

/** The references of a report, each pronoun weighed in text order, for a resolved one counts as a naming. */
export function resolvePronouns(parts: Parts): Found<Reference>[] {
  const { passage, statements, namings, referents } = parts;
  const { text } = passage;
  const words = markedWords(passage);
  const placeOf = createClauseWalker(text);
  const quotationOf = createQuotationCursor(passage);
  const fullestNaming = createFullestNaming(text, fullSources(words, statements, namings));
  const referentByEnd = new Map(namings.map(({ end }, index) => [end, referents[index]!]));
  const speakingAt = createSpeakerCursor(text, statements, referentByEnd);
  const found: Found<Reference>[] = [];
  const before: Occurrence[] = [];

  const signs = signsOf(parts);
  const isNear = nearReferences(signs);

  for (const [index, { span, naming, referent: named, pronoun, pointing }] of signs.entries()) {
    if (naming !== undefined && !isNear[index]!) continue;
    const place = placeOf(span.start);
    const at = wordAt(words, span.start);
    const standing: Standing = {
      span,
      place,
      isSubject: isFirstInClause(words, place.clauseStart, at),
      isOwner: OWNER.test(text.slice(span.end, span.end + MAX_OWNED)),
      isObject: isObject(words, at),
      isInside:
        naming?.isInside === true ||
        text[span.start - 1] === '（' ||
        text[span.start - 1] === '(' ||
        (naming !== undefined && OF_ANOTHER.test(text.slice(span.end, span.end + MAX_OF_ANOTHER))),
      isNew: naming?.isNew === true,
      quotation: quotationOf(span.start),
      pronoun: pronoun?.word ?? '',
    };
    if (naming !== undefined) {
      before.push({ referent: named!, standing });
      continue;
    }
    const beside = pronoun === undefined ? null : namedBeside(pronoun, before);
    const unlisted = pronoun === undefined || beside !== null ? null : wordsBeside(words, pronoun);
    if (unlisted !== null) {
      found.push(describeReference(span, unlisted, 'beside'));
      continue;
    }
    // 家长周红对结果有疑问。“…”【她】说: whom the sentence before brings in to speak.
    const introduced =
      pronoun?.form.number === 'one' && beside === null && SPEAKS.test(text.slice(span.end, span.end + 6))
        ? introducedBefore(passage, span.start, parts.mentions)
        : undefined;
    if (introduced !== undefined) {
      const referent = referentByEnd.get(introduced.end);
      if (referent !== undefined) {
        before.push({ referent, standing });
        referentByEnd.set(span.end, referent);
      }
      found.push(describeReference(span, introduced, 'introduced'));
      continue;
    }
    let referent = beside;
    let rule = 'beside';
    let note: string | undefined;
    if (pronoun === undefined) {
      referent = pointedReferent(pointing!, before);
      rule = 'pointing';
    } else if (beside === null) {
      const boundTo = actorOn(words, at, standing, before);
      const placed = { pronoun, standing, speaking: speakingAt(span.start), boundTo };
      const chosen = chooseReferent(placed, before);
      referent = chosen?.referent ?? null;
      rule = 'weighed';
      note = chosen === null ? undefined : reasonsFor(placed, chosen).join(', ');
    }
    if (referent !== null) {
      if (pronoun?.form.gender === 'female') referent.gender ??= 'female';
      before.push({ referent, standing });
      referentByEnd.set(span.end, referent);
    }
    const antecedent = referent === null ? null : fullestNaming(referent, span);
    found.push(describeReference(span, antecedent, rule, note));
  }
  return found;
}

function describeReference(
  { start, end }: Span,
  antecedent: Span | null,
  rule: string,
  note?: string,
): Found<Reference> {
  const reason =
    antecedent === null
      ? { rule: 'reference:nobody', span: { start, end } }
      : { rule: `reference:${rule}`, span: antecedent, ...(note ? { note } : {}) };
  return { span: { start, end }, antecedent, reasons: [reason] };
}

/** The number of the quotation that an offset stands in, -1 for none; offsets are asked for in text order. */
function createQuotationCursor({ quotations }: Passage): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next < quotations.length && quotations[next]!.end <= offset) next++;
    return quotations[next] !== undefined && quotations[next]!.start <= offset ? next : -1;
  };
}
