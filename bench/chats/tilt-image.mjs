// @ts-check
/** What lies around a screen that was photographed, or a sheet on a scanner. */
const TABLE = '#3a3633';

/**
 * An image turned by some degrees, as one that was photographed or badly scanned: all of it, on what lies around.
 * @param {import('./shoot-page.mjs').Canvas} canvas @param {Buffer} bytes @param {number} degrees clockwise
 * @returns {Promise<Buffer>}
 */
export async function tiltImage({ sharp }, bytes, degrees) {
  return sharp(bytes).rotate(degrees, { background: TABLE }).jpeg({ quality: 88 }).toBuffer();
}
