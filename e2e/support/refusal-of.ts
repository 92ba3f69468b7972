import { ApiRefusal } from '../../apps/cli/src/demo/api-person.js';

/** The refusal that a call is answered with. @throws Error when the call succeeded: the test's expectation failed. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiRefusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiRefusal) return error;
    throw error;
  }
  throw new Error('the call was expected to be refused and succeeded');
}
