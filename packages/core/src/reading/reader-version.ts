/** Raised whenever a reading may come out differently, so that stored readings can be renewed. */
export const READER_VERSION = 18;
