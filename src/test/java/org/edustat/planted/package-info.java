/**
 * Known faults in sound submissions. {@link org.edustat.planted.Bureau} invents cities with their counties over several
 * years, whose sums, ratios and changes hold; {@link org.edustat.planted.Inbox} writes their workbooks and bulletins;
 * {@link org.edustat.planted.Sort} spoils them, one fault after the other, and says where each is to be found.
 */
package org.edustat.planted;
