/** Far above what a report needs, far below what would hurt. Bytes. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
/** All parts together as the directory declares them. */
export const MOST_UNPACKED_BYTES = 120 * 1024 * 1024;
/** One part that is read as XML. */
export const MOST_XML_BYTES = 32 * 1024 * 1024;
export const MOST_PICTURE_BYTES = 15 * 1024 * 1024;
export const MOST_PARTS = 2_000;
export const LONGEST_NAME = 255;
export const MOST_PICTURES = 60;
