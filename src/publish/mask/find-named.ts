import type { DossierReport } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import type { Transcript } from '../../model/transcript.ts';
import { sliceSpan } from '../../text/span.ts';
import { readLabel, readNameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { readCredits } from './read-credits.ts';

/** 网友“清汤一碗”, user "tea at four": a name that somebody gave themselves. */
const NET_NAME =
  /(?:网友|網友|网民|用户|用戶|网名|昵称|博主|楼主|微博名|\b(?:users?|commenters?|posters?|blogger|nicknamed|handle)\b)\s{0,2}[“"「『‘'](?<name>[^”"」』’'\n]{2,24})[”"」』’']/giu;

/** Every place of a report that names somebody, in the order of the text; its byline last. */
export function findNamed({ report, mentions }: DossierReport): NamedAt[] {
  const { id, text, transcript, byline, blocks } = report;
  const at = (start: number, end: number, from: NamedAt['from']): NamedAt[] => {
    const words = text.slice(start, end);
    const name = from === 'label' ? readLabel(words) : readNameParts(words);
    return name === undefined ? [] : [{ name, report: id, span: { start, end }, from }];
  };
  const labels = [
    ...blocks.filter(({ role }) => role === 'label'),
    ...(transcript?.messages ?? []).flatMap(({ label, reply }) => [label, reply?.label ?? null]),
    // The title of a chat between two is the other one's name.
    ...(report.kind === 'chat' && transcript && isBetweenTwo(text, transcript) ? [transcript.name] : []),
  ];
  const bodies = new Set(
    [
      report.outlet,
      report.site,
      ...mentions.filter(({ type }) => type === 'body').map(({ span }) => sliceSpan(text, span)),
    ].filter((name) => name !== null),
  );
  const inText = [
    ...mentions
      .filter(({ type }) => type === 'person')
      .flatMap(({ span }) => at(span.start, span.end, 'mention')),
    ...labels.flatMap((span) => {
      if (span === null) return [];
      // Who answered a question or sent a mail may be a body; the labels of a chat are all persons.
      const isBody =
        report.kind === 'record' && readCredits(text.slice(span.start, span.end), bodies).length === 0;
      return isBody ? [] : at(span.start, span.end, 'label');
    }),
    ...[...text.matchAll(NET_NAME)].flatMap((match) => {
      const start = match.index + match[0].length - 1 - match.groups!.name!.length;
      return at(start, start + match.groups!.name!.length, 'net-name');
    }),
  ].sort((a, b) => a.span!.start - b.span!.start);
  const correctors = (report.correction?.lines ?? []).flatMap(({ by }) => creditsOf(id, by, bodies));
  return [...inText, ...creditsOf(id, byline, bodies), ...correctors];
}

function isBetweenTwo(text: string, { members, messages }: Transcript): boolean {
  const labels = new Set(messages.flatMap(({ label }) => (label === null ? [] : [sliceSpan(text, label)])));
  return members === null && labels.size <= 2;
}

/** Who decided, asked or was asked something about a story: persons too. */
export function findDeciders(story: Story): NamedAt[] {
  const deciders = [
    ...story.decisions,
    ...story.assessments,
    ...story.possiblySame.flatMap(({ settled }) => settled ?? []),
    ...story.inquiries.flatMap((inquiry) => [inquiry, { by: inquiry.asked }, ...inquiry.answers]),
  ];
  return deciders.flatMap(({ by }) => creditsOf(story.id, by, new Set()));
}

function creditsOf(report: string, byline: string | null, bodies: ReadonlySet<string>): NamedAt[] {
  if (byline === null) return [];
  return readCredits(byline, bodies).map((name) => ({ name, report, span: null, from: 'credit' as const }));
}
