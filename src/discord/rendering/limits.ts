/**
 * The limits of Discord that Kutip has to respect, each with its source. `docs` is
 * docs.discord.com/developers, `spec` the OpenAPI description that Discord publishes.
 */

/** Characters of all Text Displays of a message together (docs pull request 8562; not in the spec). */
export const MAX_MESSAGE_TEXT = 4000;

/** Components of a message, nested ones counted (docs: components/reference). */
export const MAX_COMPONENTS = 40;

/** Identifier of a button or select, and value of a select's option (docs: components/reference). */
export const MAX_CUSTOM_ID = 100;

/** Choices offered while an option is typed (docs: interactions/application-commands). */
export const MAX_CHOICES = 25;

/** Characters of such a choice, its name and its value alike (same page). */
export const MAX_CHOICE = 100;

/** Options of a select (docs: components/reference). */
export const MAX_SELECT_OPTIONS = 25;

/** Characters of the label of such an option (docs: components/reference). */
export const MAX_SELECT_LABEL = 100;

/** Label of a button (docs: components/reference). */
export const MAX_BUTTON_LABEL = 80;

/** Address of a link button (docs: components/reference). */
export const MAX_BUTTON_URL = 512;

/** Longest value a string option can take (docs: interactions/application-commands). */
export const MAX_OPTION_VALUE = 6000;

/**
 * Milliseconds from an interaction until its answer can no longer be changed (docs:
 * interactions/receiving-and-responding).
 */
export const ANSWER_LIFETIME_MS = 15 * 60_000;
