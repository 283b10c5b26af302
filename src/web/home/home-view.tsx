import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../page/document-title.ts';
import { useKeptState } from '../parts/kept-state.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { useIndex } from '../source/source-context.ts';
import { BriefOfStory } from '../story/brief.tsx';
import { StoryLine } from './story-line.tsx';
import { UnreadAddresses } from './unread-addresses.tsx';
import { UnreadFiles } from './unread-files.tsx';
import { WhatChanged } from './what-changed.tsx';

/** From how many stories on a reader needs to search among them. */
const MANY = 12;

/** The dossier's stories, then the reports that stand alone, then what was not read. */
export function HomeView() {
  const { t } = useTranslation();
  const index = useIndex();
  const [words, setWords] = useKeptState('home words', '');
  useDocumentTitle(t('home.title'));

  const wanted = words.toLowerCase().trim();
  const found = index.stories.filter(({ title }) => title.toLowerCase().includes(wanted));
  const stories = found.filter(({ counts }) => counts.reports > 1);
  const single = found.filter(({ counts }) => counts.reports <= 1);
  return (
    <>
      <header className="view-head">
        <h1>{t('home.title')}</h1>
        <ul className="tally">
          <li>{t('count.captures', { count: index.counts.captures })}</li>
          <li>{t('count.reports', { count: index.counts.reports })}</li>
          <li>{t('count.origins', { count: index.counts.origins })}</li>
          <li>{t('count.stories', { count: index.counts.stories })}</li>
          <li>{t('count.statements', { count: index.counts.statements })}</li>
        </ul>
      </header>

      {index.stories.length === 0 && <p className="none">{t('home.empty')}</p>}
      {index.stories.length > MANY && (
        <p className="finder">
          <label>
            {t('home.filter')}
            <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          </label>
        </p>
      )}
      {wanted !== '' && found.length === 0 && <p className="none">{t('home.noMatch')}</p>}

      <ShowMore name={`stories ${wanted}`} records={stories} step={30}>
        {(shown) => (
          <ol className="story-lines">
            {shown.map((story) => (
              <StoryLine key={story.id} story={story} heading="h2" />
            ))}
          </ol>
        )}
      </ShowMore>
      {/* Who came for one matter reads it at once. */}
      {wanted === '' && stories.length === 1 && <BriefOfStory story={stories[0]!.id} />}

      {single.length > 0 && (
        <section className="singles" aria-labelledby="singles">
          <h2 id="singles">{t('home.single')}</h2>
          <p className="lead">{t('home.singleWhy')}</p>
          <ShowMore name={`singles ${wanted}`} records={single} step={30}>
            {(shown) => (
              <ol className="story-lines story-lines-small">
                {shown.map((story) => (
                  <StoryLine key={story.id} story={story} heading="h3" />
                ))}
              </ol>
            )}
          </ShowMore>
        </section>
      )}

      {index.supersedes !== undefined && (
        <WhatChanged supersedes={index.supersedes} stories={index.stories} />
      )}
      {index.unread.length > 0 && <UnreadFiles files={index.unread} />}
      {index.unreadAddresses !== undefined && <UnreadAddresses histories={index.unreadAddresses} />}
    </>
  );
}
