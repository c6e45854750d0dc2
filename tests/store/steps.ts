/** Later versions of the database, as they may come; each long enough to be killed in. */
import { MIGRATIONS } from '../../src/store/migrations/all.js';
import type { Migration } from '../../src/store/migrations/migration.js';

/** Rows that one step writes. */
export const STEP_ROWS = 20_000;

const fill = (table: string): Migration => [
  `create table ${table} (n integer primary key, word text not null) strict`,
  `with recursive number(n) as (select 1 union all select n + 1 from number where n < ${STEP_ROWS})
    insert into ${table} select n, hex(randomblob(20)) from number`,
];

export const STEPS: readonly Migration[] = [...MIGRATIONS, fill('second'), fill('third')];
