package org.edustat.ledger.block;

import java.util.List;

/**
 * Some neighbouring entries, and the bytes that hold them.
 *
 * @param place which block it is of those that were packed together, from 0
 */
public record Block<T>(int place, List<T> entries, byte[] bytes) {}
