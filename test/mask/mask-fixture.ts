import { createHash, createHmac } from 'node:crypto';
import { createMaskLanguage } from '../../src/desk/public/mask-language.ts';
import type { DossierReport, UnreadFile } from '../../src/model/dossier.ts';
import type { MentionType } from '../../src/model/mention.ts';
import type { Story } from '../../src/model/story.ts';
import { type MaskOptions, maskDossier } from '../../src/publish/mask/mask-dossier.ts';
import type { MaskedRecords } from '../../src/publish/mask/masked-records.ts';
import { createReport } from '../page/fixture/create-report.ts';

const language = createMaskLanguage();

/** Masks records as a desk does, with a salt of the test's own. */
export function mask(
  reports: readonly DossierReport[],
  more: Partial<Pick<MaskOptions, 'mask' | 'unmask'>> & {
    readonly stories?: readonly Story[];
    readonly unread?: readonly UnreadFile[];
  } = {},
): MaskedRecords {
  return maskDossier({
    records: { reports, stories: more.stories ?? reports.map(storyOf), unread: more.unread ?? [] },
    mask: more.mask ?? [],
    unmask: more.unmask ?? [],
    language,
    digestOf: (text) => createHash('sha256').update(text).digest('hex'),
    salted: (value) => createHmac('sha256', 'salt').update(value).digest('hex'),
  });
}

export type GivenMention = readonly [type: MentionType, words: string];

/** A report of one paragraph; every place where a mention's words stand is one. */
export function reportOf(
  text: string,
  mentions: readonly GivenMention[] = [],
  fields: Partial<Parameters<typeof createReport>[0]> = {},
): DossierReport {
  const entry = createReport({
    id: 'r0123456789abcdef',
    outlet: null,
    published: null,
    language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
    blocks: [['paragraph', text]],
    ...fields,
  });
  const whole = entry.report.text;
  return {
    ...entry,
    mentions: mentions.flatMap(([type, words]) =>
      [...whole.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => ({
        id: `${entry.report.id}/m${index}-${index + words.length}`,
        report: entry.report.id,
        type,
        span: { start: index, end: index + words.length },
        value: null,
        timex: null,
        reasons: [],
      })),
    ),
  };
}

/** A story of one report. */
export function storyOf({ report }: DossierReport): Story {
  const { id, blocks } = report;
  return {
    id: `story-${id}`,
    title: { report: id, span: { start: blocks[0]!.start, end: blocks[0]!.end } },
    reports: [id],
    origins: [
      {
        id: `origin-${id}`,
        first: id,
        publisher: null,
        family: null,
        members: [
          {
            report: id,
            kind: 'alone',
            of: null,
            overlap: null,
            borrowed: { share: 0, passages: [] },
            reasons: [],
          },
        ],
      },
    ],
    timeline: [],
    claims: [],
    conflicts: [],
    open: [],
    similar: [],
    possiblySame: [],
    inquiries: [],
    assessments: [],
    decisions: [],
    machine: [],
    reasons: [],
  };
}
