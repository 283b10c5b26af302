import { useTranslation } from 'react-i18next';
import type { ChatJoin, ChatSeam } from '../../model/chat-join.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';

interface JoinedShotsProps {
  readonly report: string;
  readonly story: string;
  readonly records: StoryRecords;
}

/** The other screenshots of the same chat: how they overlap, what differs between them, and all messages as one list. */
export function JoinedShots({ report, story, records }: JoinedShotsProps) {
  const { t, i18n } = useTranslation();
  const join = records.story.chats?.find(({ reports }) => reports.includes(report));
  if (join === undefined) return null;
  return (
    <section className="side-part joined-shots" lang={i18n.language}>
      <h2>{t('chat.joined')}</h2>
      <ol>
        {join.reports.map((id) => (
          <li key={id} aria-current={id === report ? 'true' : undefined}>
            {id === report ? (
              nameOf(records, id)
            ) : (
              <RouteLink to={{ view: 'report', story, report: id, statement: null, span: null }}>
                {nameOf(records, id)}
              </RouteLink>
            )}
          </li>
        ))}
      </ol>
      {join.seams.map((seam) => (
        <Seam key={`${seam.first} ${seam.second}`} seam={seam} records={records} />
      ))}
      <details>
        <summary>{t('chat.joinedLines', { count: join.lines.length })}</summary>
        <JoinedLines join={join} records={records} />
      </details>
    </section>
  );
}

function Seam({ seam, records }: { readonly seam: ChatSeam; readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { first, second, shared, differences } = seam;
  return (
    <div>
      <p>
        {t('chat.shared', {
          count: shared.length,
          first: nameOf(records, first),
          second: nameOf(records, second),
        })}
      </p>
      {differences.length > 0 && (
        <ul className="chat-differences">
          {differences.map((one) => (
            <li key={`${one.first} ${one.second}`}>
              {t(`chat.difference.${one.kind}`)} <q>{wordsAt(records, first, one.first)}</q>
              {one.kind === 'changed' && ' → '}
              <q>{wordsAt(records, second, one.second)}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Each message once, with a mark where the next screenshot begins. */
function JoinedLines({ join, records }: { readonly join: ChatJoin; readonly records: StoryRecords }) {
  return (
    <ol className="joined-lines">
      {join.lines.map(({ report, message }, at) => {
        const isNext = at > 0 && join.lines[at - 1]!.report !== report;
        return (
          <li key={`${report} ${message}`} className={isNext ? 'joined-next' : undefined}>
            {isNext && <small>{nameOf(records, report)}</small>}
            {wordsAt(records, report, message)}
          </li>
        );
      })}
    </ol>
  );
}

function nameOf(records: StoryRecords, id: string): string {
  const path = records.reportOf(id)?.captures[0]?.path ?? null;
  return path?.split('/').at(-1) ?? id;
}

function wordsAt(records: StoryRecords, id: string, number: number | null): string {
  const report = records.reportOf(id)?.report;
  const message = number === null ? undefined : report?.transcript?.messages[number];
  if (report === undefined || message === undefined) return '';
  const words = (['label', 'body'] as const).flatMap((part) => {
    const span = message[part];
    return span === null ? [] : [report.text.slice(span.start, span.end)];
  });
  return words.length === 0 ? '…' : words.join(' · ');
}
