import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Derivative } from '../../model/derivative.ts';
import type { Report } from '../../model/report.ts';
import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';
import { BesideImage } from '../image/beside-image.tsx';
import { CorrectedWords } from '../parts/corrected-words.tsx';
import { useIndex } from '../source/source-context.ts';
import { layOutChat } from './chat-lines.ts';
import { type ChatWhen, formatChatDay, splitChatTime } from './chat-when.ts';
import { CorrectedMessage } from './corrected-message.tsx';
import { sortOfTranscript } from './transcript-sort.ts';

interface ChatTextProps {
  readonly report: Report;
  readonly transcript: Transcript;
  /** What is shown of the screenshot in a public dossier. */
  readonly derivative: Derivative | undefined;
  /** A stretch of the report's text with its statements marked. */
  readonly marked: (span: Span) => ReactNode;
}

const NOTES = {
  chat: { label: 'chat.labelNote', file: 'chat.exportNote', image: 'chat.imageNote' },
  post: { label: 'chat.postLabelNote', file: 'chat.postFileNote', image: 'chat.postImageNote' },
  mail: { label: 'chat.mailLabelNote', file: 'chat.mailFileNote', image: 'chat.imageNote' },
} as const;

/** Clocks, and no message of a day that is known. */
function hasNoDay({ messages }: Transcript): boolean {
  const whens = messages.map(({ time }) => splitChatTime(time));
  return whens.some(({ clock }) => clock !== null) && whens.every(({ day }) => day === null);
}

/** A chat as its app shows it: bubbles by side, each with its label, its time and the words that it answers. */
export function ChatText({ report, transcript, derivative, marked }: ChatTextProps) {
  const { t, i18n } = useTranslation();
  const lines = useMemo(() => layOutChat(transcript), [transcript]);
  const isSealed = useIndex().kind === 'sealed';
  const { image } = transcript;
  const sort = sortOfTranscript(transcript);
  const notes = NOTES[sort];
  const isUndated = sort === 'chat' && hasNoDay(transcript);

  const listWith = (pointed: number | null) => (
    <ol className="chat">
      {lines.map((line) => {
        if (line.kind === 'day') {
          return (
            <li key={`day ${line.before}`} className="chat-day" lang={i18n.language}>
              {formatChatDay(line.day, i18n.language)}
            </li>
          );
        }
        if (line.kind === 'separator') {
          const { span, before } = line.separator;
          return (
            <li key={`at ${span.start}`} className="chat-separator">
              {marked(span)}
              <CorrectedWords report={report} within={[span]} />
              <CorrectedMessage report={report} message={before} what={['separator']} />
            </li>
          );
        }
        return (
          <Message
            key={line.number}
            message={line.message}
            number={line.number}
            when={line.when}
            report={report}
            marked={marked}
            pointed={image === null ? null : pointed === line.number}
          />
        );
      })}
    </ol>
  );
  if (image === null || !(isSealed || derivative)) {
    return (
      <>
        <p className="chat-note" lang={i18n.language}>
          {t(notes.label)} {t(image === null ? notes.file : notes.image)}
          {isUndated && <b> {t(transcript.dateOrder === 'open' ? 'chat.openDates' : 'chat.noDates')}</b>}
        </p>
        {listWith(null)}
      </>
    );
  }
  return (
    <>
      <p className="chat-note" lang={i18n.language}>
        {t(notes.label)}
      </p>
      <BesideImage
        report={report}
        derivative={derivative}
        size={image}
        boxes={transcript.messages.map(({ box }) => box)}
        note={t(notes.image)}
      >
        {listWith}
      </BesideImage>
    </>
  );
}

interface MessageProps extends Pick<ChatTextProps, 'report' | 'marked'> {
  readonly message: ChatMessage;
  readonly number: number;
  readonly when: ChatWhen;
  /** Whether it is shown with its box in the image; null where there is none. */
  readonly pointed: boolean | null;
}

function Message({ message, number, when, report, marked, pointed }: MessageProps) {
  const { kind, label, side, body, cut } = message;
  const isAppLine = kind === 'system' || kind === 'recall';
  // Decisions name messages of an image by number, and are made about sealed dossiers.
  const isNumbered = useIndex().kind === 'sealed' && pointed !== null;
  const className = isAppLine ? `chat-app-line chat-${kind}` : `chat-message chat-${side ?? 'other'}`;
  return (
    <li
      className={pointed ? `${className} chat-pointed` : className}
      data-box={number}
      tabIndex={pointed === null ? undefined : 0}
    >
      {(label !== null || when.clock !== null || isNumbered) && (
        <p className="chat-head">
          {isNumbered && <span className="chat-number">{number + 1}</span>}
          {label !== null && <span className="chat-label">{marked(label)}</span>}
          {when.clock !== null && (
            <time className="chat-clock" title={message.time ?? undefined}>
              {when.clock}
            </time>
          )}
        </p>
      )}
      <div className="chat-bubble">
        {message.reply !== null && <Reply message={message} report={report} marked={marked} />}
        {body === null ? <Placeholder kind={kind} /> : <p className="chat-body">{marked(body)}</p>}
        {cut && <CutNote />}
      </div>
      <CorrectedWords
        report={report}
        within={[label, body, message.reply?.label ?? null, message.reply?.words ?? null]}
      />
      <CorrectedMessage report={report} message={number} what={['side', 'time']} />
    </li>
  );
}

/** The words that a message answers, as the chat repeats them; where it does not, those of the message it names. */
function Reply({ message, report, marked }: Pick<MessageProps, 'message' | 'report' | 'marked'>) {
  const { t, i18n } = useTranslation();
  const { label, words, message: answered } = message.reply!;
  const isMail = report.transcript !== undefined && sortOfTranscript(report.transcript) === 'mail';
  const told = report.transcript?.messages[answered ?? -1];
  const quoted = told?.body ?? null;
  return (
    <blockquote className="chat-reply">
      {label !== null && <span className="chat-label">{marked(label)}</span>}
      {words !== null && <p>{marked(words)}</p>}
      {words === null && quoted !== null && told !== undefined && (
        <p>
          {told.label !== null && `${report.text.slice(told.label.start, told.label.end)} `}
          {report.text.slice(quoted.start, quoted.end)}
        </p>
      )}
      {answered === null && (
        <span className="chat-remark" lang={i18n.language}>
          {t(isMail ? 'chat.answersMail' : 'chat.answersUnknown')}
        </span>
      )}
    </blockquote>
  );
}

/** What stands where the export has no words for a message: said by the page, not by the chat. */
function Placeholder({ kind }: { readonly kind: ChatMessage['kind'] }) {
  const { t, i18n } = useTranslation();
  return (
    <p className="chat-remark" lang={i18n.language}>
      {t(`chat.without.${kind}`)}
    </p>
  );
}

function CutNote() {
  const { t, i18n } = useTranslation();
  return (
    <p className="chat-remark" lang={i18n.language}>
      {t('chat.cut')}
    </p>
  );
}
