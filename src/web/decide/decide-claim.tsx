import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentValue, AssessmentValueSchema } from '../../model/decision.ts';
import { DecideBox } from './decide-box.tsx';

/** What a human may conclude about a claim. */
export function DecideClaim({ claim }: { readonly claim: string }) {
  const { t } = useTranslation();
  const [value, setValue] = useState<AssessmentValue>('open');
  return (
    <DecideBox
      id={claim}
      fields={
        <label>
          <span>{t('decide.value')}</span>
          <select value={value} onChange={(event) => setValue(event.target.value as AssessmentValue)}>
            {AssessmentValueSchema.options.map((option) => (
              <option key={option} value={option}>
                {t(`assessment.${option}`)}
              </option>
            ))}
          </select>
        </label>
      }
      choices={[{ what: t('decide.assess'), words: ['assess', claim, value] }]}
    />
  );
}
