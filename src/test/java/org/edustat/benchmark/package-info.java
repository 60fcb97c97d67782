/**
 * The benchmark: a folder of 2,000 workbooks from the inbox to the yearly workbooks, against the script that an analyst
 * would write, in paired runs of whole processes; and one workbook of a million rows in a small memory.
 *
 * <p>{@code mvn -Pbenchmark verify} runs it; start reading at {@code NightBenchmark}.
 */
package org.edustat.benchmark;
