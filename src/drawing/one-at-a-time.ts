/** One picture at a time: a sheet takes 6 MB while it is drawn, and many may be asked for at once. */
import { createLine, type InTurn } from '../in-turn.js';

/** The line in which all pictures wait. */
export const inTurn: InTurn = createLine();
