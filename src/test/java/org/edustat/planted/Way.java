package org.edustat.planted;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One way to spoil one of some papers; nothing where none is fit for it. */
interface Way {

    Optional<Fault> plant(List<Paper> papers, Random random);
}
