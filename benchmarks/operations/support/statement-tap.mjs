import { createConnection, createServer } from 'node:net';
import { Buffer } from 'node:buffer';

/** Splits what a PostgreSQL client sends into messages; the first one has no type. Whole ones are given to `see`. */
function messageReader(see) {
  let rest = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const size = head + rest.readInt32BE(head);
      if (rest.length < size) return;
      const body = rest.subarray(head + 4, size);
      see(started ? String.fromCharCode(rest[0]) : 'startup', body);
      started = true;
      rest = rest.subarray(size);
    }
  };
}

const textUntilZero = (buffer, at) => buffer.toString('utf8', at, buffer.indexOf(0, at));

/** The values of a Bind message; our programs send them all as text. */
function boundValues(body) {
  let at = body.indexOf(0) + 1;
  at = body.indexOf(0, at) + 1;
  at += 2 + 2 * body.readInt16BE(at);
  const values = [];
  let count = body.readInt16BE(at);
  for (at += 2; count > 0; count -= 1) {
    const length = body.readInt32BE(at);
    at += 4;
    values.push(length < 0 ? null : body.toString('utf8', at, at + length));
    at += Math.max(length, 0);
  }
  return values;
}

/**
 * Stands before PostgreSQL and writes down every statement that a program really sends: as which role, its text, its
 * values, in order. For capturing only; what is measured goes straight to the server.
 */
export async function openStatementTap(port) {
  const statements = [];
  const server = createServer((client) => {
    const upstream = createConnection(port, '127.0.0.1');
    let role = '';
    let text = '';
    const read = messageReader((type, body) => {
      if (type === 'startup') role = /user\0([^\0]+)\0/.exec(body.toString('latin1'))?.[1] ?? '';
      else if (type === 'Q') statements.push({ role, text: textUntilZero(body, 0), values: [] });
      else if (type === 'P') text = textUntilZero(body, body.indexOf(0) + 1);
      else if (type === 'B') statements.push({ role, text, values: boundValues(body) });
    });
    client.on('data', read);
    client.pipe(upstream).pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** Everything since the last time. */
    take: () => statements.splice(0),
    close: () => server.close(),
  };
}
