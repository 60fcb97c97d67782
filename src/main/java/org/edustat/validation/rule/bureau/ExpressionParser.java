package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * Reads an expression:
 *
 * <pre>
 * comparison  sum (&lt;= | &gt;= | &lt; | &gt; | = | !=) sum
 * sum         product ((+ | -) product)*
 * product     factor ((* | /) factor)*
 * factor      number | number% | figure | ( sum ) | - factor | (abs | min | max) ( sum, … )
 * figure      indicator [ slot = word, … ]      slots: stage, sector, area, year = -1, region = above
 * </pre>
 */
final class ExpressionParser {

    /** A rule that a person can check; the cost of a night is bounded by it. */
    static final int LONGEST = 1000;

    private static final int MOST_SYMBOLS = 200;
    private static final int DEEPEST = 30;
    private static final int MOST_YEARS = 20;

    private static final Pattern SYMBOL = Pattern.compile(
            "\\s*(?:(?<number>[0-9]{1,15}(?:\\.[0-9]{1,15})?%?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<sign><=|>=|!=|==|[-+*/()<>=,\\[\\]]))");

    private static final Set<String> CHOICES = Set.of("abs", "min", "max");
    private static final Set<String> SIGNS = Set.of("<=", ">=", "<", ">", "=", "!=");

    private record Symbol(int at, String text) {}

    private final Indicators indicators;
    private final List<Symbol> symbols = new ArrayList<>();
    private int next;
    private int depth;

    private ExpressionParser(String text, Indicators indicators) {
        this.indicators = indicators;
        if (text.length() > LONGEST) {
            throw new ExpressionFault(LONGEST, "an expression has at most %d signs".formatted(LONGEST));
        }
        split(text);
    }

    /** @throws ExpressionFault where the text is no comparison of figures */
    static Comparison comparison(String text, Indicators indicators) {
        ExpressionParser parser = new ExpressionParser(text, indicators);
        Expression left = parser.sum();
        Symbol sign = parser.take("one of <= >= < > = !=");
        String written = sign.text().equals("==") ? "=" : sign.text();
        if (!SIGNS.contains(written)) {
            throw new ExpressionFault(sign.at(), "expected one of <= >= < > = !=, found '%s'".formatted(sign.text()));
        }
        Comparison comparison = new Comparison(left, written, parser.sum());
        parser.end();
        return comparison;
    }

    /** @throws ExpressionFault where the text is no name of a figure */
    static FigureName figure(String text, Indicators indicators) {
        ExpressionParser parser = new ExpressionParser(text, indicators);
        FigureName figure = parser.figure(parser.take("an indicator"));
        parser.end();
        return figure;
    }

    private void split(String text) {
        Matcher symbol = SYMBOL.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            if (!symbol.find(at) || symbol.start() != at) {
                int place = at
                        + (text.substring(at).length()
                                - text.substring(at).stripLeading().length());
                throw new ExpressionFault(place, "'%c' has no meaning here".formatted(text.charAt(place)));
            }
            String found = symbol.group().strip();
            symbols.add(new Symbol(symbol.end() - found.length(), found));
            at = symbol.end();
        }
        if (symbols.size() > MOST_SYMBOLS) {
            throw new ExpressionFault(
                    symbols.get(MOST_SYMBOLS).at(), "an expression has at most %d symbols".formatted(MOST_SYMBOLS));
        }
    }

    private Expression sum() {
        Expression sum = product();
        while (is("+") || is("-")) {
            sum = new Expression.Calculation(take("").text().charAt(0), sum, product());
        }
        return sum;
    }

    private Expression product() {
        Expression product = factor();
        while (is("*") || is("/")) {
            Symbol sign = take("");
            Expression by = factor();
            if (sign.text().equals("/") && isZero(by)) {
                throw new ExpressionFault(sign.at(), "division by zero");
            }
            product = new Expression.Calculation(sign.text().charAt(0), product, by);
        }
        return product;
    }

    /** Whether it is zero whatever the figures are. */
    private static boolean isZero(Expression divisor) {
        BigDecimal constant = divisor.value(figure -> null);
        return constant != null && constant.signum() == 0;
    }

    private Expression factor() {
        Symbol symbol = take("a number, an indicator or '('");
        if (++depth > DEEPEST) {
            throw new ExpressionFault(symbol.at(), "brackets within brackets, %d deep at most".formatted(DEEPEST));
        }
        Expression factor = factor(symbol);
        depth--;
        return factor;
    }

    private Expression factor(Symbol symbol) {
        char first = symbol.text().charAt(0);
        if (Character.isDigit(first)) {
            return number(symbol.text());
        }
        if (symbol.text().equals("-")) {
            return new Expression.Calculation('-', new Expression.Constant(BigDecimal.ZERO), factor());
        }
        if (symbol.text().equals("(")) {
            Expression inside = sum();
            expect(")");
            return inside;
        }
        if (CHOICES.contains(symbol.text()) && is("(")) {
            return choice(symbol);
        }
        if (Character.isLetter(first)) {
            return new Expression.Read(figure(symbol));
        }
        throw new ExpressionFault(
                symbol.at(), "expected a number, an indicator or '(', found '%s'".formatted(symbol.text()));
    }

    private static Expression number(String written) {
        return new Expression.Constant(
                written.endsWith("%")
                        ? new BigDecimal(written.substring(0, written.length() - 1)).movePointLeft(2)
                        : new BigDecimal(written));
    }

    private Expression choice(Symbol name) {
        expect("(");
        List<Expression> of = new ArrayList<>(List.of(sum()));
        while (is(",")) {
            take("");
            of.add(sum());
        }
        expect(")");
        if (name.text().equals("abs") && of.size() > 1) {
            throw new ExpressionFault(name.at(), "abs takes one value");
        }
        return new Expression.Choice(name.text(), of);
    }

    private FigureName figure(Symbol indicator) {
        if (indicators.find(indicator.text()).isEmpty()) {
            throw new ExpressionFault(
                    indicator.at(), "the catalogue has no indicator '%s'".formatted(indicator.text()));
        }
        FigureName figure = FigureName.of(indicator.text());
        if (is("[")) {
            do {
                take("");
                figure = slot(figure);
            } while (is(","));
            expect("]");
        }
        return figure;
    }

    private FigureName slot(FigureName figure) {
        Symbol name = take("stage, sector, area, year or region");
        expect("=");
        boolean earlier = is("-");
        if (earlier || is("+")) {
            take("");
        }
        Symbol word = take("a word of the slot");
        try {
            return switch (name.text()) {
                case "stage" -> figure.with(Coded.of(Stage.class, word.text()));
                case "sector" -> figure.with(Coded.of(Sector.class, word.text()));
                case "area" -> figure.with(Coded.of(Area.class, word.text()));
                case "year" -> figure.inYear(years(word) * (earlier ? -1 : 1));
                case "region" -> above(figure, word);
                default ->
                    throw new ExpressionFault(
                            name.at(), "'%s' is none of stage, sector, area, year, region".formatted(name.text()));
            };
        } catch (IllegalArgumentException unknown) {
            throw new ExpressionFault(word.at(), String.valueOf(unknown.getMessage()));
        }
    }

    private static int years(Symbol word) {
        if (!word.text().matches("[0-9]{1,2}") || Integer.parseInt(word.text()) > MOST_YEARS) {
            throw new ExpressionFault(word.at(), "year is a number of years, %d at most".formatted(MOST_YEARS));
        }
        return Integer.parseInt(word.text());
    }

    private static FigureName above(FigureName figure, Symbol word) {
        if (!word.text().equals("above")) {
            throw new ExpressionFault(word.at(), "region can only be 'above'");
        }
        return figure.ofPlaceAbove();
    }

    private boolean is(String text) {
        return next < symbols.size() && symbols.get(next).text().equals(text);
    }

    private Symbol take(String expected) {
        if (next == symbols.size()) {
            int end = symbols.isEmpty()
                    ? 0
                    : symbols.get(next - 1).at() + symbols.get(next - 1).text().length();
            throw new ExpressionFault(end, "expected %s, found the end".formatted(expected));
        }
        return symbols.get(next++);
    }

    private void expect(String text) {
        Symbol symbol = take("'" + text + "'");
        if (!symbol.text().equals(text)) {
            throw new ExpressionFault(symbol.at(), "expected '%s', found '%s'".formatted(text, symbol.text()));
        }
    }

    private void end() {
        if (next < symbols.size()) {
            Symbol symbol = symbols.get(next);
            throw new ExpressionFault(symbol.at(), "expected the end, found '%s'".formatted(symbol.text()));
        }
    }
}
