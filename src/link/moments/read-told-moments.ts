import { isDateline } from '../../text/dateline.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { type ClauseKeys, readClauseKeys } from '../claims/clause-keys.ts';
import { readScope } from '../conflicts/amount-scope.ts';
import { clauseOf } from '../figures/clause-of.ts';
import { tellingWords } from '../figures/telling-words.ts';
import { isOfOneSide } from '../figures/voice.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { readMoment } from './moment.ts';
import { MOMENT_KINDS } from './moment-kinds.ts';
import type { ToldMoment } from './told-moment.ts';

/** What is planned, promised, usual or asked for happened at no moment. */
const NOT_TOLD =
  /将(?:于|在)|预计|计划|拟于|原定|应(?:当|该|于)|规定|每[天日周晚月]|平时|通常|可(?:在|于)|请(?:于|在)|有效期|截[至止]|\b(?:as of|so far)\b|保质期|\b(?:will|would|plans?|planned|due|should|must|usually|every|each|expected|scheduled|supposed|until further|valid|deadline)\b/i;
/** "may" is a verb, May a month. */
const MAY = /\bmay\b/;
/** When somebody spoke, or something was published: 记者16日从…获悉. */
const OF_SPEECH =
  /获悉|回应|通报|发布|接受采访|答复|来信|发声|\b(?:statement|press|told (?:the|this|our)|said on|published|replied)\b/i;
const OTHER_TIME = /去年|前年|上次|\b(?:last year|a year (?:ago|earlier))\b/i;

/** The moments that a report tells, each with what happened then. */
export function readToldMoments(member: Member): ToldMoment[] {
  const { text } = member.report;
  const chinese = isChinese(member);
  return member.sentences.flatMap((sentence) => {
    const times = mentionsIn(member.mentions, sentence).filter(
      ({ type, span }) => type === 'time' && contains(sentence, span),
    );
    return times.flatMap((time): ToldMoment[] => {
      const words = sliceSpan(text, time.span);
      const clauseSpan = clauseOf(text, sentence, time.span);
      const behind = text.slice(time.span.end, sentence.end);
      const moment = readMoment(time, words, behind);
      const whole = sliceSpan(text, sentence);
      // 21日11时40分，学校发出通知: a time that stands alone is of the clause behind it.
      const clause = `${sliceSpan(text, clauseSpan)}${isAlone(text, clauseSpan, time.span) ? nextClause(text, sentence, clauseSpan) : ''}`;
      if (
        moment === undefined ||
        !/[\d一二三四五六七八九十]|noon|midnight|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/i.test(
          words,
        )
      )
        return [];
      if (isDateline(text, time.span) || /^[日号]?讯[）)]/.test(behind)) return [];
      if (NOT_TOLD.test(clause) || MAY.test(clause) || OF_SPEECH.test(clause) || OTHER_TIME.test(whole))
        return [];
      const near = kindsIn(clause, chinese);
      const kinds = near.size > 0 ? near : kindsIn(whole, chinese);
      if (kinds.size === 0) return [];
      const scope = readScope(member, sentence, time.span);
      let keys: ClauseKeys | undefined;
      return [
        {
          member,
          span: time.span,
          moment,
          kinds,
          isNear: near.size > 0,
          scope,
          isOfOneSide: isOfOneSide(member, scope, whole),
          sentence: whole,
          words: tellingWords(
            withoutTimes(
              text,
              sentence,
              times.map(({ span }) => span),
            ),
          ),
          keys: () => {
            keys ??= readClauseKeys({ member, span: sentence });
            return keys;
          },
        },
      ];
    });
  });
}

function kindsIn(words: string, chinese: boolean): Set<string> {
  return new Set(
    MOMENT_KINDS.filter((kind) => (chinese ? kind.zh : kind.en).test(words)).map(({ id }) => id),
  );
}

/** Letters beside the time that still leave it alone: 当天, 据称. */
const ALONE = 4;

const isAlone = (text: string, clause: Span, time: Span): boolean =>
  sliceSpan(text, clause).trim().length - (time.end - time.start) <= ALONE;

function nextClause(text: string, sentence: Span, clause: Span): string {
  const rest = text.slice(clause.end + 1, sentence.end);
  return rest.split(/[，；。]|[,;] /)[0] ?? '';
}

function withoutTimes(text: string, sentence: Span, times: readonly Span[]): string {
  let words = '';
  let at = sentence.start;
  for (const time of times) {
    words += `${text.slice(at, Math.max(at, time.start))} `;
    at = Math.max(at, time.end);
  }
  return words + text.slice(at, sentence.end);
}
