import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

const cachedStatements = 200

/**
 * Kysely on `node:sqlite`. A connection is one at a time: Kysely lets nobody in between the `BEGIN` and the `COMMIT` of a
 * transaction that runs on it, although it awaits between the statements.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }

  // A deferred transaction asks for the write lock at its first write, when it is too late to wait for it.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  // Where the disk is full SQLite has taken the transaction back itself. To ask for it again would be an error that
  // hides the one that says so.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

function adapt(database: DatabaseSync) {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql: string): SqliteStatement {
      const known = statements.get(sql)
      if (known !== undefined) return known
      const [oldest] = statements.keys()
      if (statements.size >= cachedStatements && oldest !== undefined) statements.delete(oldest)
      const statement = adaptStatement(database.prepare(sql))
      statements.set(sql, statement)
      return statement
    },
  }
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  }
}

// Kysely types parameters as unknown; what SQLite cannot bind, node:sqlite refuses with an error.
function bound(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
