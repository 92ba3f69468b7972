import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportType, ReportTypes } from '@chancery/application';
import { CONTENT_BLOCKS, outlineSchema } from '@chancery/documents';
import { POST_NAMES } from '@chancery/domain';
import { templatesFolder } from '@chancery/rendering';
import { z } from 'zod';

const schema = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  layoutVersion: z.string().min(1),
  requiredBlocks: z.array(z.enum(CONTENT_BLOCKS)),
  stages: z
    .array(
      z.strictObject({
        key: z.string().min(1),
        label: z.string().min(1),
        post: z.enum(POST_NAMES),
        opinionRequired: z.boolean(),
        signsInFile: z.boolean().optional(),
      }),
    )
    .min(1),
  outline: outlineSchema,
});

/** Report types as data, from templates/report-types. @throws Error at boot on a wrong file. */
export function loadReportTypes(): ReportTypes {
  const folder = join(templatesFolder(), 'report-types');
  const types: ReportType[] = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  return { list: () => types, get: (key) => types.find((t) => t.key === key) ?? null };
}
