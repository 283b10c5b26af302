/** Whether a site is an outlet's own, by their names: 临沅晨报 on 临沅晨报网, "Dunmarsh Echo" on dunmarshecho.example. */
export function isOwnSite(outlet: string, site: string): boolean {
  const [name, place] = [bareName(outlet), bareName(site)];
  if (name.length < 2 || place.length < 2) return false;
  return place.includes(name) || name.includes(place);
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|www\.) ?|[\s.'’·-]+/g, '');
}
