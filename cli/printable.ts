/** A text that a gateway chose, without what could move a terminal's cursor, clear it or turn its text. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, "");
