import { useTranslation } from 'react-i18next';
import type { Answer, Inquiry } from '../../model/inquiry.ts';
import { stateOfInquiry } from '../../model/inquiry-state.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { StatementWords } from '../parts/statement-words.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { useIndex } from '../source/source-context.ts';
import { formatWhen } from '../wording/format-when.ts';
import { WordsLink } from './words-link.tsx';

/** Whom the desk's user asked what, and what came of it; those who have not answered come first. */
export function Inquiries({ records }: { readonly records: StoryRecords }) {
  const { t, i18n } = useTranslation();
  const { created } = useIndex();
  const { inquiries } = records.story;
  if (inquiries.length === 0) return null;
  const stated = inquiries.map((inquiry) => ({ inquiry, state: stateOfInquiry(inquiry, created) }));
  const isAnswered = ({ state }: (typeof stated)[number]): boolean => state === 'answered';
  return (
    <section className="inquiries" aria-labelledby="inquiries-title">
      <h2 id="inquiries-title">{t('inquiry.title')}</h2>
      <p className="lead">{t('inquiry.lead', { when: formatWhen(created, i18n.language) })}</p>
      <ul>
        {[...stated.filter((each) => !isAnswered(each)), ...stated.filter(isAnswered)].map(
          ({ inquiry, state }) => (
            <li key={inquiry.id} className={`inquiry inquiry-${state}`}>
              <p className="inquiry-head">
                <b>{inquiry.asked}</b> <span className="inquiry-state">{t(`inquiry.${state}`)}</span>
              </p>
              <p className="inquiry-question">{inquiry.question}</p>
              <AskedHow inquiry={inquiry} />
              {inquiry.answers.map((answer) => (
                <AnswerLine key={answer.time} records={records} answer={answer} />
              ))}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function AskedHow({ inquiry }: { readonly inquiry: Inquiry }) {
  const { t, i18n } = useTranslation();
  const { by, channel, at, deadline, attachments, id } = inquiry;
  return (
    <p className="inquiry-how">
      {t(`inquiry.channel.${channel}`)} · {by}
      {at !== null && <> · {formatWhen(at, i18n.language)}</>}
      {deadline !== null && <> · {t('inquiry.until', { when: formatWhen(deadline, i18n.language) })}</>}{' '}
      {attachments.map((digest) => (
        <EvidenceLink key={digest} digest={digest} />
      ))}{' '}
      <code>{id}</code>
    </p>
  );
}

/** What came of it: the statements of an answer lead to their words in it. */
function AnswerLine({ records, answer }: { readonly records: StoryRecords; readonly answer: Answer }) {
  const { t, i18n } = useTranslation();
  const { outcome, by, at, time, report: id, attachments } = answer;
  const entry = id === null ? undefined : records.reportOf(id);
  const spoken = entry?.statements.find(({ reasons }) => reasons.some(({ rule }) => rule === 'chat-message'));
  return (
    <div className="inquiry-answer">
      <p className="inquiry-how">
        {t(`inquiry.${outcome}`)} · {formatWhen(at ?? time, i18n.language)}
        {at === null && ` (${t('inquiry.recordedAt')})`} · {t('inquiry.recordedBy', { name: by })}{' '}
        {attachments.map((digest) => (
          <EvidenceLink key={digest} digest={digest} />
        ))}
      </p>
      {entry !== undefined && spoken !== undefined && (
        <WordsLink records={records} report={entry.report.id} statement={spoken.id} span={null}>
          <StatementWords report={entry.report} statement={spoken} />
        </WordsLink>
      )}
    </div>
  );
}
