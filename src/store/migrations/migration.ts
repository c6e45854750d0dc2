/** SQL that leads from one version of the database to the next; all of it or none is applied. */
export type Migration = readonly string[];
