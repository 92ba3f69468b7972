// Reading the board of a large cycle through the API beside the bare queries that it sends: npm run bench
import { Buffer } from 'node:buffer';
import { byTurns, median, ratioOf, say, title } from './support/figures.mjs';
import { openGround } from './support/ground.mjs';
import { HttpPerson } from './support/http-person.mjs';
import { fillLargeGovernment, PASSWORD } from './support/large-government.mjs';
import { openReplay } from './support/replay.mjs';
import { openStatementTap } from './support/statement-tap.mjs';

const ROUNDS = 15;
const SIZES = [
  { departments: 100, places: 60 },
  { departments: 12, places: 25 },
];

async function measure(size) {
  const ground = await openGround();
  try {
    const { cycleId, sections } = await fillLargeGovernment(ground, { ...size, paragraphs: 3 });
    const path = `/cycles/${cycleId}/board`;
    const tap = await openStatementTap(ground.port);
    const tapped = await ground.startApi({ tap: tap.port });
    const editor = await new HttpPerson(tapped.port).logIn('editor', PASSWORD);
    await editor.call('GET', path);
    tap.take();
    await editor.call('GET', path);
    const statements = tap.take();
    await tapped.stop();
    tap.close();

    editor.port = (await ground.startApi()).port;
    const replay = await openReplay(statements, ground.settings.databases);
    const first = await editor.send('GET', path);
    const shown = JSON.parse(first.text).board ?? JSON.parse(first.text);
    if (shown.sections.length !== sections.length) throw new Error(`the board shows ${shown.sections.length} sections`);
    const again = async () => {
      const { status } = await editor.send('GET', path, undefined, { 'if-none-match': first.headers.etag });
      if (status !== 304) throw new Error(`asked again: ${status}`);
    };
    title(`Board of ${sections.length} sections, ${ROUNDS} rounds by turns`);
    const times = await byTurns(
      { queries: () => replay.send(), board: () => editor.call('GET', path), unchanged: again },
      ROUNDS,
    );
    say(
      `statements of one reading: ${statements.length}; answer ${(Buffer.byteLength(first.text) / 1024).toFixed(0)} kB`,
    );
    say(`bare queries            ${median(times.queries).toFixed(1)} ms`);
    for (const name of ['board', 'unchanged']) {
      say(
        `${name.padEnd(24)}${median(times[name]).toFixed(1)} ms, ratio ${ratioOf(times[name], times.queries).toFixed(2)}`,
      );
    }
    await replay.close();
    editor.close();
  } finally {
    await ground.close();
  }
}

for (const size of SIZES) await measure(size);
