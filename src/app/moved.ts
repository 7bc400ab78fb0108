/** Thrown when somebody moved columns under our hands in a way that only a fresh start can cope with; what was hit is put back first. */
export class MovedMeanwhile extends Error {}
