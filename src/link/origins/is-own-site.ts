import type { Report } from '../../model/report.ts';

/** Whether a site is an outlet's own, by their names: 临沅晨报 on 临沅晨报网, "Dunmarsh Echo" on dunmarshecho.example. */
export function isOwnSite(outlet: string, site: string): boolean {
  const [name, place] = [bareName(outlet), bareName(site)];
  if (name.length < 2 || place.length < 2) return false;
  return place.includes(name) || name.includes(place);
}

/** Whether a page is its outlet's own; false where it credits nobody, or does not say where it stands. */
export function isAtHome({ outlet, site }: Pick<Report, 'outlet' | 'site'>): boolean {
  return outlet !== null && site !== null && isOwnSite(outlet, site);
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|www\.) ?|[\s.'’·-]+/g, '');
}
