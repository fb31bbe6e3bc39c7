const LONGEST = 200;

/** What moves the cursor or turns the line round. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What a directory says, for a line of the log: short, and nothing but what shows. */
export const shown = (text: string): string => text.slice(0, LONGEST).replaceAll(INVISIBLE, " ").trim();
