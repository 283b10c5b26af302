import { useTranslation } from 'react-i18next';

interface ImageDecideProps {
  /** Its id. */
  readonly report: string;
  /** Only of chats and posts an image is published, message by message. */
  readonly hasMessages: boolean;
}

/** What a human may decide about a screenshot, as commands with its id: the page itself writes nothing. */
export function ImageDecide({ report, hasMessages }: ImageDecideProps) {
  const { t, i18n } = useTranslation();
  const commands = [
    ['correct', `correct ${report} ${t('chat.decide.shown')} ${t('chat.decide.words')}`],
    ['hide', `hide ${report} 3`],
    ['hideAll', `hide ${report}`],
    ['show', `show ${report} 3`],
  ] as const;
  return (
    <details className="chat-decide" lang={i18n.language}>
      <summary>{t('chat.decide.title')}</summary>
      <dl>
        {commands.slice(0, hasMessages ? undefined : 1).map(([what, command]) => (
          <div key={what}>
            <dt>{t(`chat.decide.${what}`)}</dt>
            <dd>
              <code>{`hearsay decide ${command} --desk … --by … --reason …`}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
