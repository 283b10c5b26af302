import { useTranslation } from 'react-i18next';
import { StandingStateSchema } from '../../model/claim.ts';
import type { StorySummary } from '../../model/dossier.ts';
import { ActSchema } from '../../model/statement.ts';
import type { Change, Superseded } from '../../model/superseded.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { titleLanguage } from '../records/title-language.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

interface WhatChangedProps {
  readonly supersedes: Superseded;
  readonly stories: readonly StorySummary[];
}

/** Which dossier this one replaces or corrects, and every record that changed since, one a line. */
export function WhatChanged({ supersedes, stories }: WhatChangedProps) {
  const { t, i18n } = useTranslation();
  const { manifest, created, changes } = supersedes;
  const titles = new Map(stories.map((story) => [story.id, story]));
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{t('change.title')}</h2>
      <p className="lead">
        {t('change.since', { created: formatWhen(created, i18n.language) })}{' '}
        <code title={manifest}>{manifest.slice(0, 12)}…</code>
      </p>
      {changes.length === 0 && <p className="none">{t('change.none')}</p>}
      <ShowMore name="changes" records={changes} step={30}>
        {(shown) => (
          <ul className="change-lines">
            {shown.map((change) => (
              <li key={`${change.of} ${change.id}`}>
                <strong>{t(`change.${change.kind}`)}</strong> {t(`change.of.${change.of}`)}{' '}
                <Named change={change} story={titles.get(change.id)} />
                <SaidBefore change={change} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** A story leads to its page; other records are named by their ids, as in dossier.json. */
function Named({ change, story }: { readonly change: Change; readonly story: StorySummary | undefined }) {
  if (change.of !== 'story' || story === undefined) return <code>{change.id}</code>;
  return (
    <RouteLink to={{ view: 'story', story: story.id, section: null }}>
      <span lang={titleLanguage(story)}>{story.title}</span>
    </RouteLink>
  );
}

/** Standings and acts, as the page calls them elsewhere. */
function SaidBefore({ change: { from, to } }: { readonly change: Change }) {
  const { t } = useTranslation();
  const words = (said: string) => {
    const state = StandingStateSchema.safeParse(said);
    const act = ActSchema.safeParse(said);
    return state.success ? t(`standing.${state.data}`) : act.success ? t(`act.${act.data}`) : said;
  };
  if (from === null && to === null) return null;
  if (from === null || to === null || from === to) return <> · {words((to ?? from)!)}</>;
  return (
    <>
      {' '}
      · {words(from)} → {words(to)}
    </>
  );
}
