/** What is said to moderators about their server, and to everyone about what is stored. */

/** What moderators can have done, as the log names it. */
export const ACTS = ['hide', 'restore', 'remove', 'settings', 'clear'] as const;
/** Something moderators did, as it is logged. */
export type Act = (typeof ACTS)[number];

/** What moderators can settle, in the order of the panel. */
export const SETTINGS = [
  'publicChannels',
  'visibility',
  'language',
  'coolDownSeconds',
  'answersPerMinute',
  'mentions',
  'keepUnanswered',
] as const;
/** Something moderators can settle, named as in the store. */
export type Setting = (typeof SETTINGS)[number];

/** All texts for moderators, and those on what is stored. */
export interface ServerMessages {
  /** To one who is not a moderator of this server, or not an admin of this bot. */
  readonly onlyModerators: string;
  readonly onlyAdmins: string;
  /** The bot runs without a store. */
  readonly noStore: string;
  /** The store fails at the moment; what is known still holds. */
  readonly storeDown: string;
  /** To a member who asks too soon. */
  wait(seconds: number): string;
  /** When the whole server has asked too much. */
  waitAll(seconds: number): string;
  readonly moderate: ModerateMessages;
  readonly settings: SettingsMessages;
  readonly unanswered: UnansweredMessages;
  readonly privacy: PrivacyMessages;
  /** On an answer whose cited words have changed; `day` as it is to be shown. */
  corrected(day: string): string;
}

/** Answers of `/moderate`. */
export interface ModerateMessages {
  /** An article, or a paragraph of it. */
  place(title: string, paragraph: number | null): string;
  readonly hidden: string;
  readonly stays: string;
  readonly restored: string;
  notHidden(place: string): string;
  noArticle(asked: string): string;
  severalArticles(asked: string): string;
  noParagraph(number: number, count: number): string;
  readonly nothingHidden: string;
  readonly hiddenTitle: string;
  readonly hiddenBy: string;
  readonly removed: string;
  readonly badLink: string;
  readonly otherServer: string;
  readonly notOurs: string;
  readonly onlyForReader: string;
  readonly notThere: string;
  readonly mayNotSee: string;
  readonly logTitle: string;
  readonly logEmpty: string;
  readonly acts: Readonly<Record<Act, string>>;
}

/** The panel of `/settings`. */
export interface SettingsMessages {
  readonly title: string;
  readonly intro: string;
  readonly saved: string;
  /** What each setting is, where there is room for it. */
  readonly headings: Readonly<Record<Setting, string>>;
  /** The same in two or three words: a phone shows little of a select. */
  readonly labels: Readonly<Record<Setting, string>>;
  readonly allChannels: string;
  readonly visibilities: Readonly<Record<'public' | 'private', string>>;
  readonly languages: Readonly<Record<'own' | 'id' | 'en', string>>;
  seconds(count: number): string;
  readonly on: string;
  readonly off: string;
  /** Beside "off" while a list is kept. */
  readonly offDeletes: string;
  /** Mentions are switched off for the whole bot. */
  readonly mentionsUnheard: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly forgetYes: string;
  readonly cancel: string;
  readonly forgotten: string;
  /** What holds in a server that was forgotten. */
  readonly asNew: string;
}

/** Answers of `/unanswered`. */
export interface UnansweredMessages {
  readonly title: string;
  readonly off: string;
  readonly howOn: string;
  readonly empty: string;
  /** How many questions there are in how many groups. */
  summary(questions: number, groups: number): string;
  readonly why: Readonly<Record<'refused' | 'disliked', string>>;
  times(count: number): string;
  readonly export: string;
  readonly exported: string;
  readonly clear: string;
  clearAsk(questions: number): string;
  readonly clearYes: string;
  readonly cleared: string;
}

/** Answers of `/privacy`. */
export interface PrivacyMessages {
  readonly title: string;
  /** Whether questions are kept here. */
  readonly listOn: string;
  readonly listOff: string;
  readonly notStored: string;
  readonly memory: string;
  /** Before the tables. */
  readonly stored: string;
  days(count: number): string;
  readonly untilDeleted: string;
  readonly perServer: string;
  readonly forget: string;
  readonly nothing: string;
}
