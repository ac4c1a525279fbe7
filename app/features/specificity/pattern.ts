/** A regular expression that is too long for one line, written on several: line breaks and what indents them do not count. */
export const pattern = (source: string, flags = '') => new RegExp(source.replace(/\n\s*/g, ''), flags);
