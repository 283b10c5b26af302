import { accessSync, constants } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that `named` (the variable CHROMIUM) gives, else the first that is installed; undefined for none. */
export function findBrowser(named: string | undefined): string | undefined {
  return [named ?? '', ...PLACES].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
