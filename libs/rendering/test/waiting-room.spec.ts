import { describe, expect, test } from '@jest/globals';
import { BrowserBusy, WaitingRoom } from '../src/browser/waiting-room.js';

describe('WaitingRoom', () => {
  test('lets in as many as there are places, then in order of arrival', async () => {
    const room = new WaitingRoom(1, 5);
    const order: string[] = [];
    await room.enter();
    const a = room.enter().then(() => order.push('a'));
    const b = room.enter().then(() => order.push('b'));
    expect(order).toEqual([]);
    room.leave();
    await a;
    expect(order).toEqual(['a']);
    room.leave();
    await b;
    expect(order).toEqual(['a', 'b']);
  });

  test('refuses at once beyond the limit, and takes again when there is room', async () => {
    const room = new WaitingRoom(1, 0);
    await room.enter();
    await expect(room.enter()).rejects.toThrow(BrowserBusy);
    room.leave();
    await expect(room.enter()).resolves.toBeUndefined();
  });

  test('clear turns away who waits', async () => {
    const room = new WaitingRoom(1, 2);
    await room.enter();
    const waiting = room.enter();
    room.clear(new Error('停止'));
    await expect(waiting).rejects.toThrow('停止');
  });
});
