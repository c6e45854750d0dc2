import type { Migration } from './migration.js';

/** The day a server removed Kutip, from which its data is kept for a while and then forgotten. */
export const departures: Migration = [
  `create table departures (
    server_id text primary key,
    day text not null
  ) strict`,
];
