import { useTranslation } from 'react-i18next';
import type { Claim, StandingState } from '../../model/claim.ts';
import { countBy } from '../records/count-by.ts';

interface StandingFilterProps {
  readonly claims: readonly Claim[];
  /** null for all. */
  readonly chosen: StandingState | null;
  readonly onChange: (state: StandingState | null) => void;
}

/** Narrows the claims to those that have come equally far. Only what there is can be chosen. */
export function StandingFilter({ claims, chosen, onChange }: StandingFilterProps) {
  const { t } = useTranslation();
  return (
    <search className="standing-filter">
      <fieldset>
        <legend>{t('claim.filter')}</legend>
        {countBy(claims, ({ standing }) => standing.state).map(([state, count]) => (
          <button
            key={state}
            type="button"
            aria-pressed={state === chosen}
            onClick={() => onChange(state === chosen ? null : state)}
          >
            {t(`standing.${state}`)} <span className="filter-count">{count}</span>
          </button>
        ))}
      </fieldset>
    </search>
  );
}
