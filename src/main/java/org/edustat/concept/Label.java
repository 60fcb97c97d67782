package org.edustat.concept;

/**
 * Words that stand around a number and may say what it means.
 *
 * @param at the cell, or the characters of the text, that holds the words; empty where it is no place in the file
 */
public record Label(String text, Place place, String at) {}
