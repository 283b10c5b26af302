import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideBox, Field } from './decide-box.tsx';

/** A human may find that a statement contradicts another one, where no rule did. */
export function DecideStatement({ statement }: { readonly statement: string }) {
  const { t } = useTranslation();
  const [other, setOther] = useState('');
  return (
    <DecideBox
      id={statement}
      fields={<Field name={t('decide.otherStatement')} value={other} onChange={setOther} />}
      choices={[{ what: t('decide.contradicts'), words: ['conflict', statement, other] }]}
    />
  );
}
