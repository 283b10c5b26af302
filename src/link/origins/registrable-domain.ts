/** Endings of two parts under which anybody registers a name: bbc.co.uk is one name, news.bbc.co.uk is its too. */
const SECOND_LEVEL = new Set(
  (
    'com.cn net.cn org.cn gov.cn edu.cn ac.cn com.hk org.hk gov.hk edu.hk com.tw org.tw gov.tw edu.tw com.mo gov.mo ' +
    'co.uk org.uk ac.uk gov.uk com.au net.au org.au gov.au edu.au co.nz govt.nz co.jp or.jp ne.jp go.jp co.kr or.kr ' +
    'go.kr com.sg gov.sg com.my gov.my co.in gov.in com.br gov.br co.za gov.za com.mx co.id go.id co.th go.th com.ph ' +
    'gov.ph com.vn gov.vn com.tr'
  ).split(' '),
);

/**
 * The part of a host's name that somebody registered: news.hewan.com.cn gives hewan.com.cn, and so do all channels of that
 * site. `undefined` for a bare name, an IP address, or an ending alone. A short list, not the Public Suffix List, which
 * has ten thousand lines: under an ending that it lacks too much counts as one family, so add it here.
 */
export function registrableDomain(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length < 2 || labels.some((label) => label === '') || /^\d+$/.test(labels.at(-1)!))
    return undefined;
  const size = SECOND_LEVEL.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.length < size ? undefined : labels.slice(-size).join('.');
}
