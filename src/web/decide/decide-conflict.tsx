import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../model/conflict.ts';
import { DecideBox } from './decide-box.tsx';

/** What a human may decide about a contradiction: that it is one, or that it is none; or that nobody has decided yet. */
export function DecideConflict({ conflict: { id, settled } }: { readonly conflict: Conflict }) {
  const { t } = useTranslation();
  const choices =
    settled === undefined
      ? (['no-conflict', 'conflict'] as const).map((verb) => ({
          what: t(`decide.${verb}`),
          words: [verb, id],
        }))
      : [{ what: t('decide.undo'), words: ['undo', settled.id] }];
  return <DecideBox id={id} choices={choices} />;
}
