package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;
import org.edustat.validation.rule.bureau.Symbols.Symbol;

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

    private static final int DEEPEST = 30;
    private static final int MOST_YEARS = 20;

    private static final Set<String> CHOICES = Set.of("abs", "min", "max");
    private static final Set<String> SIGNS = Set.of("<=", ">=", "<", ">", "=", "!=");
    private static final String SLOTS = "stage, sector, area, year, region";

    private final Indicators indicators;
    private final Symbols symbols;
    private int depth;

    private ExpressionParser(String text, Indicators indicators) {
        this.indicators = indicators;
        this.symbols = new Symbols(text);
    }

    /** @throws ExpressionFault where the text is no comparison of figures */
    static Comparison comparison(String text, Indicators indicators) {
        ExpressionParser parser = new ExpressionParser(text, indicators);
        Expression left = parser.sum();
        Symbol sign = parser.symbols.take("expected_comparison");
        String written = sign.text().equals("==") ? "=" : sign.text();
        if (!SIGNS.contains(written)) {
            throw new ExpressionFault(sign.at(), "expected_comparison", sign.text());
        }
        Comparison comparison = new Comparison(left, written, parser.sum());
        parser.symbols.expectEnd();
        return comparison;
    }

    /** @throws ExpressionFault where the text is no name of a figure */
    static FigureName figure(String text, Indicators indicators) {
        ExpressionParser parser = new ExpressionParser(text, indicators);
        FigureName figure = parser.figure(parser.symbols.take("expected_operand"));
        parser.symbols.expectEnd();
        return figure;
    }

    private Expression sum() {
        Expression sum = product();
        while (symbols.is("+") || symbols.is("-")) {
            sum = new Expression.Calculation(symbols.take().text().charAt(0), sum, product());
        }
        return sum;
    }

    private Expression product() {
        Expression product = factor();
        while (symbols.is("*") || symbols.is("/")) {
            Symbol sign = symbols.take();
            Expression by = factor();
            if (sign.text().equals("/") && Divisor.isZero(by)) {
                throw new ExpressionFault(sign.at(), "division_by_zero");
            }
            product = new Expression.Calculation(sign.text().charAt(0), product, by);
        }
        return product;
    }

    private Expression factor() {
        Symbol symbol = symbols.take("expected_operand");
        if (++depth > DEEPEST) {
            throw new ExpressionFault(symbol.at(), "expression_too_deep", Integer.toString(DEEPEST));
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
            symbols.expect(")");
            return inside;
        }
        if (CHOICES.contains(symbol.text()) && symbols.is("(")) {
            return choice(symbol);
        }
        if (Character.isLetter(first)) {
            return new Expression.Read(figure(symbol));
        }
        throw new ExpressionFault(symbol.at(), "expected_operand", symbol.text());
    }

    private static Expression number(String written) {
        return new Expression.Constant(
                written.endsWith("%")
                        ? new BigDecimal(written.substring(0, written.length() - 1)).movePointLeft(2)
                        : new BigDecimal(written));
    }

    private Expression choice(Symbol name) {
        symbols.expect("(");
        List<Expression> of = new ArrayList<>(List.of(sum()));
        while (symbols.is(",")) {
            symbols.take();
            of.add(sum());
        }
        symbols.expect(")");
        if (name.text().equals("abs") && of.size() > 1) {
            throw new ExpressionFault(name.at(), "abs_of_several");
        }
        return new Expression.Choice(name.text(), of);
    }

    private FigureName figure(Symbol indicator) {
        if (indicators.find(indicator.text()).isEmpty()) {
            throw unknown(indicator);
        }
        FigureName figure = FigureName.of(indicator.text());
        if (symbols.is("[")) {
            do {
                symbols.take();
                figure = slot(figure);
            } while (symbols.is(","));
            symbols.expect("]");
        }
        return figure;
    }

    private ExpressionFault unknown(Symbol indicator) {
        String like = indicators.like(indicator.text());
        return like.isEmpty()
                ? new ExpressionFault(indicator.at(), "no_indicator", indicator.text())
                : new ExpressionFault(indicator.at(), "no_indicator_but", indicator.text(), like);
    }

    private FigureName slot(FigureName figure) {
        Symbol name = symbols.take("expected_slot", SLOTS);
        symbols.expect("=");
        boolean earlier = symbols.is("-");
        if (earlier || symbols.is("+")) {
            symbols.take();
        }
        Symbol word = symbols.take("expected_slot_word", name.text());
        return switch (name.text()) {
            case "stage" -> figure.with(word(Stage.class, word));
            case "sector" -> figure.with(word(Sector.class, word));
            case "area" -> figure.with(word(Area.class, word));
            case "year" -> figure.inYear(years(word) * (earlier ? -1 : 1));
            case "region" -> above(figure, word);
            default -> throw new ExpressionFault(name.at(), "not_among", name.text(), SLOTS);
        };
    }

    private static <E extends Enum<E> & Coded> E word(Class<E> list, Symbol word) {
        return Coded.find(list, word.text())
                .orElseThrow(() -> new ExpressionFault(word.at(), "not_among", word.text(), Coded.codes(list)));
    }

    private static int years(Symbol word) {
        if (!word.text().matches("[0-9]{1,2}") || Integer.parseInt(word.text()) > MOST_YEARS) {
            throw new ExpressionFault(word.at(), "no_number_of_years", word.text(), Integer.toString(MOST_YEARS));
        }
        return Integer.parseInt(word.text());
    }

    private static FigureName above(FigureName figure, Symbol word) {
        if (!word.text().equals("above")) {
            throw new ExpressionFault(word.at(), "not_among", word.text(), "above");
        }
        return figure.ofPlaceAbove();
    }
}
