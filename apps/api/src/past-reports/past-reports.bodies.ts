import { BLOCKS } from '@chancery/documents';
import { z } from 'zod';
import { reportTitle, reportYear } from '../cycles/cycles.bodies.js';
import { plainTextOf } from '../http/validation.js';
import { choicesBody } from '../imports/imports.bodies.js';

const MOST = 1_000;

const mend = z.strictObject({
  key: plainTextOf(80, 1),
  block: z.enum(BLOCKS).exactOptional(),
  heading: plainTextOf(200, 1).exactOptional(),
  isHeading: z.boolean().exactOptional(),
});

/** All that a person has decided about a past report; sent whole each time. */
export const planBody = z.strictObject({
  choices: choicesBody.default({ decisions: {}, undone: [], headings: {} }),
  depth: z.int().min(1).max(20).nullable().default(null),
  acceptedOffers: z.array(plainTextOf(60, 1)).max(20).default([]),
  mends: z.array(mend).max(MOST).default([]),
});

export const confirmationBody = z.strictObject({
  plan: planBody.default({
    choices: { decisions: {}, undone: [], headings: {} },
    depth: null,
    acceptedOffers: [],
    mends: [],
  }),
  reportType: plainTextOf(60, 1),
  year: reportYear,
  title: reportTitle,
});
