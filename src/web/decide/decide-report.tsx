import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideBox } from './decide-box.tsx';
import { OtherStory } from './other-story.tsx';

interface DecideReportProps {
  readonly story: string;
  readonly report: string;
}

/** What a human may decide about a report: where it belongs. */
export function DecideReport({ story, report }: DecideReportProps) {
  const { t } = useTranslation();
  const [other, setOther] = useState('');
  return (
    <DecideBox
      id={report}
      fields={<OtherStory story={story} chosen={other} onChange={setOther} />}
      choices={[
        { what: t('decide.split'), words: ['split', story, report] },
        { what: t('decide.move'), words: ['move', report, other] },
      ]}
    />
  );
}
