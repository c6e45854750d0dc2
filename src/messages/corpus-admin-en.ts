import type { CorpusAdminMessages } from './corpus-admin-messages.js';
import { list } from './list.js';

/** After names of which `more` are left out. */
export const andMore = (more: number) => (more > 0 ? ` … and ${more} more` : '');

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const KEPT = 'The articles stay as they were.';

function ago(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes < 120) return `${plural(minutes, 'minute', 'minutes')} ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`;
}

/** What admins are told in English. */
export const corpusAdminEn: CorpusAdminMessages = {
  reading: (articles, paragraphs, percent) =>
    `Reading the articles: ${percent}% (${plural(articles, 'article', 'articles')}, ${plural(paragraphs, 'paragraph', 'paragraphs')})`,
  waiting: 'Another change of the articles is under way; this one is next.',
  reloaded: 'The articles have been read again.',
  changes: (added, changed, removed) => `${added} added, ${changed} changed, ${removed} removed`,
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  more: (count) => `… and ${count} more`,
  took: (seconds, files) => `${seconds} s; ${plural(files, 'file', 'files')} had to be read.`,
  problems: (errors, warnings, files) =>
    `${plural(errors, 'error', 'errors')} and ${plural(warnings, 'warning', 'warnings')} in ${plural(files, 'file', 'files')}`,
  noProblems: 'No problems: every file could be used.',
  problemsWhere: '"/corpus problems" lists them all.',
  problemsHint: 'Please fix or remove these files, then "/corpus reload".',
  problemsTitle: 'Problems in the articles',
  statusTitle: 'The articles Kutip answers from',
  holdings: (articles, paragraphs, files) =>
    `${plural(articles, 'article', 'articles')}, ${plural(paragraphs, 'paragraph', 'paragraphs')} from ${plural(files, 'file', 'files')}`,
  languages: (counts) =>
    `Languages: ${list(counts.map(([code, count]) => `${code === 'id' ? 'Indonesian' : 'English'} ${count}`))}`,
  found: (people, quotations) =>
    `${plural(people, 'person', 'people')} named, ${plural(quotations, 'quotation', 'quotations')}`,
  outlets: (names, more) => `Outlets: ${list(names)}${andMore(more)}`,
  days: (from, to) => `Dated ${from} to ${to}`,
  age: (minutes) => `Read ${ago(minutes)}`,
  memory: (held, limit) => `Memory in use: ${held} MB of ${limit} MB`,
  memoryIsTight:
    'A reload keeps the old and the new articles in memory for a while, and there may not be enough. Please give Kutip more memory, or keep fewer articles.',
  isReloading: 'They are being read again at the moment.',
  lastReload: (minutes, changes) => `Last reload ${ago(minutes)}: ${changes}`,
  examined: 'This is what would be added:',
  examinedUnusable: 'Nothing in this file can be used.',
  examinedKnown: 'There is nothing to add: this text is already among the articles.',
  knownAs: (title, id) => `Already there as “${title}” (${id}); the same text is not added twice.`,
  needsFile: 'Please give a "file" (.txt, .md, .html or .jsonl) or a "text".',
  paragraphs: (count) => plural(count, 'paragraph', 'paragraphs'),
  who: (names) => `Who: ${list(names)}`,
  when: (dates) => `When: ${list(dates)}`,
  where: (places) => `Where: ${list(places)}`,
  add: 'Add',
  addTyped: (code) => `/corpus add code:${code}`,
  addHint: 'Nothing has been added yet.',
  changedFile: (act, file) =>
    ({
      added: `Added as ${file}.`,
      removed: `Moved to the trash: ${file}. "/corpus undo" brings it back.`,
      restored: `Brought back: ${file}.`,
      withdrawn: `Taken out again: ${file}.`,
    })[act],
  notYet: (reason) => `But the articles could not be read again: ${reason}`,
  refused: {
    busy: () =>
      `The articles are already being read again. ${KEPT} Please wait until that is done.`,
    missing: () => `The corpus folder is gone. ${KEPT}`,
    empty: () => `There are no articles in the corpus folder. ${KEPT}`,
    unusable: () => `None of the files could be used. ${KEPT} "kutip check" says why.`,
    shrunk: (share) =>
      `Only ${share} of the former articles are left, so this may be a mistake. ${KEPT} To use what is there all the same: "/corpus reload force:true".`,
    'bad-kind': () => 'Only .txt, .md, .html and .jsonl files are taken. Nothing was added.',
    'too-large': () =>
      'That file is too large: at most 8 MB are taken here. Nothing was added. Put larger ones into the corpus folder itself, then "/corpus reload".',
    'not-fetched': () =>
      'The file could not be fetched from Discord. Nothing was added. Please send it again.',
    known: () => 'This exact file is already among the articles.',
    'unknown-code': () => 'There is no such file waiting to be added. Please send it again.',
    'unknown-article': () => 'There is no article with this title or id. Nothing was removed.',
    'several-articles': (ids) => `Several articles may be meant. Please give one of these: ${ids}`,
    'shared-file': (file) =>
      `The same file (${file}) contains other articles, so it was not removed. Please take the article out of that file, then "/corpus reload".`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'no-folder': () => 'The corpus is not a folder, so nothing can be added or removed here.',
    'not-written': (code) =>
      `The corpus folder cannot be written to${code === '' ? '' : ` (${code})`}. Nothing was changed.`,
    fault: () => `Something went wrong, and it has been logged. ${KEPT}`,
  },
};
