import { useTranslation } from 'react-i18next';
import type { Report } from '../../model/report.ts';
import type { Transcript } from '../../model/transcript.ts';

interface ChatImageProps {
  readonly report: Report;
  readonly transcript: Transcript & { readonly image: NonNullable<Transcript['image']> };
  readonly pointed: number | null;
}

/** The screenshot as it was preserved, with the box of each message over it. */
export function ChatImage({ report, transcript, pointed }: ChatImageProps) {
  const { t, i18n } = useTranslation();
  const { image, messages } = transcript;
  const href = `evidence/${report.capture.slice(0, 2)}/${report.capture}`;
  return (
    <figure className="chat-image">
      <svg viewBox={`0 0 ${image.width} ${image.height}`} role="img" aria-label={t('chat.imageAlt')}>
        <image href={href} width={image.width} height={image.height} preserveAspectRatio="none" />
        {messages.map(({ box }, number) => {
          if (box === null) return null;
          const { left, top, width, height } = box;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a message is named by its place
              key={number}
              className={number === pointed ? 'chat-box chat-pointed' : 'chat-box'}
              data-message={number}
              x={left}
              y={top}
              width={width}
              height={height}
              rx={image.width / 80}
            />
          );
        })}
      </svg>
      <figcaption lang={i18n.language}>{t('chat.imageNote')}</figcaption>
    </figure>
  );
}
