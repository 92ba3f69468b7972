import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  createDepartment,
  listDepartments,
  mergeDepartment,
  moveDepartment,
  readDepartmentTree,
  renameDepartment,
  stopDepartment,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './organisation.bodies.js';

@ApiTags('组织')
@Controller()
export class DepartmentsController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('department.create')
  create(
    @Caller() context: Context,
    @Body({ schema: bodies.departmentBody }) body: z.infer<typeof bodies.departmentBody>,
  ) {
    return createDepartment(this.door, context, body);
  }

  @Act('department.list')
  list(@Caller() context: Context) {
    return listDepartments(this.door, context);
  }

  @Act('department.tree')
  tree(@Caller() context: Context) {
    return readDepartmentTree(this.door, context);
  }

  @Act('department.rename')
  rename(
    @Caller() context: Context,
    @Param('id') departmentId: string,
    @Body({ schema: bodies.renameBody }) body: z.infer<typeof bodies.renameBody>,
  ) {
    return renameDepartment(this.door, context, { departmentId, ...body });
  }

  @Act('department.move')
  move(
    @Caller() context: Context,
    @Param('id') departmentId: string,
    @Body({ schema: bodies.moveBody }) body: z.infer<typeof bodies.moveBody>,
  ) {
    return moveDepartment(this.door, context, { departmentId, ...body });
  }

  @Act('department.merge')
  merge(
    @Caller() context: Context,
    @Param('id') departmentId: string,
    @Body({ schema: bodies.mergeBody }) body: z.infer<typeof bodies.mergeBody>,
  ) {
    return mergeDepartment(this.door, context, { departmentId, ...body });
  }

  @Act('department.stop')
  stop(
    @Caller() context: Context,
    @Param('id') departmentId: string,
    @Body({ schema: bodies.stopBody }) body: z.infer<typeof bodies.stopBody>,
  ) {
    return stopDepartment(this.door, context, { departmentId, ...body });
  }
}
