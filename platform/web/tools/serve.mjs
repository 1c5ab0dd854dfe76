// SPDX-License-Identifier: MIT
// Serves a folder on this machine as any good static server would. usage: node serve.mjs FOLDER   PORT: 8080
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.webp': 'image/webp', '.png': 'image/png',
  '.otf': 'font/otf', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.data': 'application/octet-stream',
};
const encodings = [['br', '.br'], ['gzip', '.gz']];

/// The policy is what index.html says; only a header can also forbid to be framed.
function policyOf(folder) {
  const page = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : '';
  const found = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page);
  return found ? { 'content-security-policy': found[1] + "; frame-ancestors 'none'" } : {};
}

/// The file below `folder` that an address means; null if there is none.
function fileOf(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://x').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = resolve(folder, '.' + normalize(path.endsWith('/') ? path + 'index.html' : path));
  if (!file.startsWith(resolve(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

/// `options.folder` may be changed while it runs; `served` is told (path, bytes sent). For tests of bad servers:
/// `refuse` says for which path the connection breaks, `instead` from which other folder it is answered.
export function makeServer(options) {
  return createServer((request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileOf((options.instead && options.instead(request.url)) || options.folder, request.url) : null;
    if (options.refuse && options.refuse(request.url)) return void request.socket.destroy();
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.\n');
    const accepted = String(request.headers['accept-encoding'] || '');
    const pressed = encodings.find(([name, ending]) => accepted.includes(name) && existsSync(file + ending));
    const body = readFileSync(pressed ? file + pressed[1] : file);
    const tag = '"' + createHash('sha256').update(body).digest('base64url').slice(0, 22) + '"';
    const headers = {
      'content-type': types[extname(file)] || 'application/octet-stream', 'cache-control': 'no-cache', etag: tag,
      vary: 'accept-encoding', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
      ...policyOf(options.folder),
    };
    if (request.headers['if-none-match'] === tag) {
      if (options.served) options.served(request.url, 0);
      return void response.writeHead(304, headers).end();
    }
    if (pressed) headers['content-encoding'] = pressed[0];
    headers['content-length'] = body.length;
    response.writeHead(200, headers);
    if (options.served) options.served(request.url, body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(env.PORT || 8080);
  const server = makeServer({ folder: argv[2] });
  server.on('error', (error) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another one: PORT=8081` : error.message);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => console.log(`Tenderspot is at http://127.0.0.1:${port}/   Stop with Ctrl+C.`));
}
