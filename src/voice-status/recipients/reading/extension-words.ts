/** What people write before the digits of an extension; a piece of a regular expression. */
export const extensionWords = "доб(?:авочный)?|вн(?:утр)?|ext(?:n|ension)?|ramal|durchwahl|x|#|\\*";
