import type { Statement } from '../../model/statement.ts';
import { foldScript } from '../../text/script.ts';
import { contains, hullOf, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { isBareClause } from '../claims/bare-clause.ts';
import { readClauseKeys } from '../claims/clause-keys.ts';
import { weighClause } from '../claims/clause-terms.ts';
import { isDenyingCue } from '../claims/negation.ts';
import { NAMING } from '../claims/proposition.ts';
import { readClauses } from '../claims/read-clauses.ts';
import type { Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { About, Account } from './account.ts';
import { negationsIn } from './negations-in.ts';
import { readSides, readWordSides, type Side } from './read-sides.ts';
import { thingsIn } from './things/things-in.ts';
import { voiceOf } from './voice-of.ts';

/** What each clause of a report tells, in text order; none of questions, wishes and what is only supposed. Not much more than `most`. */
export function readAccounts(member: Member, most = Number.POSITIVE_INFINITY): Account[] {
  const { text } = member.report;
  const cues = member.statements
    .flatMap(({ cue }) => cue ?? [])
    .filter((cue) => TELLS_THE_READER.test(sliceSpan(text, cue)));
  const namesIn = (span: Span): string[] =>
    mentionsIn(member.mentions, span)
      .filter((mention) => NAMING.has(mention.type) && contains(span, mention.span))
      .map((mention) => sliceSpan(text, mention.span));
  const termsOf = (span: Span): Map<string, number> =>
    weighClause({ frame: '', clause: sliceSpan(text, span), names: namesIn(span) });
  const isBare = (clause: Span): boolean => isBareClause(sliceSpan(text, clause), namesIn(clause));

  const readSentence = (sentence: Span, before: Span | undefined): Account[] =>
    readClauses(text, sentence, isBare).flatMap(({ span, said }): Account[] => {
      const clause = foldScript(sliceSpan(text, said));
      if (OPEN.test(clause) || MAY.test(clause) || isQuestion(text, said)) return [];
      const { statement, source, speaker } = voiceOf(member, said);
      const isSaid = ({ start, end }: Side): boolean =>
        !cues.some((cue) => overlaps(cue, { start: said.start + start, end: said.start + end }));
      const negations = negationsIn(clause);
      const isTurned = statement !== null && negations.length === 0 && isDenied(text, statement);
      const turn = isTurned ? turned : (side: Side) => side;
      return [
        {
          member,
          sentence,
          span,
          statement,
          source,
          speaker,
          sides: readSides(clause, negations).filter(isSaid).map(turn),
          wordSides: readWordSides(clause, negations).filter(isSaid).map(turn),
          about: once(() => ({
            terms: termsOf(span),
            around: new Set(
              [sentence, ...(before === undefined ? [] : [before])].flatMap((near) => [
                ...termsOf(near).keys(),
              ]),
            ),
            keys: readClauseKeys({ member, span }),
            things: thingsIn(clause),
            thingsNear: thingsIn(foldScript(sliceSpan(text, hullOf([before ?? sentence, sentence])))),
            ...whoAndWhen(member, sentence),
          })),
        },
      ];
    });

  const accounts: Account[] = [];
  for (const [index, sentence] of member.sentences.entries()) {
    if (accounts.length >= most) break;
    accounts.push(...readSentence(sentence, member.sentences[index - 1]));
  }
  return accounts;
}

function whoAndWhen(member: Member, sentence: Span): Pick<About, 'persons' | 'days'> {
  const inside = mentionsIn(member.mentions, sentence);
  return {
    persons: inside.flatMap(({ type, span }) =>
      type === 'person' ? [foldScript(sliceSpan(member.report.text, span))] : [],
    ),
    days: inside.flatMap(({ type, value }) =>
      type === 'time' && value !== null && DAY.test(value) ? [value.slice(0, 10)] : [],
    ),
  };
}
const DAY = /^\d{4}-\d\d-\d\d/;

function once<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** 否认收到过投诉: the cue says no of what stands behind it. */
function isDenied(text: string, { act, cue, content }: Statement): boolean {
  if (act !== 'deny' || cue === null || content[0] === undefined || content[0].start < cue.end) return false;
  const between = text.slice(cue.end, content[0].start);
  return isDenyingCue(sliceSpan(text, cue)) && !/[：:]/.test(between);
}

function turned(side: Side): Side {
  return { ...side, isSo: !side.isSo, isNegated: true };
}

/** 告诉记者, told the Herald: by which somebody is reported as speaking; 曾向物业反映 is told of him. */
const TELLS_THE_READER = /告[诉訴]|\b(?:told|tells|tell)\b/i;

/** 如果收到反映, 是否通知家长, 请及时报告; if it had been told, whether, should: nothing is told as so. */
const OPEN =
  /如果|假如|若是|倘若|是否|有没有|会不会|能否|^请|应当|应该|必须|希望|(?<!整改|书面|处理|改进)建议(?!书|函)|(?<!不)可能|将(?:于|在|会|继续|依法|及时|尽快|全部|随|按|根据|进一步|安排|严肃|视|组织|开展|从|予以|陆续|持续|全力|积极)|今后|预计|可(?:拨打|以|通过|在)|\b(?:if|whether|(?<!as (?:it|they|he|she|we|you) )should|must|would(?! not (?:open|start|close|shut|move|budge|turn|work)\b)|might|will|please|hope|can be)\b/i;
/** Not in May. */
const MAY = /\bmay\b/;

function isQuestion(text: string, { end }: Span): boolean {
  return /^[”’"')）]*[？?]/.test(text.slice(end, end + 3));
}
