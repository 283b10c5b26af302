import { useTranslation } from 'react-i18next';
import { type Conflict, isPossible, isTold } from '../../model/conflict.ts';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { ConflictCard } from './conflict-card.tsx';
import { RunningCounts } from './running-counts.tsx';
import { StorySection } from './story-section.tsx';

/**
 * What contradicts what: the sides next to each other, none before the other. What only may is set apart, below, and what
 * people found to be no contradiction below that.
 */
export function Conflicts({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { conflicts, id } = records.story;
  const told = conflicts.filter(isTold);
  const possible = conflicts.filter(isPossible);
  const setAside = conflicts.filter(({ settled }) => settled?.as === 'no-conflict');
  return (
    <StorySection section="conflicts" lead={t(told.length === 0 ? 'conflict.none' : 'conflict.lead')}>
      <ConflictList name={`conflicts ${id}`} records={records} conflicts={told} />
      {possible.length > 0 && (
        <section className="possible-conflicts" aria-labelledby="possible-conflicts-title">
          <h3 id="possible-conflicts-title">{t('conflict.possible')}</h3>
          <p className="lead">{t('conflict.possibleLead')}</p>
          <ConflictList name={`possible conflicts ${id}`} records={records} conflicts={possible} />
        </section>
      )}
      {setAside.length > 0 && (
        <details className="set-aside">
          <summary>
            {t('conflict.setAside')}: {setAside.length}
          </summary>
          <ConflictList name={`set-aside conflicts ${id}`} records={records} conflicts={setAside} />
        </details>
      )}
      <RunningCounts records={records} />
    </StorySection>
  );
}

interface ConflictListProps {
  readonly name: string;
  readonly records: StoryRecords;
  readonly conflicts: readonly Conflict[];
}

function ConflictList({ name, records, conflicts }: ConflictListProps) {
  return (
    <ShowMore name={name} records={conflicts} step={6}>
      {(shown) =>
        shown.map((conflict) => <ConflictCard key={conflict.id} records={records} conflict={conflict} />)
      }
    </ShowMore>
  );
}
