import { readFile } from 'node:fs/promises';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeCertificate } from './certificate.ts';

/** A request as the server saw it, for assertions about what went over the network. */
interface SeenRequest {
  scheme: 'http' | 'https';
  method: string;
  /** Without the port. */
  host: string;
  /** With the query. */
  path: string;
  headers: http.IncomingHttpHeaders;
}

/** What a page function may answer with, when a string of HTML does not say enough. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A page: its HTML, or a function that answers each request for it. */
type Page = string | ((request: SeenRequest) => string | Reply | Promise<string | Reply>);

export interface ServeOptions {
  /** Keys are `host/path` ("www.reuters.com/world/a") or, for every host, `/path`. */
  pages?: Record<string, Page>;
  /** A folder whose files answer what `pages` does not. */
  dir?: string;
}

/** A running pair of servers; spread it into `launch()` to map every host onto them. */
export interface TestServer {
  port: number;
  tlsPort: number;
  /** `http://localhost:<port>`, which needs no host mapping. */
  origin: string;
  /** Every request so far, oldest first, but for /favicon.ico. Empty it with `requests.length = 0`. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

const typeOf = (name: string): string => TYPES[path.extname(name)] ?? 'text/html; charset=utf-8';

/**
 * Serves pages over http and https on free ports of this machine, and remembers every request.
 *
 * @param options - The pages, a folder of files, or both.
 */
export async function serve(options: ServeOptions): Promise<TestServer> {
  const requests: SeenRequest[] = [];

  const answer = async (scheme: SeenRequest['scheme'], request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    const { method = 'GET', headers } = request;
    const seen: SeenRequest = { scheme, method, host: url.hostname, path: url.pathname + url.search, headers };
    // Browsers ask for this one by themselves, or not, as their caches please.
    if (url.pathname !== '/favicon.ico') requests.push(seen);
    const { status = 200, headers: extra, body = '' } = await reply(options, url, seen);
    response.writeHead(status, { 'content-type': typeOf(url.pathname), 'cache-control': 'no-store', ...extra });
    response.end(body);
  };
  const listener = (scheme: SeenRequest['scheme']) => (request: IncomingMessage, response: ServerResponse) => {
    answer(scheme, request, response).catch((error: unknown) => {
      // A broken page function must fail its test by what the page shows, not kill the run.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };

  const plain = http.createServer(listener('http'));
  const secure = https.createServer(await makeCertificate(), listener('https'));
  const [port, tlsPort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    port,
    tlsPort,
    origin: `http://localhost:${port}`,
    requests,
    close: async () => void (await Promise.all([stop(plain), stop(secure)])),
  };
}

async function reply({ pages = {}, dir }: ServeOptions, url: URL, seen: SeenRequest): Promise<Reply> {
  const page = pages[`${url.hostname}${url.pathname}`] ?? pages[url.pathname];
  if (page !== undefined) {
    const result = typeof page === 'function' ? await page(seen) : page;
    return typeof result === 'string' ? { body: result } : result;
  }
  // `URL` has already folded "..", so the joined path cannot leave the folder.
  const file = dir && (await readFile(path.join(dir, decodeURIComponent(url.pathname))).catch(() => undefined));
  return file ? { body: file } : { status: 404, body: '<!doctype html><title>Not found</title><p>Not found</p>' };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  // Browsers keep connections open for minutes; waiting for them would hang the run.
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
