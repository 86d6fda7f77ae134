/** The signs that UTF-8 leaves when it is read as Windows-1252: `â€œ` for “, `Â£` for £, `Ã©` for é. */
const traces = /â€[œ“”\u009d˜™¦\u0093\u0094]|Â[£°½¼¾±²³·\u00a0]|Ã[\u00a0-¿]/;

/** Whether a text was most likely spoilt so before it was saved. */
export const isGarbled = (text: string): boolean => traces.test(text);
