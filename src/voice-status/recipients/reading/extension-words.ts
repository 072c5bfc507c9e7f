/** Words before the digits of an extension, as a part of a regular expression. */
export const extensionWords = "доб(?:авочный)?|вн(?:утр)?|ext(?:n|ension)?|ramal|durchwahl|x|#|\\*";
