import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryRecords } from '../records/story-records.ts';
import { ChooseReports } from './choose-reports.tsx';
import { DecideBox, Field } from './decide-box.tsx';
import { OtherStory } from './other-story.tsx';

/**
 * What a human may decide about a story: that it is one with another, that some of its reports are another matter, and who in it
 * is named in public.
 */
export function DecideStory({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const [other, setOther] = useState('');
  const [apart, setApart] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const { id, reports } = records.story;
  return (
    <DecideBox
      id={id}
      fields={
        <>
          <OtherStory story={id} chosen={other} onChange={setOther} />
          {reports.length > 1 && <ChooseReports records={records} chosen={apart} onChange={setApart} />}
          <Field name={t('decide.name')} value={name} onChange={setName} />
        </>
      }
      choices={[
        { what: t('decide.merge'), words: ['merge', id, other] },
        ...(apart.length > 0 && apart.length < reports.length
          ? [{ what: t('decide.splitOff'), words: ['split', id, ...apart] }]
          : []),
        { what: t('decide.mask'), words: ['mask', name] },
        { what: t('decide.unmask'), words: ['unmask', name] },
      ]}
    />
  );
}
