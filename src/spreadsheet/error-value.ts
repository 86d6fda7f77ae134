const names =
  /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)|Err:\d{3})$/;

/** Whether a text is what a spreadsheet shows for a formula that failed, and is nothing but that. */
export const isErrorText = (text: string): boolean => text.length < 15 && names.test(text.trim());
