// Two workers beside one, by the pages of sections that people ask to see: npm run bench
import { setTimeout as sleep } from 'node:timers/promises';
import { median, ratioOf, say, title, took } from './support/figures.mjs';
import { openGround } from './support/ground.mjs';
import { HttpPerson } from './support/http-person.mjs';
import { draftOf, fillLargeGovernment, PASSWORD } from './support/large-government.mjs';

const SECTIONS = 60;
const ROUNDS = 5;

const ground = await openGround();
try {
  const { sections } = await fillLargeGovernment(ground, { departments: SECTIONS, paragraphs: 8 });
  const { port } = await ground.startApi();
  const people = [];
  for (const { userName } of sections) people.push(await new HttpPerson(port).logIn(userName, PASSWORD));
  let text = 0;
  /** Everybody asks for the pages of a text that nobody has printed; until all are there. */
  const round = async () => {
    text += 1;
    await Promise.all(
      sections.map(async ({ id }, i) => {
        const { draftVersion } = await people[i].call('GET', `/sections/${id}`);
        await people[i].call('PUT', `/sections/${id}/draft`, { draftVersion, content: draftOf(text * 1_000 + i, 8) });
      }),
    );
    return took(async () => {
      await Promise.all(
        sections.map(({ id }, i) => people[i].call('POST', `/sections/${id}/preview`, { target: 'draft' })),
      );
      for (;;) {
        const [{ open, failed }] = await ground.query(
          `SELECT count(*) FILTER (WHERE state IN ('queued', 'running'))::int AS open,
                  count(*) FILTER (WHERE state = 'failed')::int AS failed FROM job_run`,
        );
        if (failed > 0) throw new Error(`${failed} previews failed`);
        if (open === 0) return;
        await sleep(10);
      }
    });
  };
  await ground.startWorker();
  await round();
  title(`Previews of ${SECTIONS} sections, ${ROUNDS} rounds by turns of one worker and of two`);
  const times = { one: [], two: [] };
  for (let i = 0; i < ROUNDS; i += 1) {
    times.one.push(await round());
    const second = await ground.startWorker();
    await round(); // its browser starts
    times.two.push(await round());
    await second.stop();
  }
  const rate = (name) => ((SECTIONS * 1_000) / median(times[name])).toFixed(1);
  say(
    `one worker ${rate('one')} a second, two ${rate('two')} a second: ${(1 / ratioOf(times.two, times.one)).toFixed(2)} of one`,
  );
  for (const person of people) person.close();
} finally {
  await ground.close();
}
