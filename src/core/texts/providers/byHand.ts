/** Sending from one's own phone, which needs no company; in a file of its own, since every command asks for it and few for a company. */
export const BY_HAND = 'by hand';
