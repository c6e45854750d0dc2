/** One picture at a time: a sheet takes 6 MB while it is drawn, and many may be asked for at once. */
import { type InTurn, oneAtATime } from '../in-turn.js';

/** The queue in which all pictures wait. */
export const inTurn: InTurn = oneAtATime();
