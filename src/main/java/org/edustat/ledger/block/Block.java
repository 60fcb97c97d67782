package org.edustat.ledger.block;

/**
 * The bytes that hold some neighbouring entries.
 *
 * @param place which block it is of those that were packed together, from 0
 */
public record Block(int place, byte[] bytes) {}
