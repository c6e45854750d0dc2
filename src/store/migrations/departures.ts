import type { Migration } from './migration.js';

export const departures: Migration = [
  `create table departures (
    server_id text primary key,
    day text not null
  ) strict`,
];
