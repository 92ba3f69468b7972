// 200 submissions in 10 seconds from 200 departments, as on the evening of the last day: npm run bench
import { setTimeout as sleep } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import { byTurns, percentile, say, title } from './support/figures.mjs';
import { openGround } from './support/ground.mjs';
import { HttpPerson } from './support/http-person.mjs';
import { draftOf, fillLargeGovernment, PASSWORD } from './support/large-government.mjs';

const DEPARTMENTS = 200;
const WITHIN_MS = 10_000;

/** Last save and submission of one department, at its moment whether or not those before it were answered. */
async function submit(person, id, number) {
  const started = performance.now();
  const { draftVersion } = await person.call('PUT', `/sections/${id}/draft`, {
    draftVersion: 1,
    content: draftOf(number),
  });
  const saved = performance.now();
  const { currentSubmissionId } = await person.call('POST', `/sections/${id}/submissions`, { draftVersion });
  return { id, currentSubmissionId, saveMs: saved - started, submitMs: performance.now() - saved };
}

async function measure(pauseMs, what) {
  const ground = await openGround();
  try {
    const { sections } = await fillLargeGovernment(ground, { departments: DEPARTMENTS });
    // A proxy stands before the api: everybody comes from one address.
    const { port } = await ground.startApi({ behindProxy: false });
    await ground.startWorker();
    const people = [];
    for (const { userName } of sections) people.push(await new HttpPerson(port).logIn(userName, PASSWORD));
    title(what);
    const began = performance.now();
    const outcomes = await Promise.allSettled(
      sections.map(async ({ id }, i) => {
        await sleep(i * pauseMs);
        return submit(people[i], id, i + 1);
      }),
    );
    const seconds = (performance.now() - began) / 1_000;
    const acknowledged = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    for (const reason of new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])))) {
      say(`  refused: ${reason.slice(0, 200)}`);
    }
    let lost = 0;
    for (const { id, currentSubmissionId } of acknowledged) {
      const [row] = await ground.query(
        `SELECT s.state, sub.content::text AS sent FROM section s JOIN submission sub ON sub.id = s.current_submission_id
         JOIN audit_event e ON e.object_id = s.id::text AND e.action = 'section.submit'
         WHERE s.id = $1 AND sub.id = $2`,
        [id, currentSubmissionId],
      );
      const number = sections.findIndex((one) => one.id === id) + 1;
      if (!row?.sent.includes(`第${number}稿`) || row.state === 'drafting') lost += 1;
    }
    const line = (name, times) =>
      say(
        `${name.padEnd(12)} p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
      );
    line(
      'save',
      acknowledged.map((one) => one.saveMs),
    );
    line(
      'submission',
      acknowledged.map((one) => one.submitMs),
    );
    say(
      `${sections.length} sent, ${acknowledged.length} acknowledged in ${seconds.toFixed(1)} s, ${sections.length - acknowledged.length} refused, ${lost} lost`,
    );
    if (lost > 0 || acknowledged.length < sections.length) process.exitCode = 1;
    // The same person's same work with nobody beside: what the crowd adds.
    const times = await byTurns({ alone: () => people[0].call('GET', `/sections/${sections[0].id}`) }, 20);
    say(`a section read afterwards, alone: p50 ${percentile(times.alone, 0.5).toFixed(0)} ms`);
    for (const person of people) person.close();
  } finally {
    await ground.close();
  }
}

await measure(WITHIN_MS / DEPARTMENTS, `${DEPARTMENTS} submissions, spread over ${WITHIN_MS / 1_000} s`);
await measure(0, `${DEPARTMENTS} submissions, all in the same moment`);
