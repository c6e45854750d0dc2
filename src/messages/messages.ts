/**
 * Everything Kutip says, as one typed catalog: a language that lacks a text does not compile.
 * Texts are plain (no Markdown, no ANSI), so that every adapter can show them in its own way.
 */
import type { GlossaryMatch, ItemPart, Topic } from '../answers/answer.js';
import type { Glance } from '../answers/overview.js';
import type { VerdictKind } from '../answers/verify/verdict.js';
import type { Problem, ProblemCode } from '../corpus/report.js';
import type { Obstacle } from '../import/obstacle.js';
import type { SmallTalk } from '../language/questions.js';
import type { CorpusAdminMessages } from './corpus-admin-messages.js';
import type { ServerMessages } from './server-messages.js';

/** All that Kutip says, in one language; `en.ts` and `id.ts` are the two there are. */
export interface Messages {
  /** January to December, written out; the first three letters are the short form. */
  readonly months: readonly string[];
  readonly answer: AnswerMessages;
  readonly browse: BrowseMessages;
  readonly errors: ErrorMessages;
  readonly help: HelpMessages;
  readonly smallTalk: SmallTalkMessages;
  readonly chat: ChatMessages;
  readonly corpus: CorpusMessages;
  readonly config: ConfigMessages;
  readonly store: StoreMessages;
  readonly cli: CliMessages;
  readonly importing: ImportingMessages;
  readonly discord: DiscordMessages;
  readonly buttons: ButtonMessages;
  readonly mentions: MentionMessages;
  readonly corpusAdmin: CorpusAdminMessages;
  readonly pictures: PictureMessages;
  readonly queue: QueueMessages;
  readonly server: ServerMessages;
}

/** Labels around an answer; the answer itself is always the articles' own words. */
export interface AnswerMessages {
  readonly nothing: string;
  /** The same for a kind of question: who, when … */
  readonly nothingFor: Readonly<Record<Topic, string>>;
  /** Above the passage shown with a refusal. */
  readonly notAnAnswer: string;
  /** Words of the question that are in no article. */
  missing(words: readonly string[]): string;
  didYouMean(names: readonly string[]): string;
  /** Above articles of which one is to be chosen; the ids are of those that have one title. */
  chooseArticle(ids: readonly string[]): string;
  /** Above questions that are answered, below one that is not. */
  readonly instead: string;
  /** Below a question of which no article has a word. */
  readonly tryHelp: string;
  /** Full form: "paragraph 8". */
  paragraph(number: number): string;
  /** "page 2 of 5". */
  page(number: number, count: number): string;
  /** Said before it when a page past the last was asked for. */
  noPage(number: number): string;
  /** How to get a page of a list: by what was typed for this one, else as such a list is asked for. */
  nextPage(topic: Topic, number: number, typed?: string): string;
  /** How long a list is in all, in what it is a list of. */
  passages(total: number, topic?: Topic): string;
  /** Beside speech that is reported, not quoted. */
  readonly reportedSpeech: string;
  /** Beside a quotation whose speaker another paragraph names. */
  readonly carriedOver: string;
  readonly disagreement: string;
  /** Which words of the question were matched with which words of the articles. */
  glossary(matches: readonly GlossaryMatch[]): string;
  readonly undated: string;
  readonly unknownPublisher: string;
  /** On the link to an article. */
  readonly openArticle: string;
}

/** Articles, people, dates and verdicts, as they are gone through. */
export interface BrowseMessages {
  /** Heads of the lists of an article at a glance. */
  readonly glance: Readonly<Record<keyof Glance, string>>;
  /** Heads of the parts of what is known of a person. */
  readonly parts: Readonly<Record<ItemPart, string>>;
  paragraphs(count: number): string;
  author(name: string): string;
  tags(names: readonly string[], more?: number): string;
  /** How often somebody is named. */
  mentions(count: number): string;
  profile(mentions: number, articles: number, quotations: number): string;
  /** What a list of articles can be narrowed down to; `more` are not named. */
  outlets(names: readonly string[], more: number): string;
  days(from: string, to: string): string;
  readonly verdicts: Readonly<Record<VerdictKind, string>>;
  /** How the marks of differing words read. */
  legend(added: string, missing: string): string;
  /** Which number or date the article has in the place of another. */
  figure(claimed: string, held: string): string;
  /** The figure is there, but the article does not name there whom the sentence gives it to. */
  unnamed(name: string): string;
  /** Whose words they are in the article, and whose they were said to be. */
  otherSpeaker(claimed: string, said: string): string;
  /** The words are there, but the article leaves open whose they are. */
  unknownSpeaker(claimed: string): string;
  /** A value that is no date; `option` is the option's name. */
  badPeriod(option: string): string;
  /** The first day lies after the last. */
  periodOrder(from: string, to: string): string;
}

/** What went wrong and what to do next; names are shown as typed. */
export interface ErrorMessages {
  unknownCommand(name: string): string;
  /** The first word of commands that have two. */
  halfCommand(name: string): string;
  /** A command that concerns a server and its members. */
  onlyInDiscord(name: string): string;
  unknownOption(name: string, command: string): string;
  missingOption(name: string, command: string): string;
  tooLong(name: string, length: number, limit: number): string;
  notText(name: string): string;
  notInteger(name: string): string;
  tooSmall(name: string, smallest: number): string;
  notBoolean(name: string): string;
  notFile(name: string): string;
  fileUnreadable(path: string): string;
  /** The same option twice in a typed line. */
  repeatedOption(name: string, command: string): string;
  quoteNeedsOne(speaker: string, about: string): string;
  readonly fault: string;
  /** A question that took longer than one may. */
  readonly tooSlow: string;
}

/** What Kutip says to whoever greets it, thanks it or asks what it is. */
export interface SmallTalkMessages extends Readonly<Record<SmallTalk, string>> {
  /** A question that the articles answer, on somebody by name. */
  example(name: string): string;
}

/** The answer to `/help`. */
export interface HelpMessages {
  readonly title: string;
  /** Above questions that the loaded articles do answer. */
  readonly examples: string;
  /** Above `questions`; `command` is how the command for any question is typed. */
  plainly(command: string): string;
  /** Questions that need no command of their own, with `…` for their subject, those alike together. */
  readonly questions: readonly (readonly string[])[];
  readonly intro: string;
  /** Which commands are for these alone; `/help` says more about each. */
  moderators(names: readonly string[]): string;
  admins(names: readonly string[]): string;
  /** How to learn more of one command; `example` is how it is typed. */
  more(example: string): string;
  readonly outro: string;
  /** Beside an option that must be filled in. */
  readonly required: string;
}

/** The terminal chat. */
export interface ChatMessages {
  greeting(articles: number, paragraphs: number): string;
  readonly howTo: string;
  readonly examples: string;
  unusableFiles(count: number): string;
  readonly prompt: string;
  readonly goodbye: string;
  /** Words that list the commands, as `/help` does; those of every language are understood. */
  readonly helpWords: readonly string[];
  /** Words that end the chat; those of every language are understood. */
  readonly exitWords: readonly string[];
}

/** What a corpus report comes to. */
export interface CorpusCounts {
  readonly files: number;
  readonly articles: number;
  readonly paragraphs: number;
  readonly unusedFiles: number;
  /** Lines that could not be used, of files that were used otherwise. */
  readonly lostLines: number;
}

/** What is wrong with a corpus, and what was read of it. */
export interface CorpusMessages {
  missing(path: string): string;
  empty(path: string): string;
  unusable(path: string): string;
  readonly howToAdd: string;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly severities: Readonly<Record<Problem['severity'], string>>;
  line(number: number): string;
  /** Heads of the report's columns. */
  readonly columns: {
    readonly file: string;
    readonly articles: string;
    readonly paragraphs: string;
  };
  summary(counts: CorpusCounts): string;
  /** How many articles lack what an answer cites beside their words, in which files, and the remedy. */
  readonly without: Readonly<
    Record<'publishedAt' | 'publisher', (articles: number, files: readonly string[]) => string>
  >;
}

/** One text for each fault a variable can have; names are added by the reader of the environment. */
export interface ConfigMessages {
  readonly invalid: string;
  readonly token: string;
  readonly guildId: string;
  readonly apiUrl: string;
  readonly corpusPath: string;
  readonly locale: string;
  readonly trueOrFalse: string;
  readonly corpusMinShare: string;
  readonly logLevel: string;
  readonly databaseUrl: string;
  readonly databaseToken: string;
  readonly correctionDays: string;
  readonly healthPort: string;
  readonly healthHost: string;
  /** The address cannot be listened at. */
  healthAddress(host: string, port: number): string;
  readonly adminIds: string;
}

/** What could not be kept, and what to do. */
export interface StoreMessages {
  /** For the operator; `where` is the database's path or address. */
  unusable(where: string): string;
  newer(where: string): string;
  readonly notSaved: Readonly<Record<StoredThing, string>>;
  readonly notRead: Readonly<Record<StoredThing, string>>;
}

/** What the store holds, as its failures are reported. */
export type StoredThing =
  | 'settings'
  | 'hidden'
  | 'audit'
  | 'feedback'
  | 'unanswered'
  | 'corrections'
  | 'server';

/** What can follow `kutip` in a shell. */
export type Subcommand = 'ask' | 'inspect' | 'check' | 'import' | 'register' | 'start';

/** What the programs say in a shell. */
export interface CliMessages {
  readonly help: Readonly<Record<'kutip' | Subcommand, string>>;
  /** Points to `--help`; `command` is `kutip` or `kutip ask`. */
  seeHelp(command: string): string;
  unknownSubcommand(name: string): string;
  unknownOption(name: string): string;
  missingValue(option: string): string;
  unexpectedValue(option: string): string;
  unexpectedArgument(value: string): string;
  badLocale(value: string): string;
  unknownArticle(id: string): string;
  readonly emptyLine: string;
  readonly facts: {
    readonly people: string;
    readonly places: string;
    readonly dates: string;
    readonly quotations: string;
    readonly numbers: string;
  };
  readonly tokenNeeded: string;
  /** Without a token, without a terminal, and without a line to answer. */
  readonly nobodyAsks: string;
  /** Lists the commands by what became of them. */
  registered(report: {
    readonly created: readonly string[];
    readonly updated: readonly string[];
    readonly deleted: readonly string[];
    readonly unchanged: readonly string[];
  }): string;
  readonly fault: string;
}

/** `kutip import`. */
export interface ImportingMessages {
  readonly nothingNamed: string;
  badLimit(most: number): string;
  /** `detail` is the operating system's code. */
  badFolder(path: string, detail: string): string;
  /** What became of an article; `file` is in the corpus folder. */
  readonly did: Readonly<Record<ImportStatus, (file: string) => string>>;
  /** The same, had it not been a dry run. */
  readonly would: Readonly<Record<ImportStatus, (file: string) => string>>;
  about(title: string, paragraphs: number, pages: number): string;
  failed(reason: string): string;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  summary(counts: Readonly<Record<ImportStatus | 'failed', number>>): string;
}

/** What became of an imported article. */
export type ImportStatus = 'saved' | 'updated' | 'unchanged';

/** What only the bot says. */
export interface DiscordMessages {
  /** Logged once the bot can be talked to. */
  ready(name: string): string;
  /** How many passages did not fit into the message. */
  notShown(count: number): string;
  /** For the operator: why Discord cannot be used, and what to do; `detail` is Discord's code. */
  readonly fatal: Readonly<
    Record<
      'token' | 'intents' | 'server' | 'access' | 'sessions' | 'unreachable' | 'refused',
      (detail: string) => string
    >
  >;
}

/** Why an answer was not useful; the order in which they are offered. */
export const FEEDBACK_REASONS = ['wrong', 'incomplete', 'notAsked', 'outdated', 'other'] as const;
/** One reason, as the catalogs and the log name it. */
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** Buttons under an answer in Discord, and what is said when one is pressed. */
export interface ButtonMessages {
  /** On the button that shows what is around a passage. */
  readonly context: string;
  /** Above the list of passages to choose from. */
  readonly choosePassage: string;
  readonly share: string;
  /** Under an answer that was posted for all; `request` is what was asked, as typed. */
  sharedBy(name: string, request: string): string;
  /** The message was made by another version, or is none of ours. */
  readonly outdated: string;
  /** Under an answer that is from newer articles than the message was. */
  readonly articlesChanged: string;
  /** The passage is no longer in the articles. */
  readonly passageGone: string;
  /** Answers may not be posted for all in this channel. */
  readonly notHere: string;
  readonly thanks: string;
  /** The same where moderators keep what was not useful. */
  readonly thanksKept: string;
  readonly reasonTitle: string;
  readonly reasonLabel: string;
  readonly reasons: Readonly<Record<FeedbackReason, string>>;
  /** A message without words was to be looked up. */
  readonly noText: string;
}

/** What is said to a member who mentions the bot. */
export interface MentionMessages {
  /** To a mention without a question. */
  help(botName: string): string;
  /** Sent to the member alone, before the answer, when the bot may not write where it was asked. */
  readonly mayNotWrite: string;
}

/** To one whose question could not be taken, by reason. */
export interface QueueMessages {
  readonly full: string;
  /** It has waited too long. */
  readonly late: string;
  readonly stopping: string;
}

/** On quote cards and drawn timelines. */
export interface PictureMessages {
  /** Above speech that is reported, not quoted. */
  readonly reportedSpeech: string;
  /** On the last page, when there are more words than the pictures hold. */
  readonly goesOn: string;
  /** Above a timeline of events from several articles. */
  readonly timeline: string;
  /** In a terminal: where a picture was written to. */
  written(path: string): string;
  /** On the last picture: events that did not fit. */
  moreEvents(count: number): string;
}
