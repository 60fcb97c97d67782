package org.edustat.hostile;

import java.util.Random;

/** Something that is done to a file. The same random numbers do the same. */
interface Fault {

    byte[] apply(byte[] bytes, Random random);
}
