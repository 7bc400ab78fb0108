/** The functions of Math under names of our own: inside loops over a whole list, looking up the global each time costs more than the function. */

export const { abs, floor, imul, log2, max, min, round } = Math;
