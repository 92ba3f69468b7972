import { conflict, type Outcome } from '@chancery/domain';
import { CannotPrint } from '../ports/services.js';

/** What a person has to mend is refused at once; everything else is tried again by the queue. */
export async function unlessUnprintable<T>(rendered: Promise<T>): Promise<Outcome<T>> {
  try {
    return await rendered;
  } catch (error) {
    if (error instanceof CannotPrint) return conflict(error.code, error.message);
    throw error;
  }
}
