package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.edustat.concept.Filling;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/**
 * A column under 其中 of which the catalogue would say all that it says of the column left of it: 学前班 among the children
 * of kindergartens, 平板电脑 among computers. No slot tells the part from the whole, so it counts for nothing.
 */
final class OfWhich {

    private static final List<Slot> TELLING =
            List.of(Slot.INDICATOR, Slot.STAGE, Slot.SECTOR, Slot.AREA, Slot.REGION, Slot.INSTITUTION, Slot.PERIOD);

    /** 其中:应届毕业生 among those who enter tells whence they come. */
    private static final String GRADUATES = "graduates";

    private static final String ENTRANTS = "entrants";

    private static final Set<String> SPENT = Set.of("investment", "education_expenditure");

    /** What a header 教师数 means anyway. */
    private static final String FULL_TIME = "专任";

    private OfWhich() {}

    /** Whether the part is told apart by nothing. */
    static boolean saysTheSame(Statement part, Statement whole) {
        if (part.kind() != whole.kind() || !sameMeasure(part, whole)) {
            return false;
        }
        if (ENTRANTS.equals(whole.value(Slot.INDICATOR)) && GRADUATES.equals(part.value(Slot.INDICATOR))) {
            return true;
        }
        for (Slot slot : TELLING) {
            boolean source = slot == Slot.INDICATOR && whole.value(slot) == null && isMoney(part) && isSpent(part);
            if (!source && !Objects.equals(part.value(slot), whole.value(slot))) {
                return false;
            }
        }
        return part.filling(Slot.INDICATOR)
                .filter(told -> !told.label().text().contains(FULL_TIME))
                .isPresent();
    }

    /** 其中:中央资金 of a sum that the catalogue does not know is not all that was invested. */
    private static boolean isMoney(Statement part) {
        return part.quantity().unit() == Unit.YUAN;
    }

    /** 其中:教学仪器设备资产值 of all assets is counted for itself. */
    private static boolean isSpent(Statement part) {
        String counted = part.value(Slot.INDICATOR);
        return counted != null && SPENT.contains(counted);
    }

    private static boolean sameMeasure(Statement part, Statement whole) {
        return part.quantity().unit() == null
                || whole.quantity().unit() == null
                || part.quantity().unit() == whole.quantity().unit();
    }

    /** The same figure of nothing that is tabulated. */
    static Statement unnamed(Statement part) {
        List<Filling> left = part.fillings().stream()
                .filter(filling -> filling.slot() != Slot.INDICATOR)
                .toList();
        return new Statement(
                part.quantity(), part.kind(), part.decrease(), part.labels(), left, part.origin(), part.partOf());
    }
}
