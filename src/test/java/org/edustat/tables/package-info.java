/**
 * What the program reads in tables: one drawn by hand for each thing that a table may do
 * ({@code src/test/resources/tables/features}), tables in the layouts of yearbooks and returns ({@code layouts}), and
 * the published tables that may lie beside the checkout. Start at {@link org.edustat.tables.DrawnTablesTest}.
 */
@NullMarked
package org.edustat.tables;

import org.jspecify.annotations.NullMarked;
