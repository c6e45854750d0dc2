/**
 * Discord's limits, each with where it is written. `docs` is docs.discord.com/developers, `spec` the
 * OpenAPI description that Discord publishes.
 */

/** Characters of all Text Displays of a message together (docs pull request 8562; not in the spec). */
export const MAX_MESSAGE_TEXT = 4000;

/** Components of a message, nested ones counted (docs: components/reference). */
export const MAX_COMPONENTS = 40;

/** Label of a button (docs: components/reference). */
export const MAX_BUTTON_LABEL = 80;

/** Address of a link button (docs: components/reference). */
export const MAX_BUTTON_URL = 512;

/** Name of a command or option (docs: interactions/application-commands). */
export const MAX_COMMAND_NAME = 32;

/** Description of a command or option (docs: interactions/application-commands). */
export const MAX_COMMAND_DESCRIPTION = 100;

/** Options of a command (docs: interactions/application-commands). */
export const MAX_COMMAND_OPTIONS = 25;

/** Names, descriptions and values of one command together (docs: interactions/application-commands). */
export const MAX_COMMAND_TEXT = 8000;

/** Longest value a string option can take (docs: interactions/application-commands). */
export const MAX_OPTION_VALUE = 6000;

/** Milliseconds from an interaction to its first response (docs: interactions/receiving-and-responding). */
export const ACK_DEADLINE_MS = 3000;

/** Milliseconds an acknowledged interaction can be edited and followed up (the same page). */
export const TOKEN_LIFETIME_MS = 15 * 60 * 1000;
