import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideBox, Field } from '../decide/decide-box.tsx';

interface ImageDecideProps {
  /** Its id. */
  readonly report: string;
  /** Only of chats and posts an image is published, message by message. */
  readonly hasMessages: boolean;
}

/** What a human may decide about a screenshot: what was misread, whose messages are, and what of it is published. */
export function ImageDecide({ report, hasMessages }: ImageDecideProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState('');
  const [words, setWords] = useState('');
  const [message, setMessage] = useState('');
  const [name, setName] = useState('');
  const [time, setTime] = useState('');
  const ofMessage = [
    { what: t('chat.decide.mine'), words: ['side', report, 'mine', message] },
    { what: t('chat.decide.theirs'), words: ['side', report, 'theirs', message] },
    { what: t('chat.decide.sender'), words: ['sender', report, name, message] },
    { what: t('chat.decide.time'), words: ['time', report, time, message] },
    { what: t('chat.decide.hide'), words: ['hide', report, message] },
    { what: t('chat.decide.hideAll'), words: ['hide', report] },
    { what: t('chat.decide.show'), words: ['show', report, message] },
  ];
  return (
    <DecideBox
      id={report}
      title={t('chat.decide.title')}
      fields={
        <>
          <Field name={t('chat.decide.shown')} value={shown} onChange={setShown} />
          <Field name={t('chat.decide.words')} value={words} onChange={setWords} />
          {hasMessages && (
            <>
              <Field name={t('chat.decide.message')} value={message} onChange={setMessage} />
              <Field name={t('chat.decide.name')} value={name} onChange={setName} />
              <Field name={t('chat.decide.when')} value={time} hint="2026-04-06T21:03" onChange={setTime} />
            </>
          )}
        </>
      }
      choices={[
        { what: t('chat.decide.correct'), words: ['correct', report, shown, words] },
        ...(hasMessages ? ofMessage : []),
      ]}
    />
  );
}
