package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A format with up to three sections, for positive numbers, negative numbers and zero, all of the common forms that
 * {@link DecimalSection} knows.
 */
record DecimalFormat(List<DecimalSection> sections) implements NumberFormat {

    private static final int FOR_TEXT = 3;

    /** Empty where the code says more than the common forms. */
    static Optional<DecimalFormat> of(String code) {
        List<DecimalSection> sections = new ArrayList<>();
        for (String section : split(code)) {
            Optional<DecimalSection> known = DecimalSection.of(section);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            sections.add(known.get());
        }
        return Optional.of(new DecimalFormat(List.copyOf(sections)));
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < code.length(); index++) {
            char character = code.charAt(index);
            quoted ^= character == '"';
            if (character == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(character);
            }
        }
        sections.add(section.toString());
        return sections.subList(0, Math.min(FOR_TEXT, sections.size()));
    }

    @Override
    public boolean percent() {
        return sections.get(0).percent();
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        if (number.signum() < 0) {
            return sections.size() > 1
                    ? sections.get(1).show(number.negate())
                    : signed(sections.get(0).show(number.negate()));
        }
        boolean zeroApart = number.signum() == 0 && sections.size() == FOR_TEXT;
        return sections.get(zeroApart ? FOR_TEXT - 1 : 0).show(number);
    }

    /** A number that is rounded to nothing loses its sign. */
    private static String signed(String shown) {
        boolean nothing = shown.chars().noneMatch(character -> character >= '1' && character <= '9');
        return nothing ? shown : "-" + shown;
    }
}
