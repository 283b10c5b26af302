import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideBox, Field } from './decide-box.tsx';
import { OtherStory } from './other-story.tsx';

/** What a human may decide about a story: that it is one with another, and who in it is named in public. */
export function DecideStory({ story }: { readonly story: string }) {
  const { t } = useTranslation();
  const [other, setOther] = useState('');
  const [name, setName] = useState('');
  return (
    <DecideBox
      id={story}
      fields={
        <>
          <OtherStory story={story} chosen={other} onChange={setOther} />
          <Field name={t('decide.name')} value={name} onChange={setName} />
        </>
      }
      choices={[
        { what: t('decide.merge'), words: ['merge', story, other] },
        { what: t('decide.mask'), words: ['mask', name] },
        { what: t('decide.unmask'), words: ['unmask', name] },
      ]}
    />
  );
}
