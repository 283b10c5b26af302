// @ts-check
/** @typedef {import('./page.mjs').Look} Look */

/** The colours of Messages of Google or Samsung. @param {Look} look @param {boolean} isSamsung */
export function inksOf({ dark, variant }, isSamsung) {
  if (isSamsung)
    return dark
      ? {
          page: '#010101',
          head: '#010101',
          ink: '#fafafa',
          soft: '#9a9a9e',
          other: '#2b2b2e',
          own: '#2b5cbf',
          ownInk: '#fff',
          field: '#26262a',
        }
      : {
          page: '#fcfcfe',
          head: '#fcfcfe',
          ink: '#0a0a0a',
          soft: '#77777c',
          other: '#eeeef2',
          own: '#3e83f0',
          ownInk: '#fff',
          field: '#f0f0f4',
        };
  const isSms = variant.includes('sms');
  return dark
    ? {
        page: '#131314',
        head: '#131314',
        ink: '#e3e3e3',
        soft: '#c4c7c5',
        other: '#303134',
        own: isSms ? '#004a77' : '#a8c7fa',
        ownInk: isSms ? '#d3e3fd' : '#062e6f',
        field: '#1e1f20',
      }
    : {
        page: '#ffffff',
        head: '#f2f6fc',
        ink: '#1f1f1f',
        soft: '#5e6064',
        other: '#e9eef6',
        own: isSms ? '#d3e3fd' : '#0b57d0',
        ownInk: isSms ? '#041e49' : '#fff',
        field: '#e9eef6',
      };
}
