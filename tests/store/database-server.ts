/**
 * A database server on this machine: as much of libSQL's protocol over HTTP as the client speaks
 * (https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md), over a real file.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type InValue, LibsqlError, type ResultSet, type Transaction } from '@libsql/client';
import { onTestFinished } from 'vitest';
import { freshPath, openBeside } from './fresh-store.js';

export const TOKEN = 'token-rahasia';

export interface DatabaseServer {
  readonly url: string;
  /** `silent` takes requests and never answers. */
  behave(how: 'well' | 'failing' | 'silent'): void;
}

interface Value {
  readonly type: 'null' | 'integer' | 'float' | 'text';
  readonly value?: string | number;
}

interface Stmt {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args?: readonly Value[];
}

type Condition =
  | { readonly type: 'ok'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition };

interface StreamRequest {
  readonly type: 'execute' | 'batch' | 'store_sql' | 'close';
  readonly sql?: string;
  readonly sql_id?: number;
  readonly stmt?: Stmt;
  readonly batch?: { readonly steps: readonly { stmt: Stmt; condition?: Condition }[] };
}

/** Starts one; it is stopped after the test. */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const client = openBeside(await freshPath());
  let behavior: 'well' | 'failing' | 'silent' = 'well';

  async function answer(request: IncomingMessage): Promise<unknown> {
    const { requests } = (await json(request)) as { requests: readonly StreamRequest[] };
    const texts = new Map<number, string>();
    const read = ({ sql, sql_id: id, args = [] }: Stmt) => ({
      sql: sql ?? texts.get(id ?? -1) ?? '',
      args: args.map(fromValue),
    });
    const results = [];
    for (const { type, sql = '', sql_id: id = -1, stmt, batch } of requests) {
      if (type === 'store_sql') texts.set(id, sql);
      try {
        const result =
          stmt !== undefined
            ? toResult(await client.execute(read(stmt)))
            : batch !== undefined
              ? await runBatch(await client.transaction('write'), batch.steps, read)
              : undefined;
        results.push({ type: 'ok', response: { type, result } });
      } catch (error) {
        results.push({ type: 'error', error: toError(error) });
      }
    }
    return { baton: null, base_url: null, results };
  }

  const server = createServer((request, response) => {
    if (behavior === 'silent') return;
    const isWelcome = request.headers.authorization === `Bearer ${TOKEN}`;
    if (behavior === 'failing' || !isWelcome) {
      response.writeHead(isWelcome ? 503 : 401).end('{"error":"no"}');
      return;
    }
    answer(request).then(
      (body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    behave(how) {
      behavior = how;
    },
  };
}

async function runBatch(
  transaction: Transaction,
  steps: readonly { readonly stmt: Stmt; readonly condition?: Condition }[],
  read: (stmt: Stmt) => { sql: string; args: InValue[] },
) {
  const step_results: unknown[] = [];
  const step_errors: unknown[] = [];
  const holds = (condition: Condition): boolean =>
    condition.type === 'ok' ? step_results[condition.step] != null : !holds(condition.cond);
  const nothing = { columns: [], columnTypes: [], rows: [], rowsAffected: 0 };
  for (const { stmt, condition } of steps) {
    step_results.push(null);
    step_errors.push(null);
    if (condition !== undefined && !holds(condition)) continue;
    try {
      const { sql, args } = read(stmt);
      const word = /^\w+/.exec(sql)?.[0].toLowerCase();
      let result: Omit<ResultSet, 'lastInsertRowid' | 'toJSON'> = nothing;
      if (word === 'commit') await transaction.commit();
      else if (word === 'rollback') await transaction.rollback();
      else if (word !== 'begin') result = await transaction.execute({ sql, args });
      step_results[step_results.length - 1] = toResult(result);
    } catch (error) {
      step_errors[step_errors.length - 1] = toError(error);
    }
  }
  transaction.close();
  return { step_results, step_errors };
}

function toResult({
  columns,
  rows,
  rowsAffected,
}: Pick<ResultSet, 'columns' | 'rows' | 'rowsAffected'>) {
  return {
    cols: columns.map((name) => ({ name })),
    rows: rows.map((row) => columns.map((_, index) => toValue(row[index]))),
    affected_row_count: rowsAffected,
    last_insert_rowid: null,
  };
}

function toValue(value: unknown): Value {
  if (value === null || value === undefined) return { type: 'null' };
  if (typeof value === 'string') return { type: 'text', value };
  return Number.isInteger(value)
    ? { type: 'integer', value: String(value) }
    : { type: 'float', value: Number(value) };
}

function fromValue({ type, value }: Value): InValue {
  if (type === 'null' || value === undefined) return null;
  return type === 'integer' ? BigInt(value) : value;
}

function toError(error: unknown) {
  const code = error instanceof LibsqlError ? error.code : 'SQLITE_UNKNOWN';
  return { message: error instanceof Error ? error.message : String(error), code };
}
