import { useTranslation } from 'react-i18next';
import type { Transcript } from '../../model/transcript.ts';
import { sortOfTranscript } from './transcript-sort.ts';

const TITLES = { chat: 'chat.title', post: 'chat.postTitle', mail: 'chat.mailTitle' } as const;

/** What is known of a chat, or a post, as a whole: its app, how many messages, the zone and order of its dates. */
export function ChatFacts({ transcript }: { readonly transcript: Transcript }) {
  const { t } = useTranslation();
  const { app, members, messages, zone, dateOrder } = transcript;
  const sort = sortOfTranscript(transcript);
  const facts = [
    ...(sort === 'mail'
      ? []
      : [[t('chat.app'), app === null ? t('page.unstated') : t(`chat.apps.${app}`)] as const]),
    [t(sort === 'post' ? 'chat.posts' : 'chat.messages'), String(messages.length)],
    ...(members === null ? [] : [[t('chat.members'), String(members)]]),
    [t('chat.zone'), zone ?? t('chat.noZone')],
    ...(dateOrder === null ? [] : [[t('chat.dateOrder'), t(`chat.orders.${dateOrder}`)]]),
  ] as const;
  return (
    <section className="side-part facts">
      <h2>{t(TITLES[sort])}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div className="fact" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
