package org.edustat.validation.rule.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers, words and signs of an expression, from left to right. */
final class Symbols {

    /** A rule that a person can check; the cost of a night is bounded by it. */
    private static final int LONGEST = 1000;

    private static final int MOST = 200;

    private static final Pattern SYMBOL = Pattern.compile(
            "\\s*(?:(?<number>[0-9]{1,15}(?:\\.[0-9]{1,15})?%?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<sign><=|>=|!=|==|[-+*/()<>=,\\[\\]]))");

    /** How a clerk's keyboard writes what is written otherwise here. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="),
            Map.entry('＜', "<"),
            Map.entry('＞', ">"),
            Map.entry('＝', "="),
            Map.entry('×', "*"),
            Map.entry('÷', "/"),
            Map.entry('／', "/"),
            Map.entry('＋', "+"),
            Map.entry('－', "-"),
            Map.entry('−', "-"),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('，', ","),
            Map.entry('［', "["),
            Map.entry('］', "]"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('％', "%"));

    private final List<Symbol> symbols = new ArrayList<>();
    private int next;

    /** @param at signs before it */
    record Symbol(int at, String text) {}

    /** @throws ExpressionFault where a sign has no meaning, or there are too many */
    Symbols(String text) {
        if (text.length() > LONGEST) {
            throw new ExpressionFault(LONGEST, "expression_too_long", Integer.toString(LONGEST));
        }
        Matcher symbol = SYMBOL.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            if (!symbol.find(at) || symbol.start() != at) {
                throw strange(text, at);
            }
            String found = symbol.group().strip();
            symbols.add(new Symbol(symbol.end() - found.length(), found));
            at = symbol.end();
        }
        if (symbols.size() > MOST) {
            throw new ExpressionFault(symbols.get(MOST).at(), "expression_too_many", Integer.toString(MOST));
        }
    }

    private static ExpressionFault strange(String text, int from) {
        int at = from
                + text.substring(from).length()
                - text.substring(from).stripLeading().length();
        String plain = PLAIN.get(text.charAt(at));
        if (plain != null) {
            return new ExpressionFault(at, "expression_wide_sign", text.substring(at, at + 1), plain);
        }
        int end = at;
        while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > at
                ? new ExpressionFault(at, "expression_chinese", text.substring(at, end))
                : new ExpressionFault(at, "expression_strange_sign", Character.toString(text.codePointAt(at)));
    }

    boolean is(String text) {
        return next < symbols.size() && symbols.get(next).text().equals(text);
    }

    /** The next one, of which it is known that it is there. */
    Symbol take() {
        return symbols.get(next++);
    }

    /**
     * The next one.
     *
     * @param expected what is told where there is none: a key
     */
    Symbol take(String expected, String... arguments) {
        if (next == symbols.size()) {
            throw new ExpressionFault(end(), expected + "_at_end", arguments);
        }
        return take();
    }

    void expect(String text) {
        Symbol symbol = take("expected_sign", text);
        if (!symbol.text().equals(text)) {
            throw new ExpressionFault(symbol.at(), "expected_sign", text, symbol.text());
        }
    }

    void expectEnd() {
        if (next < symbols.size()) {
            Symbol symbol = take();
            throw new ExpressionFault(symbol.at(), "expected_end", symbol.text());
        }
    }

    private int end() {
        Symbol last = symbols.isEmpty() ? new Symbol(0, "") : symbols.get(symbols.size() - 1);
        return last.at() + last.text().length();
    }
}
