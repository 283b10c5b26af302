import { useTranslation } from 'react-i18next';
import type { Claim, StandingState } from '../../model/claim.ts';
import { useKeptState } from '../parts/kept-state.ts';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { Assessments } from './assessments.tsx';
import { ClaimCard } from './claim-card.tsx';
import { StandingFilter } from './standing-filter.tsx';
import { StorySection } from './story-section.tsx';

/** How many claims are shown at first. */
const SHOWN = 5;
/** So few are read one by one. */
const FEW = 8;

/**
 * What several statements hold to be so or not so, how far each has come, and who moved it. What humans concluded
 * about stands first, and all of it is shown. Where there are many, those of one standing can be chosen.
 */
export function Claims({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { id, claims, assessments } = records.story;
  const [state, setState] = useKeptState<StandingState | null>(`claims of standing ${id}`, null);
  const assessed = new Set(assessments.map(({ claim }) => claim));
  const chosen = claims.filter(({ standing }) => state === null || standing.state === state);
  const [first, rest] = [true, false].map((isAssessed) =>
    chosen.filter((claim) => assessed.has(claim.id) === isAssessed),
  ) as [Claim[], Claim[]];
  return (
    <StorySection section="claims" lead={claims.length === 0 ? t('claim.none') : t('claim.lead')}>
      <Assessments of={assessments.filter(({ claim }) => claim === null)} />
      {claims.length > FEW && <StandingFilter claims={claims} chosen={state} onChange={setState} />}
      <ShowMore
        name={`claims ${id} ${state ?? ''}`}
        records={[...first, ...rest]}
        step={Math.max(SHOWN, first.length)}
      >
        {(shown) => shown.map((claim) => <ClaimCard key={claim.id} records={records} claim={claim} />)}
      </ShowMore>
    </StorySection>
  );
}
