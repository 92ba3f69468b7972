import { describe, expect, test } from '@jest/globals';
import { requestSpanIdOf, traceIdOf } from '../src/tracing/trace-ids.js';

describe('the ids of a trace', () => {
  test('are worked out by every process from the correlation id', () => {
    expect(traceIdOf('0b5e7d5e-3f0c-4a7e-9b1a-2c3d4e5f6071')).toBe('0b5e7d5e3f0c4a7e9b1a2c3d4e5f6071');
    expect(requestSpanIdOf('0b5e7d5e-3f0c-4a7e-9b1a-2c3d4e5f6071')).toMatch(/^[0-9a-f]{16}$/);
    expect(requestSpanIdOf('0b5e7d5e-3f0c-4a7e-9b1a-2c3d4e5f6071')).not.toBe(
      requestSpanIdOf('0b5e7d5e-3f0c-4a7e-9b1a-2c3d4e5f6072'),
    );
  });

  test.each(['milestone', 'reminders', ''])('what the system does by the clock (%j) shares no trace', (id) => {
    expect(traceIdOf(id)).toBeNull();
  });
});
