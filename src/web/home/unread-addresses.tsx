import { useTranslation } from 'react-i18next';
import type { AddressHistory } from '../../model/address-history.ts';
import { AttemptLine } from '../history/attempt-line.tsx';
import { historyEvents } from '../history/history-events.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { formatWhen } from '../wording/format-when.ts';

/** Addresses of which no report was read, with all that they answered and the times that they did not. */
export function UnreadAddresses({ histories }: { readonly histories: readonly AddressHistory[] }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="unread versions" aria-labelledby="unread-addresses">
      <h2 id="unread-addresses">{t('home.unreadAddresses')}</h2>
      <p className="lead">{t('home.unreadAddressesWhy')}</p>
      <ShowMore name="unread addresses" records={histories} step={20}>
        {(shown) => (
          <ul className="unread-addresses">
            {shown.map((history) => (
              <li key={history.url}>
                <span className="address">{history.url}</span>
                <ol>
                  {historyEvents(history).map(({ when, version, attempt }) => (
                    <li key={when}>
                      {version === null ? (
                        <AttemptLine attempt={attempt} />
                      ) : (
                        <p className="version-line">
                          {formatWhen(when, i18n.language)}{' '}
                          {t(`version.${version.change}`, { status: version.status })}{' '}
                          <EvidenceLink digest={version.capture} />
                        </p>
                      )}
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
