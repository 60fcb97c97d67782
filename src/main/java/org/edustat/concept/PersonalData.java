package org.edustat.concept;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blots out what identifies a person, so that no quotation shows it: identity numbers and mobile numbers. */
public final class PersonalData {

    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9]\\d([- ]?)\\d{4}\\1\\d{4}(?![0-9])");

    /** GB 11643: the weights of the first 17 digits, and the check sign by the sum modulo 11. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_SIGNS = "10X98765432";
    /** A mobile number has the fewest digits of those that are blotted out. */
    private static final int FEWEST_DIGITS = 11;

    /** How far the signs stand apart that are looked at: in no number do two separators stand so. */
    private static final int STEP = 4;

    private static final int KEPT_BEFORE = 3;
    private static final int KEPT_BEHIND = 2;

    private PersonalData() {}

    /**
     * The text with the digits of such numbers replaced by {@code *}, sign for sign; the first three and the last two
     * stay, so that a clerk finds the place. An 18-digit number without the right check sign is left alone.
     */
    public static String mask(String text) {
        return mayName(text) ? masked(text) : text;
    }

    /** Whether the text shows no such number. */
    public static boolean namesNobody(String text) {
        return !mayName(text) || masked(text).equals(text);
    }

    private static String masked(String text) {
        String withoutIdentities = IDENTITY.matcher(text)
                .replaceAll(found -> isIdentity(found.group()) ? blot(found) : Matcher.quoteReplacement(found.group()));
        return MOBILE.matcher(withoutIdentities).replaceAll(PersonalData::blot);
    }

    /**
     * Whether there is a run of digits that is long enough. Such a number has at least eleven signs and a digit among
     * any two that stand four apart, so it is enough to look at each fourth sign: most texts have no digit there.
     */
    private static boolean mayName(String text) {
        int at = STEP - 1;
        while (at < text.length()) {
            if (isDigit(text.charAt(at))) {
                int digits = 0;
                int end = begin(text, at);
                for (; end < text.length() && isInRun(text.charAt(end)); end++) {
                    digits += isDigit(text.charAt(end)) ? 1 : 0;
                }
                if (digits >= FEWEST_DIGITS) {
                    return true;
                }
                at = end;
            }
            at += STEP;
        }
        return false;
    }

    /** Where the run of digits, spaces and hyphens begins that a digit stands in. */
    private static int begin(String text, int digit) {
        int begin = digit;
        while (begin > 0 && isInRun(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isInRun(char sign) {
        return isDigit(sign) || sign == ' ' || sign == '-';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_SIGNS.charAt(sum % CHECK_SIGNS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private static String blot(MatchResult found) {
        String number = found.group();
        int behind = number.length() - KEPT_BEHIND;
        return number.substring(0, KEPT_BEFORE)
                + number.substring(KEPT_BEFORE, behind).replaceAll("[0-9]", "*")
                + number.substring(behind);
    }
}
