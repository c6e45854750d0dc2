/** The English ending that says whose something is, as a pattern: `Gerald's`. */
export const POSSESSIVE = "['’]s";
