import { useLayoutEffect } from 'react';

/** Marks an entry of the history that was shown before. */
const SHOWN = 'shown';
const places = new Map<string, number>();
let arrival: 'link' | 'back' = 'link';

/**
 * Tells a followed or typed address from the browser's own back and forward: an entry of the history that was shown
 * before carries a mark. Called once, before anything is drawn.
 */
export function watchLinks(): void {
  window.history.scrollRestoration = 'manual';
  window.history.replaceState(SHOWN, '');
  window.addEventListener('hashchange', () => {
    arrival = window.history.state === null ? 'link' : 'back';
    window.history.replaceState(SHOWN, '');
  });
}

/** False for a reader who came back to where they have been. */
export function hasArrivedByLink(): boolean {
  return arrival === 'link';
}

/**
 * Puts a reader who goes back where they were, and one who follows a link at the top. Browsers restore the
 * place before the old view is drawn again, when the page is still too short for it; so it is kept here.
 * A view that knows better (a chosen statement) scrolls in an effect, which runs after this.
 */
export function useKeptScroll(place: string): void {
  useLayoutEffect(() => {
    window.scrollTo(0, hasArrivedByLink() ? 0 : (places.get(place) ?? 0));
    const keep = () => places.set(place, window.scrollY);
    // Once the address has changed, what the browser scrolls belongs to no place.
    const stop = () => window.removeEventListener('scroll', keep);
    window.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('hashchange', stop, { once: true });
    return () => {
      stop();
      window.removeEventListener('hashchange', stop);
    };
  }, [place]);
}
