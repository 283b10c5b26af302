import { z } from 'zod';
import { AddressHistorySchema, EditSchema, VersionBlockSchema, VersionSchema } from './address-history.ts';
import { ShownCaptureSchema } from './capture.ts';
import { AppearanceSchema, ClaimSchema, StandingSchema, StandingStepSchema } from './claim.ts';
import { ConflictSchema, OpenPointSchema } from './conflict.ts';
import { CorrectedLineSchema, CorrectionSchema } from './correction.ts';
import { DerivativeSchema } from './derivative.ts';
import { dossierHead, UnreadAddressesSchema, UnreadFileSchema } from './dossier.ts';
import { IncidentSchema } from './incident.ts';
import { IssueSchema } from './issue.ts';
import { MaskingSchema, MaskSchema } from './mask.ts';
import { MentionSchema } from './mention.ts';
import { BorrowedSchema, OriginSchema, PassageSchema, PublisherSchema } from './origin.ts';
import { PossiblySameSchema } from './possibly-same.ts';
import { ReasonSchema } from './reason.ts';
import { ReferenceSchema } from './reference.ts';
import { BlockBoxesSchema, LinkSchema, ReportSchema } from './report.ts';
import { RunningCountSchema } from './running-count.ts';
import { SimilarIncidentSchema } from './similar-incident.ts';
import { StatementSchema } from './statement.ts';
import { StorySchema } from './story.ts';
import { SupersededSchema } from './superseded.ts';
import { TimelineEntrySchema } from './timeline.ts';
import { BoxSchema, transcriptWith } from './transcript.ts';

/**
 * `dossier.json`: the records of a dossier for programs of any language.
 *
 * They are the records of `model`, with one difference: a span counts Unicode code points, as W3C selectors
 * and Python do, and carries its words. So each can be checked with `text[start:end] == exact`.
 * A span lies in the report that the nearest record around it names; see `mapSpans`.
 */

export const ExactSpanSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
  })
  .meta({ id: 'ExactSpan', description: 'Half-open, in Unicode code points: text[start:end] == exact.' });
export type ExactSpan = z.infer<typeof ExactSpanSchema>;

const maybe = ExactSpanSchema.nullable();

const ExactReasonSchema = ReasonSchema.extend({ span: maybe }).meta({ id: 'Reason' });
const reasons = z.array(ExactReasonSchema);

const ExactTranscriptSchema = transcriptWith(ExactSpanSchema).meta({ id: 'Transcript' });

const ExactReportSchema = ReportSchema.extend({
  links: z.array(LinkSchema.extend({ span: maybe })),
  issues: z.array(IssueSchema.extend({ span: maybe })),
  reasons,
  image: BlockBoxesSchema.extend({
    boxes: z.array(z.strictObject({ span: ExactSpanSchema, box: BoxSchema })),
  }).optional(),
  transcript: ExactTranscriptSchema.optional(),
  correction: CorrectionSchema.extend({
    lines: z.array(CorrectedLineSchema.extend({ span: ExactSpanSchema })),
  }).optional(),
}).meta({ id: 'Report', description: 'Blocks count code points too; their words are the text itself.' });

const ExactStatementSchema = StatementSchema.extend({
  source: maybe,
  sourceFrom: maybe,
  cue: maybe,
  addressee: maybe,
  medium: maybe,
  content: z.array(ExactSpanSchema),
  hedge: maybe,
  reasons,
}).meta({ id: 'Statement' });

const ExactMentionSchema = MentionSchema.extend({ span: ExactSpanSchema, reasons }).meta({ id: 'Mention' });

const ExactReferenceSchema = ReferenceSchema.extend({
  span: ExactSpanSchema,
  antecedent: maybe,
  reasons,
}).meta({ id: 'Reference' });

const ExactIncidentSchema = IncidentSchema.extend({
  span: ExactSpanSchema,
  heading: maybe,
  time: maybe,
  place: maybe,
  bodies: z.array(ExactSpanSchema),
  persons: z.array(ExactSpanSchema),
  outcome: maybe,
  reasons,
}).meta({ id: 'Incident' });

const exactBlock = VersionBlockSchema.extend({ span: ExactSpanSchema }).nullable();
const ExactHistorySchema = AddressHistorySchema.extend({
  versions: z.array(
    VersionSchema.extend({
      edits: z.array(EditSchema.extend({ before: exactBlock, after: exactBlock })),
    }),
  ),
}).meta({ id: 'AddressHistory' });

const ExactMaskingSchema = MaskingSchema.extend({
  masks: z.array(MaskSchema.extend({ span: ExactSpanSchema })),
}).meta({ id: 'Masking' });

export const ExactDossierReportSchema = z
  .strictObject({
    report: ExactReportSchema,
    captures: z.array(ShownCaptureSchema),
    masking: ExactMaskingSchema.optional(),
    derivative: DerivativeSchema.optional(),
    history: ExactHistorySchema.optional(),
    statements: z.array(ExactStatementSchema),
    mentions: z.array(ExactMentionSchema),
    references: z.array(ExactReferenceSchema),
    incidents: z.array(ExactIncidentSchema),
  })
  .meta({ id: 'DossierReport' });
export type ExactDossierReport = z.infer<typeof ExactDossierReportSchema>;

export const ExactStorySchema = StorySchema.extend({
  title: StorySchema.shape.title.extend({ span: ExactSpanSchema }),
  origins: z.array(
    OriginSchema.extend({
      publisher: PublisherSchema.extend({ reasons }).nullable(),
      family: PublisherSchema.extend({ reasons }).nullable(),
      members: z.array(
        OriginSchema.shape.members.element.extend({
          borrowed: BorrowedSchema.extend({
            passages: z.array(
              PassageSchema.extend({
                span: ExactSpanSchema,
                from: PassageSchema.shape.from.extend({ span: ExactSpanSchema }),
                reasons,
              }),
            ),
          }),
          corrected: OriginSchema.shape.members.element.shape.corrected
            .unwrap()
            .extend({ span: ExactSpanSchema })
            .optional(),
          reasons,
        }),
      ),
    }).meta({ id: 'Origin' }),
  ),
  timeline: z.array(
    TimelineEntrySchema.extend({
      appearances: z.array(
        TimelineEntrySchema.shape.appearances.element.extend({
          span: ExactSpanSchema,
          time: ExactSpanSchema,
        }),
      ),
      reasons,
    }).meta({ id: 'TimelineEntry' }),
  ),
  claims: z.array(
    ClaimSchema.extend({
      words: ClaimSchema.shape.words.extend({ span: ExactSpanSchema }),
      appearances: z.array(AppearanceSchema.extend({ span: ExactSpanSchema, reasons })),
      standing: StandingSchema.extend({
        steps: z.array(StandingStepSchema.extend({ span: ExactSpanSchema, body: maybe, reasons })),
      }),
      reasons,
    }).meta({ id: 'Claim' }),
  ),
  conflicts: z.array(
    ConflictSchema.extend({
      sides: z.array(ConflictSchema.shape.sides.element.extend({ span: ExactSpanSchema })),
      reasons,
    }).meta({ id: 'Conflict' }),
  ),
  runningCounts: z
    .array(
      RunningCountSchema.extend({
        entries: z.array(RunningCountSchema.shape.entries.element.extend({ span: ExactSpanSchema })),
        reasons,
      }).meta({ id: 'RunningCount' }),
    )
    .optional(),
  open: z.array(OpenPointSchema.extend({ span: ExactSpanSchema, reasons }).meta({ id: 'OpenPoint' })),
  similar: z.array(
    SimilarIncidentSchema.extend({
      span: ExactSpanSchema,
      official: SimilarIncidentSchema.shape.official.unwrap().extend({ span: ExactSpanSchema }).nullable(),
      outcome: SimilarIncidentSchema.shape.outcome.unwrap().extend({ span: ExactSpanSchema }).nullable(),
      reasons,
    }).meta({ id: 'SimilarIncident' }),
  ),
  possiblySame: z.array(
    PossiblySameSchema.extend({
      sides: z.array(PossiblySameSchema.shape.sides.element.extend({ span: ExactSpanSchema })).length(2),
      speaksFor: reasons.min(1),
      speaksAgainst: reasons,
      reasons,
    }).meta({ id: 'PossiblySame' }),
  ),
  reasons,
}).meta({ id: 'Story' });
export type ExactStory = z.infer<typeof ExactStorySchema>;

export const DossierDocumentSchema = z.strictObject({
  ...dossierHead,
  offsets: z.literal('code-points'),
  /** By id. */
  reports: z.array(ExactDossierReportSchema),
  /** The latest first, undated ones last. */
  stories: z.array(ExactStorySchema),
  unread: z.array(UnreadFileSchema),
  unreadAddresses: UnreadAddressesSchema.optional(),
  /** Where it replaces or corrects an earlier dossier. */
  supersedes: SupersededSchema.optional(),
});
export type DossierDocument = z.infer<typeof DossierDocumentSchema>;
