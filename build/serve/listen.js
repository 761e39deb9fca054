/** Starts a server on this machine alone, on the wished port or the next one that is free. */
import { createServer } from 'node:http';

const tries = 20;

/** The server, listening. */
export async function listen(handler, wished) {
  for (let port = wished; port < wished + tries; port += 1) {
    const server = createServer(handler);
    if (await startsOn(server, port)) return server;
  }
  throw new Error(
    `Ports ${wished} to ${wished + tries - 1} are all taken. Name another one, as in: PORT=8080 npm start`,
  );
}

function startsOn(server, port) {
  return new Promise((done, failed) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(false) : failed(error)));
    server.listen(port, 'localhost', () => done(true));
  });
}
