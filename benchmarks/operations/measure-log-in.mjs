// Logging in beside the raw verification of the same password: npm run bench
import { byTurns, median, ratioOf, say, title } from './support/figures.mjs';
import { load, openGround } from './support/ground.mjs';
import { HttpPerson } from './support/http-person.mjs';
import { fillLargeGovernment, PASSWORD } from './support/large-government.mjs';

const { argon2Hasher } = await load('libs/identity/src/index.js');
const ROUNDS = 15;
const EACH = 8;

const ground = await openGround();
try {
  await fillLargeGovernment(ground, { departments: EACH });
  const accounts = await ground.query(
    `SELECT user_name AS "userName", password_hash AS hash FROM account WHERE user_name LIKE 'liaison%'`,
  );
  const { port } = await ground.startApi();
  const verify = async ({ hash }) => {
    if (!(await argon2Hasher.verify(hash, PASSWORD))) throw new Error('the password does not fit');
  };
  const logIn = async ({ userName }) => {
    const person = await new HttpPerson(port).logIn(userName, PASSWORD);
    person.close();
  };
  const oneByOne = (work) => async () => {
    for (const account of accounts) await work(account);
  };
  const atOnce = (work) => () => Promise.all(accounts.map(work));
  title(`Log-in: ${EACH} people, ${ROUNDS} rounds by turns`);
  for (const [how, all] of Object.entries({ 'one by one': oneByOne, 'at once': atOnce })) {
    const times = await byTurns({ hash: all(verify), logIn: all(logIn) }, ROUNDS);
    const each = (name) => (median(times[name]) / EACH).toFixed(1);
    say(
      `${how}: raw hash ${each('hash')} ms, log-in ${each('logIn')} ms, ratio ${ratioOf(times.logIn, times.hash).toFixed(2)}`,
    );
  }
} finally {
  await ground.close();
}
