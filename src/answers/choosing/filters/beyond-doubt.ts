/**
 * How far ahead a choice must be, in units of its score, for a filter that leaves it out to have
 * misread the text. In 65 questions of the large collections where a filter left out one that far
 * ahead, what remained was better by 5 (in F1 of answers) and worse by 24; in 192 with one less far
 * ahead, better by 37 and worse by 24.
 */
export const BEYOND_DOUBT = 3;
