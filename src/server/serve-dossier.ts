import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { DeskError } from '../model/desk-error.ts';
import { IMAGE_HEAD, imageTypeOf } from '../model/image-type.ts';

export interface DossierServer {
  readonly address: string;
  close(): Promise<void>;
}

/** How many ports are tried, one after the other, before giving up. */
const PORTS_TRIED = 20;
const HOST = '127.0.0.1';

/**
 * Serves a dossier folder to this machine only, on `port` or the next free one. Captured bytes are handed out
 * as images of pixels, plain text or download, never as a page: what was preserved must not run here.
 */
export async function serveDossier(folder: string, port: number): Promise<DossierServer> {
  const server = createServer(getRequestListener(createApp(resolve(folder)).fetch));
  for (let tried = port; tried < port + PORTS_TRIED; tried++) {
    if (await listen(server, tried)) {
      const { port: taken } = server.address() as AddressInfo;
      return {
        address: `http://${HOST}:${taken}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      };
    }
  }
  throw new DeskError('port-taken', String(port));
}

function createApp(root: string): Hono {
  const app = new Hono();
  // Outermost, so that it has the last word on what the browser is told.
  app.use('/evidence/*', async (context, next) => {
    await next();
    const type = await rasterTypeOf(join(root, new URL(context.req.url).pathname));
    context.header('Content-Type', type ?? 'text/plain; charset=utf-8');
    context.header('Content-Security-Policy', "default-src 'none'; sandbox");
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  // Only names of this machine are answered, so that a page elsewhere cannot reach in by DNS rebinding.
  app.use(async (context, next) => {
    const host = new URL(context.req.url).hostname;
    if (host !== HOST && host !== 'localhost') return context.text('Not served under this name.', 403);
    return next();
  });
  app.use('*', serveStatic({ root }));
  return app;
}

/** The media type of evidence that is an image of pixels, which runs nothing; null for all else. */
async function rasterTypeOf(path: string): Promise<string | null> {
  if (!/[\\/]evidence[\\/][0-9a-f]{2}[\\/][0-9a-f]{64}$/.test(path)) return null;
  const file = await open(path, 'r').catch(() => null);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(IMAGE_HEAD), 0);
    return imageTypeOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      done(true);
    });
  });
}
