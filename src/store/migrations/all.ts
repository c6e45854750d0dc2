/**
 * Every step from an empty database to today's, in order: the database's version is the number of
 * those applied. Forward only: a step that has been released is never changed, only followed.
 */
import { departures } from './departures.js';
import { firstTables } from './first-tables.js';
import type { Migration } from './migration.js';

/** In the order in which they are applied; a new one comes last. */
export const MIGRATIONS: readonly Migration[] = [firstTables, departures];
