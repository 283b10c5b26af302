import { useTranslation } from 'react-i18next';
import type { Transcript } from '../../model/transcript.ts';
import { isPost } from './is-post.ts';

/** What is known of a chat, or a post, as a whole: its app, how many messages, the zone and order of its dates. */
export function ChatFacts({ transcript }: { readonly transcript: Transcript }) {
  const { t } = useTranslation();
  const { app, members, messages, zone, dateOrder } = transcript;
  const post = isPost(transcript);
  const facts = [
    [t('chat.app'), app === null ? t('page.unstated') : t(`chat.apps.${app}`)],
    [t(post ? 'chat.posts' : 'chat.messages'), String(messages.length)],
    ...(members === null ? [] : [[t('chat.members'), String(members)]]),
    [t('chat.zone'), zone ?? t('chat.noZone')],
    ...(dateOrder === null ? [] : [[t('chat.dateOrder'), t(`chat.orders.${dateOrder}`)]]),
  ] as const;
  return (
    <section className="side-part facts">
      <h2>{t(post ? 'chat.postTitle' : 'chat.title')}</h2>
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
