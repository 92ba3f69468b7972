import type { Cast } from '../../apps/cli/src/demo/cast.js';

/** What an answer to a write said is there now. */
export interface AcknowledgedWrite {
  readonly path: string;
  readonly id: string;
  /** Of the row and of its draft; absent where the answer told none. */
  readonly version?: number;
  readonly draftVersion?: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function writesIn(path: string, answer: unknown): AcknowledgedWrite[] {
  return (Array.isArray(answer) ? answer : [answer]).flatMap((one: unknown) => {
    const { id, version, draftVersion } = (one ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !UUID.test(id)) return [];
    return [
      {
        path,
        id,
        ...(typeof version === 'number' ? { version } : {}),
        ...(typeof draftVersion === 'number' ? { draftVersion } : {}),
      },
    ];
  });
}

/** Listens to everything that is answered to these people from now on: the list grows with each acknowledged write. */
export function listenToWrites(cast: Cast): readonly AcknowledgedWrite[] {
  const heard: AcknowledgedWrite[] = [];
  for (const { person } of cast.members) {
    const call = person.call.bind(person);
    person.call = async <T>(...args: Parameters<typeof call>): Promise<T> => {
      const answer = await call<T>(...args);
      if (args[0] !== 'GET') heard.push(...writesIn(args[1], answer));
      return answer;
    };
  }
  return heard;
}
