package org.edustat.hostile;

/**
 * A file that something was done to.
 *
 * @param number which one of its seed it is, so that it can be made again
 * @param name how it is called in the inbox
 * @param history the sample that it was made of, and what was done
 */
record Mutant(int number, String name, byte[] bytes, String history) {}
