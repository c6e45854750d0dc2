/** The catalogs by language. */
import type { LanguageCode } from '../language/language.js';
import { en } from './en.js';
import { id } from './id.js';
import type { Messages } from './messages.js';

/** By language. */
export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { id, en };
