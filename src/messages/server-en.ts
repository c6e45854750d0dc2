import type { ServerMessages } from './server-messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What moderators are told in English. */
export const serverEn: ServerMessages = {
  onlyModerators:
    'This command is for moderators (members who may manage messages), in a server that has Kutip.',
  onlyAdmins:
    'This command is for those who run this bot, in its direct messages or in a server that has it.',
  noStore: 'This bot runs without a store, so nothing can be set or kept here.',
  storeDown:
    'The store cannot be reached at the moment: answers continue with what was last known, but changes cannot be saved.',
  wait: (seconds) =>
    `Please wait ${plural(seconds, 'second', 'seconds')} before the next question; this pause is set for everyone here.`,
  waitAll: (seconds) =>
    `This server has asked a lot in the last minute. Please try again in ${plural(seconds, 'second', 'seconds')}.`,
  moderate: {
    place: (title, paragraph) =>
      paragraph === null ? `“${title}”` : `“${title}”, paragraph ${paragraph}`,
    hidden: 'Hidden in this server from now on',
    stays:
      'Answers already given stay: remove them with “Remove this answer” in the menu of the message.',
    restored: 'Shown in this server again',
    notHidden: (place) => `That was not hidden: ${place}`,
    noArticle: (asked) =>
      `No article is called “${asked}”. Choose one from the list that opens while you type; /articles shows them all.`,
    severalArticles: (asked) => `Several articles match “${asked}”. Please give one of these ids:`,
    noParagraph: (number, count) =>
      `There is no paragraph ${number}: the article has ${plural(count, 'paragraph', 'paragraphs')}.`,
    nothingHidden: 'Nothing is hidden in this server.',
    hiddenTitle: 'Hidden in this server',
    hiddenBy: 'hidden by',
    removed: 'The answer was removed.',
    badLink:
      'That is not a link to a message. In the menu of the answer, choose “Copy Message Link”.',
    otherServer: 'That message is not in this server.',
    notOurs: 'That message is not one of Kutip’s answers.',
    onlyForReader: 'Only its reader sees that answer; it is gone when they close it.',
    notThere: 'That message no longer exists.',
    mayNotSee:
      'Kutip may not see that channel, so it cannot remove the answer there. Give it “View Channel” and “Read Message History”, then try again.',
    logTitle: 'What moderators have done here',
    logEmpty: 'Nothing has been done here yet.',
    acts: {
      hide: 'hid',
      restore: 'restored',
      remove: 'removed an answer',
      settings: 'changed settings',
      clear: 'cleared the unanswered questions',
    },
  },
  settings: {
    title: 'Settings for this server',
    intro: 'Changes take effect immediately.',
    saved: 'Saved.',
    headings: {
      publicChannels: 'Channels where answers are public; elsewhere only the asker sees them',
      visibility: 'Who sees an answer',
      language: 'Language',
      coolDownSeconds: 'Pause between two questions of a member',
      answersPerMinute: 'Answers per minute in the whole server',
      mentions: 'Answer when mentioned',
      keepUnanswered: 'Keep unanswered questions for moderators',
    },
    labels: {
      publicChannels: 'Public channels',
      visibility: 'Seen by',
      language: 'Language',
      coolDownSeconds: 'Pause',
      answersPerMinute: 'Answers per minute',
      mentions: 'Answer mentions',
      keepUnanswered: 'Unanswered list',
    },
    allChannels: 'all channels',
    visibilities: {
      public: 'Everyone, unless the asker wants otherwise',
      private: 'Only the asker, who may share it',
    },
    languages: { own: 'Everyone’s own', id: 'Indonesian', en: 'English' },
    seconds: (count) => (count === 0 ? 'none' : plural(count, 'second', 'seconds')),
    on: 'On',
    off: 'Off',
    offDeletes: 'Off, and delete the list',
    mentionsUnheard: 'without effect: switched off for the whole bot by those who run it',
    forget: 'Forget this server',
    forgetAsk:
      'Delete everything that is stored about this server: settings, hidden articles, log, unanswered questions, and which messages cite what?',
    forgetYes: 'Delete everything',
    cancel: 'Cancel',
    forgotten: 'Everything about this server is deleted.',
    asNew: 'The settings are as in a new server.',
  },
  unanswered: {
    title: 'Unanswered questions',
    off: 'They are not kept in this server.',
    howOn: '/settings can switch that on; members can read in /privacy whether it is.',
    empty: 'No question has been left unanswered since the list was switched on.',
    summary: (questions, groups) =>
      `${plural(questions, 'question', 'questions')} in ${plural(groups, 'group', 'groups')}, most asked first; who asked is not stored.`,
    why: { refused: 'not answered', disliked: '👎' },
    times: (count) => `${count}×`,
    export: 'Export',
    exported: 'All unanswered questions are in this file.',
    clear: 'Clear',
    clearAsk: (questions) => `Delete all ${plural(questions, 'question', 'questions')} for good?`,
    clearYes: 'Delete all',
    cleared: 'The list is empty now.',
  },
  privacy: {
    title: 'What Kutip stores',
    listOn:
      'In this server the list of unanswered questions is ON: a question without an answer, or with 👎, is kept, without who asked it. Others are not.',
    listOff: 'No question is kept: the list of unanswered questions is off here.',
    notStored:
      'Never stored: who asked, answers, messages, names, and anything from direct messages.',
    memory:
      'Only in memory, and gone with a restart: who asked when, for the pause between two questions.',
    stored: 'Stored, and nothing else:',
    days: (count) => `for ${plural(count, 'day', 'days')}`,
    untilDeleted: 'until moderators delete it',
    perServer: 'per server',
    forget:
      'Moderators can delete everything stored about a server with /settings. Thirty days after a server removes Kutip, this happens automatically.',
    nothing: 'This bot runs without a store: nothing is kept.',
  },
  corrected: (day) =>
    `⚠️ The source was updated on ${day}: the words cited here have changed since. Please ask again.`,
};
