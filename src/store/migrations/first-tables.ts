import type { Migration } from './migration.js';

/** The first tables: settings, hidden places, log and unanswered questions. */
export const firstTables: Migration = [
  `create table migrations (
    version integer primary key,
    at text not null
  ) strict`,
  `create table settings (
    server_id text primary key,
    public_channels text not null default '[]',
    visibility text not null default 'public',
    language text,
    cool_down_seconds integer not null default 5,
    answers_per_minute integer not null default 60,
    mentions integer not null default 1,
    keep_unanswered integer not null default 0
  ) strict`,
  `create table hidden (
    server_id text not null,
    article_id text not null,
    paragraph integer not null,
    reason text not null,
    user_id text not null,
    at text not null,
    primary key (server_id, article_id, paragraph)
  ) strict`,
  `create table audit (
    id integer primary key,
    server_id text,
    user_id text not null,
    act text not null,
    target text not null,
    reason text not null,
    at text not null
  ) strict`,
  'create index audit_by_server on audit (server_id, at, id)',
  'create index audit_by_time on audit (at)',
  `create table feedback (
    day text not null,
    command text not null,
    kind text not null,
    verdict text not null,
    reason text not null,
    count integer not null,
    primary key (day, command, kind, verdict, reason)
  ) strict`,
  `create table unanswered (
    id integer primary key,
    server_id text not null,
    question text not null,
    locale text not null,
    why text not null,
    reason text not null,
    day text not null,
    count integer not null,
    unique (server_id, question, locale, why, reason)
  ) strict`,
  'create index unanswered_by_day on unanswered (server_id, day, id)',
  `create table corrections (
    message_id text not null,
    channel_id text not null,
    server_id text,
    article_id text not null,
    paragraph integer not null,
    start integer not null,
    "end" integer not null,
    sha256 text not null,
    day text not null,
    primary key (message_id, article_id, paragraph, start, "end")
  ) strict`,
  'create index corrections_by_article on corrections (article_id)',
  'create index corrections_by_day on corrections (day)',
];
