import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeAnswers } from '../openapi/describe-answers.js';
import { projectRoot } from '../stack/project-paths.js';
import { startStack, type Stack } from '../stack/stack.js';
import { trialSettings } from '../stack/trial-settings.js';

interface Described {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Record<string, unknown>> }>>;
  components: { schemas: Record<string, unknown> };
}

/** What a running API says of its routes and bodies. */
async function servedDescription(): Promise<Described> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-openapi-'));
  const settings = await trialSettings(dataFolder);
  let stack: Stack | null = null;
  try {
    stack = await startStack(settings, { say: () => undefined, restart: false });
    const response = await fetch(`${stack.url}/api/openapi.json`);
    return (await response.json()) as Described;
  } finally {
    await stack?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Writes the interface's description and the web app's client types, or checks that they are what is checked in. */
export async function openapi(options: { check?: boolean }): Promise<number> {
  const root = projectRoot();
  const [description, { answers, components }] = [await servedDescription(), await describeAnswers(root)];
  for (const operation of Object.values(description.paths).flatMap((methods) => Object.values(methods))) {
    const schema = answers[operation.operationId];
    if (schema) operation.responses['200'] = { description: '', content: { 'application/json': { schema } } };
  }
  Object.assign(description.components.schemas, components);
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const client = astToString(await openapiTS(description as never, { alphabetize: true }));
  const files = [
    ['docs/openapi.json', `${JSON.stringify(description, null, 2)}\n`],
    [
      'apps/web/src/api-client/schema.d.ts',
      `// Made by npm run openapi from docs/openapi.json; not edited by hand.\n${client}`,
    ],
  ] as const;
  if (!options.check) {
    for (const [file, text] of files) writeFileSync(join(root, file), text);
    console.log(`已写入 ${files.map(([file]) => file).join('、')}`);
    return 0;
  }
  const stale = files.filter(([file, text]) => readFileSync(join(root, file), 'utf8') !== text).map(([file]) => file);
  console.log(
    stale.length === 0
      ? '接口说明与客户端和接口一致'
      : `${stale.join('、')} 与接口不一致:请运行 npm run openapi 并提交`,
  );
  return stale.length === 0 ? 0 : 1;
}
