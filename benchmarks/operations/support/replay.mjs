import pg from 'pg';

/**
 * Captured statements sent again, straight to PostgreSQL, on one connection for each role that they were sent as.
 * `changed` makes the values of each sending from the captured ones.
 */
export async function openReplay(statements, databases) {
  const connections = new Map();
  for (const role of new Set(statements.map((one) => one.role))) {
    const client = new pg.Client({ connectionString: databases[role.replace('chancery_', '')] });
    await client.connect();
    connections.set(role, client);
  }
  return {
    async send(changed = (values) => values) {
      for (const { role, text, values } of statements) {
        // As the server sends them: what has no values goes as one simple query.
        await (values.length === 0
          ? connections.get(role).query(text)
          : connections.get(role).query(text, changed(values, text)));
      }
    },
    close: () => Promise.all([...connections.values()].map((client) => client.end())),
  };
}
