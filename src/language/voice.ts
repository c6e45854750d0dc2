/** Whether a verb is told of its doer or of what undergoes it, or a noun names the doer. */
export type Voice = 'active' | 'passive' | 'doer';
