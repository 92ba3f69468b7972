// Saving a section through the API beside the same statements sent straight to PostgreSQL, 8 clients: npm run bench
import { byTurns, median, ratioOf, say, title } from './support/figures.mjs';
import { openGround } from './support/ground.mjs';
import { HttpPerson } from './support/http-person.mjs';
import { draftOf, fillLargeGovernment, PASSWORD } from './support/large-government.mjs';
import { openReplay } from './support/replay.mjs';
import { openStatementTap } from './support/statement-tap.mjs';

const CLIENTS = 8;
const SAVES = 25;
const ROUNDS = 15;
/** No other value of a save is this number: it is found again among the captured ones. */
const MARKED = 700_001;

const ground = await openGround();
try {
  const { sections } = await fillLargeGovernment(ground, { departments: CLIENTS });
  await ground.query('UPDATE section SET draft_version = $1', [MARKED]);

  // What a save sends is seen once through the tap, for each client with its own session and section.
  const tap = await openStatementTap(ground.port);
  const tapped = await ground.startApi({ tap: tap.port });
  const clients = [];
  for (const { id, userName } of sections) {
    const person = await new HttpPerson(tapped.port).logIn(userName, PASSWORD);
    const save = () =>
      person.call('PUT', `/sections/${id}/draft`, { draftVersion: client.version, content: draftOf(client.version) });
    const client = { person, save, version: MARKED - 1, statements: [] };
    await ground.query('UPDATE section SET draft_version = $1 WHERE id = $2', [MARKED - 1, id]);
    client.version = (await save()).draftVersion;
    tap.take();
    client.version = (await save()).draftVersion;
    client.statements = tap.take();
    clients.push(client);
  }
  await tapped.stop();
  tap.close();

  const api = await ground.startApi();
  for (const client of clients) {
    client.person.port = api.port;
    client.replay = await openReplay(client.statements, ground.settings.databases);
  }
  const everybody = (work) => async () => {
    await Promise.all(
      clients.map(async (client) => {
        for (let i = 0; i < SAVES; i += 1) await work(client);
      }),
    );
  };
  const throughApi = everybody(async (client) => (client.version = (await client.save()).draftVersion));
  const straight = everybody(async (client) => {
    const { version } = client;
    const now = { [MARKED]: String(version), [MARKED + 1]: String(version + 1) };
    await client.replay.send((values) => values.map((value) => now[value] ?? value));
    client.version = version + 1;
  });
  title(`Saving: ${CLIENTS} clients, ${SAVES} saves each, ${ROUNDS} rounds by turns`);
  const times = await byTurns({ straight, throughApi }, ROUNDS);
  const saved = await ground.query('SELECT sum(draft_version)::int AS n FROM section');
  const expected = clients.reduce((sum, client) => sum + client.version, 0);
  if (saved[0].n !== expected) throw new Error(`saved ${saved[0].n}, counted ${expected}`);
  const each = (name) => (median(times[name]) / (CLIENTS * SAVES)).toFixed(2);
  say(`statements of one save: ${clients[0].statements.length}`);
  for (const { role, text } of clients[0].statements) say(`  ${role}: ${text.replace(/\s+/g, ' ').slice(0, 110)}`);
  say(`straight to PostgreSQL  ${each('straight')} ms a save`);
  say(
    `through the API         ${each('throughApi')} ms a save, ratio ${ratioOf(times.throughApi, times.straight).toFixed(2)}`,
  );
  for (const { replay, person } of clients) {
    await replay.close();
    person.close();
  }
} finally {
  await ground.close();
}
