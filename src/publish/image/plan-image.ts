import type { DossierReport } from '../../model/dossier.ts';
import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import { FILL, type ImagePlan } from '../../model/image-plan.ts';
import type { Report } from '../../model/report.ts';
import type { Box } from '../../model/transcript.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { type FindMasked, maskLines } from './mask-lines.ts';

export interface PlanOptions {
  readonly image: ImageLines;
  /** The report of the screenshot, as it was read and as it is published: message by message the same. */
  readonly sealed: Report;
  readonly masked: DossierReport;
  readonly findMasked: FindMasked;
  /** What humans decided to show besides, and to hide. */
  readonly show: readonly Box[];
  readonly hide: readonly Box[];
}

/** A clock in a bubble, with the ticks beside it. */
const CLOCK = /^[\d:：. APMapm✓√/]{3,12}$/;
/** How wide what stands for a label is, in its heights: not as wide as the name. */
const LABEL_WIDTH = 4;

/**
 * How a screenshot may be shown. Nothing of it is shown but lines of letters that the transcript has, in its messages, times
 * and title, without what is masked in them. So avatars, names, pictures, the phone's own bars, and whatever the recognition
 * did not find, are not in the image at all.
 */
export function planImage(options: PlanOptions): ImagePlan {
  const { image, sealed, masked, findMasked, show, hide } = options;
  const { messages, separators } = sealed.transcript!;
  const shown: Box[] = [];
  const filled: Box[] = [];
  const told = new Set<ImageLine>();

  // Of each message its words, and those it answers; all are filled where fewer masks are found in the image than in the text.
  for (const [index, message] of messages.entries()) {
    if (message.box === null) continue;
    const lines = linesIn(image, message.box);
    for (const line of lines) told.add(line);
    const { body, reply } = masked.report.transcript!.messages[index]!;
    const bodyWords = squeeze(asRead(sealed, message.body));
    const replyWords = [message.reply?.label, message.reply?.words]
      .map((span) => squeeze(asRead(sealed, span ?? null)))
      .join('');
    const isOfBody = ({ text }: ImageLine) => CLOCK.test(text) || bodyWords.includes(squeeze(text));
    const parts = [
      { rows: lines.filter(isOfBody), spans: [body] },
      {
        rows: lines.filter((line) => !isOfBody(line) && replyWords.includes(squeeze(line.text))),
        spans: [reply?.label ?? null, reply?.words ?? null],
      },
    ];
    for (const { rows, spans } of parts) {
      const boxes = rows.map(({ box }) => box);
      const hits = maskLines(rows, findMasked);
      shown.push(...boxes);
      filled.push(...(hits.found >= countMasks(masked, spans) ? hits.filled : boxes));
    }
  }

  // The times between them, and a title that names nobody.
  const title = !isMasked(masked, masked.report.transcript!.name)
    ? squeeze(asRead(sealed, sealed.transcript!.name))
    : '';
  for (const line of image.lines) {
    if (told.has(line)) continue;
    const isTime = separators.some(({ box }) => box !== null && isInside(line.box, box));
    const isTitle = title !== '' && squeeze(line.text).startsWith(title);
    if (!isTime && !isTitle) continue;
    shown.push(line.box);
    filled.push(...maskLines([line], findMasked).filled);
  }

  // What humans decided. Letters in what they show are masked as any.
  shown.push(...show);
  for (const box of show) {
    for (const line of linesIn(image, box)) filled.push(...maskLines([line], findMasked).filled);
  }
  // Labels are names: one that humans unmasked is shown, of others that somebody is named there.
  const isNamed = new Map(
    messages.map(({ label }, index) => {
      const shownLabel = masked.report.transcript!.messages[index]!.label;
      return [squeeze(asRead(sealed, label)), !isMasked(masked, shownLabel)] as const;
    }),
  );
  const names = image.lines.filter((line) => isNamed.get(squeeze(line.text)) === false);
  const named = image.lines.filter((line) => isNamed.get(squeeze(line.text)) === true);
  shown.push(...named.map(({ box }) => box));
  return {
    width: image.width,
    height: image.height,
    ground: image.ground,
    areas: [
      ...areasOf(
        image,
        [...messages, ...separators].flatMap(({ box }) => box ?? []),
      ),
      ...image.pictures.map(({ box }) => ({ box, colour: FILL })),
      ...names.map(({ box }) => ({ box: { ...box, width: box.height * LABEL_WIDTH }, colour: FILL })),
    ],
    shown,
    filled: [...filled, ...names.filter((line) => told.has(line)).map(({ box }) => box), ...hide],
  };
}

/** Areas that messages stand on or in, the large ones first; of others, such as an avatar of letters, only their place. */
function areasOf({ panels, width }: ImageLines, boxes: readonly Box[]): ImagePlan['areas'] {
  const sizeOf = (box: Box) => box.width * box.height;
  return [...panels]
    .sort((a, b) => sizeOf(b.box) - sizeOf(a.box))
    .map(({ box, colour }) => {
      const isBar = box.width > width * 0.9;
      const isOfMessage = boxes.some((other) => isInside(box, other) || isInside(other, box));
      return { box, colour: isBar || isOfMessage ? colour : FILL };
    });
}

function linesIn({ lines }: ImageLines, box: Box): ImageLine[] {
  return lines.filter((line) => isInside(line.box, box));
}

/** Whether the middle of one lies in the other. */
function isInside(inner: Box, outer: Box): boolean {
  const x = inner.left + inner.width / 2;
  const y = inner.top + inner.height / 2;
  return x >= outer.left && x <= outer.left + outer.width && y >= outer.top && y <= outer.top + outer.height;
}

/** Words as the machine read them. */
function asRead({ text, correction }: Report, span: Span | null): string {
  if (span === null) return '';
  const line = correction?.lines.find((one) => overlaps(one.span, span));
  return line?.read ?? sliceSpan(text, span);
}

function countMasks({ masking }: DossierReport, spans: readonly (Span | null)[]): number {
  const isWithin = (mask: Span) => spans.some((stretch) => stretch !== null && contains(stretch, mask));
  return (masking?.masks ?? []).filter(({ span }) => isWithin(span)).length;
}

function isMasked({ masking }: DossierReport, span: Span | null): boolean {
  return span !== null && (masking?.masks ?? []).some((mask) => overlaps(mask.span, span));
}

function squeeze(words: string): string {
  return words.replace(/[\s:：]/g, '');
}
