/** English texts. */
import type { Topic } from '../answers/answer.js';
import { andMore, corpusAdminEn } from './corpus-admin-en.js';
import { list } from './list.js';
import type { Messages } from './messages.js';
import { serverEn } from './server-en.js';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

const NOTHING = 'The articles do not say.';

/** How a list is asked for. */
const LISTS: Partial<Record<Topic, string>> = {
  quote: '/quote speaker:… about:…',
  article: '/article title:…',
  articles: '/articles',
  people: '/people',
  timeline: '/timeline',
};

/** What a list is of, one and many. */
const COUNTED: Partial<Record<Topic, readonly [string, string]>> = {
  article: ['paragraph', 'paragraphs'],
  articles: ['article', 'articles'],
  people: ['entry', 'entries'],
  timeline: ['date', 'dates'],
};

/** The English catalog. */
export const en: Messages = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  answer: {
    nothing: NOTHING,
    nothingFor: {
      who: 'The articles do not say who.',
      when: 'The articles do not say when.',
      where: 'The articles do not say where.',
      quote: 'The articles contain no such quotation.',
      number: 'The articles do not give that number.',
      sentence: NOTHING,
      search: 'Nothing in the articles matches these words.',
      article: 'There is no article with this title.',
      articles: 'No article matches this.',
      people: 'The articles name nobody like this.',
      timeline: 'The articles give no dates for this.',
      verify: 'This is not in the articles.',
    },
    notAnAnswer: 'Nearest passage – not an answer:',
    missing: (words) => `No article contains: ${list(words)}`,
    instead: 'The articles do answer these:',
    tryHelp: '/help shows what Kutip is and what you can ask.',
    didYouMean: (names) => `Did you mean: ${list(names)}`,
    chooseArticle: (ids) =>
      `Several articles match. Please type more of the title of one${ids.length === 0 ? '' : `; where titles are the same, its id: ${list(ids)}`}.`,
    paragraph: (number) => `paragraph ${number}`,
    page: (number, total) => `page ${number} of ${total}`,
    noPage: (number) => `There is no page ${number}.`,
    nextPage: (topic, number, typed = LISTS[topic] ?? '/search query:…') =>
      `Next: ${typed} page:${number}`,
    passages: (total, topic = 'search') => {
      const [one, many] = COUNTED[topic] ?? ['passage', 'passages'];
      return count(total, one, many);
    },
    reportedSpeech: 'reported speech',
    carriedOver: 'speaker not named in this paragraph',
    disagreement: 'The accounts differ. All versions are shown, newest first.',
    glossary: (matches) =>
      `Matched across languages: ${matches.map(({ asked, found }) => `${asked} = ${found}`).join(', ')}`,
    undated: 'undated',
    unknownPublisher: 'publisher unknown',
    openArticle: 'Read the article',
  },
  browse: {
    glance: {
      people: 'Who',
      places: 'Where',
      dates: 'When',
      headings: 'Sections',
      quotations: 'Quotations',
    },
    parts: { roles: 'Offices', quotations: 'Words', mentions: 'Also named in' },
    paragraphs: (number) => count(number, 'paragraph', 'paragraphs'),
    author: (name) => `by ${name}`,
    tags: (names, more = 0) => `Tags: ${list(names)}${andMore(more)}`,
    mentions: (number) => `named ${count(number, 'time', 'times')}`,
    profile: (mentions, articles, quotations) =>
      `Named ${count(mentions, 'time', 'times')} in ${count(articles, 'article', 'articles')}, quoted ${count(quotations, 'time', 'times')}.`,
    outlets: (names, more) => `Outlets: ${list(names)}${andMore(more)}`,
    days: (from, to) => `Dated articles: ${from} to ${to}`,
    verdicts: {
      absent: 'Not in the articles',
      'other-speaker': 'Said by somebody else',
      differs: 'The words differ',
      capitals: 'The same except for capitals',
      exact: 'Word for word',
    },
    legend: (added, missing) => `${added} only in this text, ${missing} only in the article`,
    figure: (claimed, held) => `The article says ${held}, not ${claimed}.`,
    unnamed: (name) => `The article does not name ${name} there: the figure may be another’s.`,
    otherSpeaker: (claimed, said) => `Here attributed to ${claimed}; in the article it is ${said}.`,
    unknownSpeaker: (claimed) => `The article does not say that these are the words of ${claimed}.`,
    badPeriod: (option) =>
      `"${option}" must be a date: please write 2024, 2024-07, July 2024 or 23/7/2024.`,
    periodOrder: (from, to) => `"${from}" lies after "${to}". Please swap them.`,
  },
  errors: {
    unknownCommand: (name) => `There is no command /${name}. /help lists all commands.`,
    halfCommand: (name) => `/${name} needs one more word after it.`,
    onlyInDiscord: (name) => `/${name} works only in Discord, where there are servers and members.`,
    unknownOption: (name, command) => `/${command} has no option "${name}".`,
    missingOption: (name, command) => `/${command} needs "${name}". Please fill it in.`,
    tooLong: (name, length, limit) =>
      `"${name}" is too long: ${length} characters, at most ${limit} are read. Please shorten it.`,
    notText: (name) => `"${name}" must be text.`,
    notInteger: (name) => `"${name}" must be a whole number, such as 2.`,
    tooSmall: (name, smallest) => `"${name}" must be ${smallest} or more.`,
    notBoolean: (name) => `"${name}" must be true or false.`,
    notFile: (name) => `"${name}" must be a file.`,
    fileUnreadable: (path) => `The file ${path} cannot be read, or is larger than 16 MB.`,
    repeatedOption: (name, command) => `/${command} takes "${name}" only once.`,
    quoteNeedsOne: (speaker, about) =>
      `Please give "${speaker}", "${about}" or both: whose words, or words about what?`,
    fault: 'Something went wrong here, and it has been logged. Please try again.',
    tooSlow: 'This question took too long, sorry. Please try again with fewer words.',
  },
  smallTalk: {
    greeting: 'Hello! Ask me about the articles, in plain words.',
    thanks: 'You are welcome. Ask whenever you like.',
    complaint:
      'Sorry about that. I only find what the articles say: a name, a place or a day as they write it helps me most.',
    self: 'I am Kutip: I answer with the articles’ own words and show where they come from.',
    maker:
      'I am Kutip, an open-source program, run here by those in charge of this bot. I only repeat what others have written: every answer comes from an article.',
    example: (name) => `For example: Who is ${name}?`,
  },
  help: {
    title: 'Kutip answers with the articles’ own words and shows where they come from.',
    examples: 'For example:',
    plainly: (command) => `In plain words, with ${command}:`,
    questions: [
      ['What happened in …?', 'Tell me about …'],
      ['What does … stand for?'],
      ['Latest news about …', 'Summary of …', 'When was the article about … published?'],
    ],
    intro: 'Commands:',
    moderators: (names) => `For the moderators of a Discord server: ${list(names)}`,
    admins: (names) => `For those who run this bot: ${list(names)}`,
    more: (example) => `More about a command: ${example}`,
    outro:
      'Names, dates and places as the articles write them work best. What the articles do not say, Kutip does not say either.',
    required: 'required',
  },
  chat: {
    greeting: (articles, paragraphs) =>
      `Kutip has read ${count(articles, 'article', 'articles')} (${count(paragraphs, 'paragraph', 'paragraphs')}).`,
    howTo: 'Ask in plain words or with a command. /help lists the commands, exit leaves.',
    examples: 'For example:',
    unusableFiles: (files) =>
      `${count(files, 'file', 'files')} could not be used; "npm run -s kutip -- check" says why.`,
    prompt: '> ',
    goodbye: 'Goodbye.',
    helpWords: ['help', '?'],
    exitWords: ['exit', 'quit', 'bye'],
  },
  corpus: {
    missing: (path) => `There is no corpus at ${path}.`,
    empty: (path) => `There are no articles yet in ${path}.`,
    unusable: (path) => `None of the files in ${path} could be used.`,
    howToAdd:
      'To add an article, save it there as a .txt, .md, .html or .jsonl file. Another place is chosen with CORPUS_PATH or --corpus.',
    problems: {
      'unknown-extension': 'unknown file type; .txt, .md, .html and .jsonl are read',
      unreadable: 'could not be read',
      'link-outside': 'a link that leads out of the corpus folder',
      'not-a-file': 'neither a file nor a link to one',
      'too-large': 'file too large',
      'too-intricate': 'page with too many elements, or nested too deep',
      'html-invalid': 'not an HTML page',
      'not-utf8': 'not saved as UTF-8; save it again as UTF-8',
      binary: 'not a text file',
      empty: 'empty',
      'line-too-long': 'line too long',
      'front-matter-unclosed': 'front matter is not closed by a line of ---',
      'front-matter-invalid': 'front matter not understood',
      'unknown-key':
        'unknown front matter key, ignored; title, url, publisher, author, published, language and tags are read',
      'bad-date': 'date not understood; write 2024-07-23',
      'bad-url': 'not a web address beginning with http:// or https://',
      'bad-language': 'unknown language; use id or en',
      'json-invalid': 'not valid JSON',
      'record-invalid':
        'not an article, which needs at least a "text"; missing or of the wrong kind',
      'too-many-broken-lines': 'too many broken lines, the rest was not read',
      'duplicate-id': 'id already used by an earlier article',
      'duplicate-text': 'same text as an earlier article',
      'no-text': 'no text to read',
      boilerplate: 'left out as boilerplate',
    },
    severities: { error: 'error', warning: 'warning', note: 'note' },
    line: (number) => `line ${number}`,
    columns: { file: 'file', articles: 'articles', paragraphs: 'paragraphs' },
    summary: ({ files, articles, paragraphs, unusedFiles, lostLines }) => {
      const lost = [
        ...(unusedFiles > 0 ? [count(unusedFiles, 'file', 'files')] : []),
        ...(lostLines > 0 ? [count(lostLines, 'line', 'lines')] : []),
      ];
      return [
        count(files, 'file', 'files'),
        count(articles, 'article', 'articles'),
        count(paragraphs, 'paragraph', 'paragraphs'),
        lost.length === 0 ? 'every file used' : `${lost.join(' and ')} could not be used`,
      ].join(', ');
    },
    without: {
      publishedAt: (articles, files) =>
        `No day of publication is known for ${count(articles, 'article', 'articles')}; "published" gives it: ${list(files)}`,
      publisher: (articles, files) =>
        `No publisher is known for ${count(articles, 'article', 'articles')}; "publisher" gives it: ${list(files)}`,
    },
  },
  config: {
    invalid: 'The settings (.env or the environment) need a change:',
    token:
      'must be the token of the bot: three parts with dots between them, nothing before or after it. Discord shows it under Bot, Reset Token; the client secret and the public key are something else',
    guildId: 'must be a server id: 17 to 20 digits',
    apiUrl: 'must be an address beginning with http:// or https://',
    corpusPath: 'must be the path of a folder or file',
    locale: 'must be id or en',
    trueOrFalse: 'must be true or false',
    corpusMinShare: 'must be a number from 0 to 1, such as 0.5',
    logLevel: 'must be one of trace, debug, info, warn, error, fatal, silent',
    databaseUrl: 'must be an address beginning with file:, libsql://, https:// or http://',
    databaseToken: 'must be the token alone, without spaces',
    correctionDays: 'must be a whole number of days from 1 to 365',
    healthPort: 'must be a port from 1 to 65535, such as 9464',
    healthHost: 'must be an IP address of this machine, or localhost',
    healthAddress: (host, port) =>
      `HEALTH_PORT ${port} of ${host} cannot be used: choose another, or stop the program that uses it.`,
    adminIds: 'must be user ids of 17 to 20 digits with commas between them',
  },
  store: {
    unusable: (where) =>
      `The database ${where} cannot be used. Check that the place exists, can be written to and holds a Kutip database; DATABASE_URL chooses another.`,
    newer: (where) =>
      `The database ${where} was changed by a newer Kutip. Start that version, or restore the copy beside it.`,
    notSaved: {
      settings: 'The settings could not be saved; the old ones still hold. Please try again soon.',
      hidden: 'That could not be saved; what was hidden before still is. Please try again soon.',
      audit: 'The log entry could not be saved. Please try again soon.',
      feedback: 'The vote could not be saved. Please try again soon.',
      unanswered: 'The list of questions could not be changed. Please try again soon.',
      corrections: 'It could not be noted which article this answer cites.',
      server: 'The data of this server could not be deleted. Please try again soon.',
    },
    notRead: {
      settings: 'The settings cannot be read at the moment. Please try again soon.',
      hidden: 'The hidden articles cannot be read at the moment. Please try again soon.',
      audit: 'The log cannot be read at the moment. Please try again soon.',
      feedback: 'The votes cannot be read at the moment. Please try again soon.',
      unanswered: 'The list of questions cannot be read at the moment. Please try again soon.',
      corrections: 'It cannot be read at the moment which answers cite an article.',
      server: 'The data of this server cannot be read at the moment. Please try again soon.',
    },
  },
  cli: {
    help: {
      kutip: `Usage: kutip <command> [options]

Commands:
  ask        answer one question, or lines from standard input
  inspect    show the people, places, dates, quotations and numbers found in each paragraph
  check      report on every file of the corpus
  import     add articles from web pages, feeds and files
  register   tell Discord about the commands
  start      Discord when DISCORD_TOKEN is set, else a chat in the terminal

kutip <command> --help says more; kutip --version prints the version.`,
      ask: `Usage: kutip ask [--corpus PATH] [--locale id|en] [--json] [--out FOLDER] [LINE]

Answers LINE as typed in Discord (/who query:Rahm Emanuel); plain text is /ask.
Without LINE, each line of standard input is answered in order.

  --corpus PATH    folder or file to read (default: CORPUS_PATH, else corpus)
  --locale id|en   language of the labels (default: KUTIP_LOCALE, else LANG)
  --out FOLDER     where pictures are written (default: a new folder for temporary files)
  --json           one JSON object per line

Exit code for one LINE: 0 found, 3 nothing found, 2 bad usage, 1 fault.`,
      inspect: `Usage: kutip inspect [--corpus PATH] [--locale id|en] [--json] [ARTICLE_ID]

Shows what was found in each paragraph of one article, or of all.

  --corpus PATH    folder or file to read (default: CORPUS_PATH, else corpus)
  --locale id|en   language of the labels (default: KUTIP_LOCALE, else LANG)
  --json           one JSON object per paragraph`,
      check: `Usage: kutip check [--corpus PATH] [--locale id|en] [--json]

Reports on every file: articles, paragraphs, and what was left out or not understood.
Exits 1 when a file, or a line of one, could not be used.

  --corpus PATH    folder or file to read (default: CORPUS_PATH, else corpus)
  --locale id|en   language of the report (default: KUTIP_LOCALE, else LANG)
  --json           one JSON object per file`,
      import: `Usage: kutip import [options] URL|FILE|FOLDER ...
       kutip import [options] --feed URL

Turns web pages, the newest items of a feed, or files into articles in the corpus folder.
An article that is already there is updated in place.
Sites are visited one page at a time, and only where their robots.txt allows it.

  --feed URL       RSS, Atom or JSON Feed whose newest articles are imported
  --limit N        how many of them (default: 20)
  --dry-run        show what would be written, and write nothing
  --allow-private  also addresses of this machine and of private networks
  --corpus PATH    folder to write to (default: CORPUS_PATH, else corpus)
  --locale id|en   language of the report (default: KUTIP_LOCALE, else LANG)
  --json           one JSON object per page or article

Exit code: 0 all imported, 1 something was not, 2 bad usage.`,
      register: `Usage: kutip register [--locale id|en]

Registers the commands with Discord; only what has changed is written.
Needs DISCORD_TOKEN; with DISCORD_GUILD_ID, only that server gets them, at once.

  --locale id|en   language of the report (default: KUTIP_LOCALE, else LANG)`,
      start: `Usage: kutip start [--corpus PATH] [--locale id|en]

Discord when DISCORD_TOKEN is set, else a chat in the terminal.
The same as npm start -- [--corpus PATH] [--locale id|en].

  --corpus PATH    folder or file to read (default: CORPUS_PATH, else corpus)
  --locale id|en   language of the chat (default: KUTIP_LOCALE, else LANG)`,
    },
    seeHelp: (command) => `See ${command} --help.`,
    unknownSubcommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option "${name}".`,
    missingValue: (option) => `${option} needs a value.`,
    unexpectedValue: (option) => `${option} takes no value.`,
    unexpectedArgument: (value) =>
      `"${value}" is one argument too many. After npm, options need "--" before them: npm start -- --corpus PATH`,
    badLocale: (value) => `--locale must be id or en, not "${value}".`,
    unknownArticle: (id) => `There is no article "${id}".`,
    emptyLine: 'The question is empty.',
    facts: {
      people: 'people',
      places: 'places',
      dates: 'dates',
      quotations: 'quotations',
      numbers: 'numbers',
    },
    tokenNeeded:
      'DISCORD_TOKEN is not set. Put the bot token into .env; the README shows how to get one.',
    nobodyAsks:
      'DISCORD_TOKEN is not set, and nothing was asked: there is no terminal here, and no line came in. For Discord, put the bot token into .env; the README shows how to get one.',
    registered: ({ created, updated, deleted, unchanged }) =>
      `Commands: ${created.length} created, ${updated.length} updated, ${deleted.length} deleted, ${unchanged.length} unchanged.`,
    fault: 'Something went wrong:',
  },
  importing: {
    nothingNamed:
      'Nothing to import: name a web address, a file or a folder, or a feed with --feed.',
    badLimit: (most) => `--limit must be a number from 1 to ${most}.`,
    badFolder: (path, detail) =>
      `Articles cannot be written to ${path} (${detail}). It must be a writable folder; CORPUS_PATH or --corpus chooses another.`,
    did: {
      saved: (file) => `saved as ${file}`,
      updated: (file) => `updated: ${file}`,
      unchanged: (file) => `unchanged: ${file}`,
    },
    would: {
      saved: (file) => `would be saved as ${file}`,
      updated: (file) => `would be updated: ${file}`,
      unchanged: (file) => `unchanged: ${file}`,
    },
    about: (title, paragraphs, pages) =>
      [
        title,
        count(paragraphs, 'paragraph', 'paragraphs'),
        pages > 1 ? `${pages} pages joined` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    failed: (reason) => `not imported: ${reason}`,
    obstacles: {
      'bad-address': 'not a web address (http:// or https://, without a password in it)',
      'private-address':
        'leads into a private network or to this machine; --allow-private permits that',
      'unknown-host': 'there is no such host, or its name cannot be looked up now',
      unreachable: 'cannot be reached',
      'timed-out': 'took too long to answer',
      robots: 'the site does not want programs to read this page (robots.txt)',
      'robots-unavailable':
        'the site cannot say now whether programs may read it (robots.txt); try again later',
      'too-many-redirects': 'leads on from one address to the next without end',
      'http-status': 'the site does not give this page',
      busy: 'the site is busy or wants fewer requests; try again later',
      'content-type': 'neither a web page nor a text',
      'response-too-large': 'too large',
      'not-a-feed': 'not a feed (RSS, Atom or JSON Feed)',
      'empty-feed': 'a feed without links to articles',
      missing: 'there is no such file or folder; a web address begins with http:// or https://',
      'same-origin':
        'an article with this id or address was imported just now and was kept; each needs its own',
      'not-written': 'could not be written to the corpus folder',
    },
    summary: ({ saved, updated, unchanged, failed }) =>
      `${count(saved, 'article', 'articles')} new, ${updated} updated, ${unchanged} unchanged, ${failed} not imported`,
  },
  discord: {
    ready: (name) => `logged in as ${name}`,
    notShown: (number) =>
      `${count(number, 'more passage does', 'more passages do')} not fit into this message.`,
    fatal: {
      token: (detail) =>
        `Discord does not accept DISCORD_TOKEN (${detail}). Get a new token at https://discord.com/developers/applications: choose the application, then Bot, Reset Token; and put it into .env.`,
      intents: (detail) =>
        `Discord refuses the gateway intents (${detail}). Kutip asks for none that needs approval: is this the token of another program?`,
      server: (detail) =>
        `Discord knows no server with the id in DISCORD_GUILD_ID (${detail}). Right-click the server with developer mode on and copy its id.`,
      access: (detail) =>
        `The bot has no access to the server in DISCORD_GUILD_ID (${detail}). Invite it with the scopes bot and applications.commands.`,
      sessions: () =>
        'The bot has logged in to Discord too often today. Wait until tomorrow, and see why it restarts.',
      unreachable: (detail) =>
        `Discord cannot be reached (${detail}). Check the network, and DISCORD_API_URL if it is set.`,
      refused: (detail) => `Discord refuses the connection or the request (${detail}).`,
    },
  },
  buttons: {
    context: 'Context',
    choosePassage: 'Another passage',
    share: 'Share in channel',
    sharedBy: (name, request) => `Shared by ${name} · ${request}`,
    outdated: 'This button no longer works, because Kutip has been updated. Please ask again.',
    articlesChanged: 'The articles have changed since; this is from the new ones.',
    passageGone: 'This passage is no longer in the articles. Please ask again.',
    notHere: 'In this channel, answers are shown only to the asker.',
    thanks: 'Thank you. What you asked is not kept.',
    thanksKept:
      'Thank you. The question is kept for the moderators of this server, without your name.',
    reasonTitle: 'Not helpful?',
    reasonLabel: 'What was wrong with the answer?',
    reasons: {
      wrong: 'It is wrong',
      incomplete: 'Something is missing',
      notAsked: 'It answers another question',
      outdated: 'It is out of date',
      other: 'Something else',
    },
    noText: 'That message has no words to look up.',
  },
  mentions: {
    help: (botName) =>
      `Ask in the same message: @${botName} who is …? Or type / to see the commands.`,
    mayNotWrite: 'Kutip may not write in the channel you asked in, so here is the answer.',
  },
  corpusAdmin: corpusAdminEn,
  queue: {
    full: 'Too many questions have come at once. Please ask again in a minute.',
    late: 'This question waited too long for its turn, sorry. Please ask again.',
    stopping: 'Kutip is being stopped or restarted. Please ask again in a minute.',
  },
  pictures: {
    timeline: 'Timeline',
    written: (path) => `Picture: ${path}`,
    reportedSpeech: 'Reported speech',
    goesOn: 'The rest is in the article.',
    moreEvents: (number) => `${count(number, 'more event', 'more events')} in the list`,
  },
  server: serverEn,
};
