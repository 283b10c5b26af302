import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryView } from '../history/history-view.tsx';
import { HomeView } from '../home/home-view.tsx';
import { ReportView } from '../report/report-view.tsx';
import { useKeptScroll } from '../route/keep-scroll.ts';
import { formatRoute, type Route } from '../route/route.ts';
import { useRoute } from '../route/use-route.ts';
import { useStoryAhead } from '../source/source-context.ts';
import { StoryView } from '../story/story-view.tsx';
import { Colophon } from './colophon.tsx';
import { FailureBoundary, Notice } from './failure.tsx';
import { Masthead } from './masthead.tsx';

/** The frame around every view: skip link, masthead, the view that the address names, colophon. */
export function App() {
  const { t } = useTranslation();
  const route = useRoute();
  // Before the masthead asks for the index, which the story need not wait for.
  useStoryAhead('story' in route ? route.story : null);
  const place = placeOf(route);
  const main = useRef<HTMLElement>(null);
  useKeptScroll(place);
  useFocusOnArrival(main, place);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a part of the page, but the hash is the route's */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address is the route's.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('page.skip')}
      </a>
      <Masthead />
      <main id="main" ref={main} tabIndex={-1} className={`view view-${route.view}`}>
        <FailureBoundary place={place}>
          <Suspense fallback={<p className="loading">{t('page.loading')}</p>}>
            <View route={route} />
          </Suspense>
        </FailureBoundary>
      </main>
      <Colophon />
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  const { t } = useTranslation();
  switch (route.view) {
    case 'home':
      return <HomeView />;
    case 'story':
      return <StoryView route={route} />;
    case 'report':
      return <ReportView route={route} />;
    case 'history':
      return <HistoryView route={route} />;
    case 'unknown':
      return <Notice title={t('failure.nowhere')} advice={t('failure.nowhereAdvice')} />;
  }
}

/** The view without what is chosen in it: a reader who steps through a report's statements stays in place. */
function placeOf(route: Route): string {
  if (route.view === 'story') return formatRoute({ ...route, section: null });
  if (route.view === 'report') return formatRoute({ ...route, statement: null, span: null });
  return formatRoute(route);
}

/** A reader with a screen reader or a keyboard goes on in the new view, not where the old one's link was. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    main.current?.focus({ preventScroll: true });
  }, [main, place]);
}
