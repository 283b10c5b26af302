import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Derivative } from '../../model/derivative.ts';
import type { Report } from '../../model/report.ts';
import type { Box } from '../../model/transcript.ts';
import { ImageDecide } from './image-decide.tsx';

interface BesideImageProps {
  readonly report: Report;
  /** What of the picture is published, drawn anew; the preserved one where there is none. */
  readonly derivative: Derivative | undefined;
  /** In pixels, as the boxes count. */
  readonly size: { readonly width: number; readonly height: number };
  /** One for each element of the text that has its number as `data-box`. */
  readonly boxes: readonly (Box | null)[];
  readonly note: string;
  /** The text, with the number of the box that the pointer or the keyboard is at. */
  readonly children: (pointed: number | null) => ReactNode;
}

/** A picture as it was preserved beside what was read in it: what is pointed at in one is marked in the other. */
export function BesideImage({ report, derivative, size, boxes, note, children }: BesideImageProps) {
  const { t, i18n } = useTranslation();
  const [pointed, setPointed] = useState<number | null>(null);
  const href = derivative?.path ?? `evidence/${report.capture.slice(0, 2)}/${report.capture}`;

  function point(event: React.SyntheticEvent) {
    const at = event.target instanceof Element ? event.target.closest('[data-box]') : null;
    setPointed(at === null ? null : Number(at.getAttribute('data-box')));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows what belongs together
    <div className="chat-beside" onMouseOver={point} onFocus={point} onMouseLeave={() => setPointed(null)}>
      <div className="chat-image">
        <figure>
          <svg
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="img"
            aria-label={t(derivative ? 'chat.derivativeAlt' : 'chat.imageAlt')}
          >
            <image href={href} width={size.width} height={size.height} preserveAspectRatio="none" />
            {boxes.map((box, number) => {
              if (box === null) return null;
              const { left, top, width, height } = box;
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a box is named by its place
                  key={number}
                  className={number === pointed ? 'chat-box chat-pointed' : 'chat-box'}
                  data-box={number}
                  x={left}
                  y={top}
                  width={width}
                  height={height}
                  rx={size.width / 80}
                />
              );
            })}
          </svg>
          <figcaption lang={i18n.language}>
            {note} {derivative && t('chat.derivativeNote')}
          </figcaption>
        </figure>
        {derivative === undefined && (
          <ImageDecide report={report.id} hasMessages={report.transcript !== undefined} />
        )}
      </div>
      {children(pointed)}
    </div>
  );
}
