import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API's description, made from permission table and schemas; docs/openapi.json is this, checked in. */
function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('年度报告编审系统')
    .setDescription('所有业务操作的接口。错误以 {error:{code,message,details,correlationId}} 返回。')
    .setVersion('1')
    .addCookieAuth('chancery.sid')
    .build();
  return SwaggerModule.createDocument(app, config);
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
}
