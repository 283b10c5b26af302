/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /([?&])(?:utm_[a-z]+|from|spm|fbclid|gclid|share[a-z_]*)=[^&]*/gi;

/**
 * An address as the page's name: without protocol, www, mobile host, fragment, tracking parameters and final
 * slash. `https://www.daily.example/a/1.html?from=app#top` is `daily.example/a/1.html`.
 */
export function bareAddress(url: string): string {
  return url
    .trim()
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
    .replace(TRACKING, '$1')
    .replace(/[?&/]+$/, '');
}
