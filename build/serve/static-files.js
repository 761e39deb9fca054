/** Answers requests with the files of one folder, and with nothing outside of it. */
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A request handler for the folder; `/` is the page named. */
export function staticFiles(folder, page) {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : fileAt(folder, path === sep ? page : path);
    return file === null ? refuse(response, 404) : send(response, file, request.method === 'GET');
  };
}

/** The path below the folder that an address names; null where it is no path at all. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return null;
  }
}

/** A file inside the folder, with its size; null where there is none. */
function fileAt(folder, path) {
  const name = join(folder, path);
  if (!name.startsWith(folder + sep) || name.includes('\0')) return null;
  try {
    const found = statSync(name);
    return found.isFile() ? { name, size: found.size } : null;
  } catch {
    return null;
  }
}

function send(response, { name, size }, withBody) {
  response.writeHead(200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (withBody) createReadStream(name).pipe(response);
  else response.end();
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'There is no such file.' : 'Only reading is possible.');
}
