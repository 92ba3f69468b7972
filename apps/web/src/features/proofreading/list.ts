import type { Schemas } from '../../api-client/client.js';

/** One of the lists as the interface shows it: a cell for each column. */
export type List = Schemas['ProofreadingListView'];
export type Row = readonly string[];
